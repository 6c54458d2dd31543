import type { Heading } from "../archive.ts";
import { undatedTime } from "../columns.ts";
import type { Archive } from "../open-archive.ts";
import type { PlannedPage } from "../pages.ts";
import { inputsOf } from "./inputs.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";

/** Articles on one sheet of a heading's year. */
const sheetHolds = 50;

/** The articles of one year under a heading, or the undated ones. */
export type YearOfHeading = { readonly year?: number; readonly records: readonly number[] };

/** The year of a record; undefined for an undated one. */
export const yearOf = ({ columns }: Archive, record: number): number | undefined => {
  const time = columns.times[record] ?? undatedTime;
  return time === undatedTime ? undefined : Math.floor(time / 10_000);
};

/** How many sheets a heading's articles fill, which stand in order of time. */
export const countSheets = (archive: Archive, records: Uint32Array): number => {
  let sheets = 0;
  let left = 0;
  let year: number | undefined;
  for (let at = 0; at < records.length; at++) {
    const its = yearOf(archive, records[at] ?? 0);
    if (left === 0 || its !== year) {
      sheets++;
      left = sheetHolds;
      year = its;
    }
    left--;
  }
  return sheets;
};

/** `/topics/x/2020/`, its second sheet `/topics/x/2020/2/`; the undated `/topics/x/undated/`. */
export const sheetAddress = ({ address }: Heading, { year }: YearOfHeading, sheet: number): string =>
  `${address}${year === undefined ? "undated" : String(year).padStart(4, "0")}/${sheet === 0 ? "" : `${sheet + 1}/`}`;

/** The sheet that holds an article of a year, by the article's place in that year. */
export const sheetAddressAt = (heading: Heading, of: YearOfHeading, place: number): string =>
  sheetAddress(heading, of, Math.floor(place / sheetHolds));

type Sheet = {
  readonly address: string;
  readonly label: string;
  readonly year?: number;
  readonly records: readonly number[];
};

const sheetsOf = (heading: Heading, of: YearOfHeading): readonly Sheet[] =>
  Array.from({ length: Math.ceil(of.records.length / sheetHolds) }, (_, sheet) => ({
    address: sheetAddress(heading, of, sheet),
    label: `${of.year ?? "undated"}${sheet === 0 ? "" : `, ${sheet + 1}`}`,
    ...(of.year !== undefined && { year: of.year }),
    records: of.records.slice(sheet * sheetHolds, (sheet + 1) * sheetHolds),
  }));

/** The sheets that list a large heading's articles, year by year in order of time. None says how many there are. */
export const planHeadingSheets = (
  archive: Archive,
  heading: Heading,
  years: readonly YearOfHeading[],
): readonly PlannedPage<"headingYear">[] => {
  const { count: _, ...link } = heading;
  const sheets = years.flatMap((of) => sheetsOf(heading, of));
  return sheets.map(({ address, year, records }, index) => {
    const neighbours = neighboursIn(sheets, index, (other) => ({
      address: other.address,
      label: other.label,
    }));
    return {
      kind: "headingYear",
      address,
      inputs: inputsOf(archive, { texts: [heading.name, neighbourAddresses(neighbours)], cards: records }),
      data: () => ({
        heading: link,
        ...(year !== undefined && { year }),
        cards: records.map(archive.card),
        neighbours,
      }),
    };
  });
};
