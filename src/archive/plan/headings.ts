import { publishedOf } from "../../entry/published.ts";
import { topicChildren, topicLabel, topicParents } from "../../knowledge/media-topics/media-topics.ts";
import { type Heading, headingKinds, type Record } from "../archive.ts";
import { besideOf } from "../beside.ts";
import { digestOf } from "../digest.ts";
import { groupBy } from "../group.ts";
import { companyIn, earned, type Index, type Indexes, type Shelf } from "../headings.ts";
import type { PlannedPage } from "../pages.ts";
import { cardOfRecord } from "../record.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";

/** Articles that a heading's own page lists; with more, they stand on sheets by year. */
const pageHolds = 50;

/** The articles of one year under a heading, or the undated ones. */
type YearOfShelf = { readonly year?: number; readonly records: readonly Record[] };

const yearsOf = (shelf: Shelf): readonly YearOfShelf[] =>
  [...groupBy(shelf.records, (record) => publishedOf(record.published)?.year)].map(([year, records]) => ({
    ...(year !== undefined && { year }),
    records,
  }));

/** `/topics/x/2020/`, its second sheet `/topics/x/2020/2/`; the undated `/topics/x/undated/`. */
const sheetAddress = (heading: Heading, { year }: YearOfShelf, sheet: number): string =>
  `${heading.address}${year === undefined ? "undated" : String(year).padStart(4, "0")}/${sheet === 0 ? "" : `${sheet + 1}/`}`;

type Sheet = { readonly of: YearOfShelf; readonly address: string; readonly records: readonly Record[] };

const sheetsOf = (heading: Heading, of: YearOfShelf): readonly Sheet[] =>
  Array.from({ length: Math.ceil(of.records.length / pageHolds) }, (_, sheet) => ({
    of,
    address: sheetAddress(heading, of, sheet),
    records: of.records.slice(sheet * pageHolds, (sheet + 1) * pageHolds),
  }));

const labelOf = ({ of, address }: Sheet): string =>
  `${of.year ?? "undated"}${/\/\d+\/\d+\/$/.test(address) ? `, ${address.split("/").at(-2)}` : ""}`;

const planSheets = (shelf: Shelf, years: readonly YearOfShelf[]): readonly PlannedPage<"headingYear">[] => {
  const { heading } = shelf;
  const sheets = years.flatMap((of) => sheetsOf(heading, of));
  return sheets.map((sheet, index) => {
    const neighbours = neighboursIn(sheets, index, (other) => ({
      address: other.address,
      label: labelOf(other),
    }));
    const { year } = sheet.of;
    return {
      kind: "headingYear",
      address: sheet.address,
      inputs: digestOf([
        heading.name,
        ...sheet.records.map((record) => record.mark),
        neighbourAddresses(neighbours),
      ]),
      data: () => ({
        heading: {
          kind: heading.kind,
          name: heading.name,
          ...(heading.address && { address: heading.address }),
        },
        ...(year !== undefined && { year }),
        cards: sheet.records.map(cardOfRecord),
        neighbours,
      }),
    };
  });
};

const headingsAt = (index: Index, keys: readonly string[]): readonly Heading[] =>
  keys.flatMap((key) => index.get(key)?.heading ?? []);

const describe = ({ name, address, count }: Heading): string => `${name} ${address} ${count}`;

const planHeading = (shelf: Shelf, indexes: Indexes): readonly PlannedPage[] => {
  const { key, heading, records } = shelf;
  const index = indexes.of[heading.kind];
  const isTopic = heading.kind === "topics" && topicLabel(key) !== undefined;
  const parents = isTopic ? headingsAt(index, [...topicParents(key)].reverse()) : [];
  const children = isTopic ? headingsAt(index, topicChildren(key)) : [];
  const years = yearsOf(shelf);
  const listed = records.length <= pageHolds;
  const marks = listed
    ? records.map((record) => record.mark)
    : years.map((of) => `${of.year} ${of.records.length}`);
  const page: PlannedPage<"heading"> = {
    kind: "heading",
    address: heading.address ?? "",
    inputs: digestOf([
      describe(heading),
      ...[...parents, "", ...children].map((other) => (typeof other === "string" ? "" : describe(other))),
      ...marks,
      ...records.map((record) => companyIn(indexes, record).digest),
    ]),
    data: () => ({
      heading,
      parents,
      children,
      years: years.flatMap((of) =>
        of.year === undefined
          ? []
          : [
              {
                number: of.year,
                count: of.records.length,
                ...(!listed && { address: sheetAddress(heading, of, 0) }),
              },
            ],
      ),
      undated: years.find((of) => of.year === undefined)?.records.length ?? 0,
      ...(!listed &&
        years.some((of) => of.year === undefined) && {
          undatedAddress: sheetAddress(heading, { records: [] }, 0),
        }),
      beside: besideOf(heading, records, indexes),
      cards: listed ? records.map(cardOfRecord) : [],
    }),
  };
  return listed ? [page] : [page, ...planSheets(shelf, years)];
};

/** The pages of all headings that have earned one. */
export const planHeadings = (indexes: Indexes): readonly PlannedPage[] =>
  headingKinds.flatMap((kind) => earned(indexes.of[kind]).flatMap((shelf) => planHeading(shelf, indexes)));

/** The headings of one kind that have a page, largest first, then by name. */
export const largest = (index: Index): readonly Heading[] =>
  earned(index)
    .map(({ heading }) => heading)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
