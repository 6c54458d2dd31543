import type { Columns } from "./columns.ts";
import { lengthOf, type Range, type Shelves } from "./shelves.ts";

/** Some articles that one file in each form holds: those of a year, of a part of one, or of those without a date. */
export type DataPart = {
  /** `2020`, `2020-1`, `undated`: the files' name without its ending. */
  readonly name: string;
  readonly range: Range;
  /** Bytes of their entries: about what they take as JSON Lines. */
  readonly bytes: number;
};

/** A year with its parts; without a `year` what is undated. */
export type DataYear = { readonly year?: number; readonly parts: readonly DataPart[] };

/**
 * Most bytes of entries in a part that has several articles. As JSON an entry takes up to twice its bytes where it is
 * nothing but quotes, and hosts of sites take files of 25 MiB.
 */
const most = 10_000_000;

/** Bytes that an article counts for at least: the shortest fills several hundred in every form. */
const least = 1000;

/** What it takes of the catalogue's columns. */
type Sizes = Pick<Columns, "stamps" | "times">;

/**
 * Cuts between days where it can: a day stays whole, and an article more moves the next parts only where a day does not
 * fit any more.
 */
const cut = ({ stamps, times }: Sizes, [from, to]: Range): readonly Omit<DataPart, "name">[] => {
  const parts: Omit<DataPart, "name">[] = [];
  let [start, bytes] = [from, 0];
  let [day, before] = [from, 0];
  for (let record = from; record < to; record++) {
    const size = Math.max(least, stamps[record * 2 + 1] ?? 0);
    if (times[record] !== times[record - 1]) [day, before] = [record, bytes];
    while (record > start && bytes + size > most) {
      const [end, held] = day > start ? [day, before] : [record, bytes];
      parts.push({ range: [start, end], bytes: held });
      [start, bytes] = [end, bytes - held];
    }
    bytes += size;
  }
  return [...parts, { range: [start, to], bytes }];
};

const named = (name: string, parts: readonly Omit<DataPart, "name">[]): readonly DataPart[] =>
  parts.map((part, index) => ({ name: parts.length === 1 ? name : `${name}-${index + 1}`, ...part }));

/** The parts in which an archive's articles are carried away, year by year, what is undated last. */
export const dataYearsOf = (columns: Sizes, { years, undated }: Shelves): readonly DataYear[] => [
  ...years.map(({ year, range }) => ({
    year,
    parts: named(String(year).padStart(4, "0"), cut(columns, range)),
  })),
  ...(lengthOf(undated) > 0 ? [{ parts: named("undated", cut(columns, undated)) }] : []),
];

/** A part as the data page shows it: what its files are called without their endings, and about how large it is with its texts. */
export type CarriedPart = { readonly name: string; readonly articles: number; readonly megabytes: number };

/** A year as the data page shows it; without a `year` what is undated. */
export type CarriedYear = { readonly year?: number; readonly parts: readonly CarriedPart[] };
