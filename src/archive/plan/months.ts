import type { Heading, MonthCount } from "../archive.ts";
import { undatedTime } from "../columns.ts";
import { groupBy } from "../group.ts";
import type { Archive } from "../open-archive.ts";
import { lengthOf, type Shelves } from "../shelves.ts";
import { countStories } from "../versions/stories.ts";
import { sheetAddressAt, type YearOfHeading } from "./heading-sheets.ts";

/** A chart of so few years is one of months. */
const mostYears = 3;

/** Months that a chart can show: of few years, where the month of each article is known; else undefined. */
const isShort = (years: readonly number[]): boolean =>
  years.length > 0 && Math.max(...years) - Math.min(...years) < mostYears;

/** How many articles each month of an archive has; undefined where years tell it better. */
export const monthsOfArchive = ({ years }: Shelves): readonly MonthCount[] | undefined => {
  const isKnown = years.every(({ yearOnly }) => lengthOf(yearOnly) === 0);
  if (!isKnown || !isShort(years.map(({ year }) => year))) return undefined;
  return years.flatMap(({ year, months }) =>
    months.map(({ month, range }) => ({ year, month, count: lengthOf(range) })),
  );
};

type Dated = YearOfHeading & { readonly year: number };

const isDated = (of: YearOfHeading): of is Dated => of.year !== undefined;

/**
 * How many stories each month of a heading has, in order of time, and the sheet on which the month begins where `heading`
 * has sheets; undefined where years tell it better.
 */
export const monthsOfHeading = (
  { columns, stories }: Archive,
  years: readonly YearOfHeading[],
  heading: Heading | undefined,
): readonly MonthCount[] | undefined => {
  const monthOf = (record: number): number => Math.floor((columns.times[record] ?? undatedTime) / 100) % 100;
  const dated = years.filter(isDated);
  if (!isShort(dated.map(({ year }) => year))) return undefined;
  const months = dated.flatMap((of) =>
    [...groupBy(of.records, monthOf)].map(([month, records]) => ({
      year: of.year,
      month,
      count: countStories(Uint32Array.from(records), stories),
      ...(heading && { address: sheetAddressAt(heading, of, of.records.indexOf(records[0] ?? -1)) }),
    })),
  );
  return months.some(({ month }) => month === 0) ? undefined : months;
};
