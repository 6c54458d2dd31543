import { groupBy } from "../group.ts";
import { ownHeadings } from "../headings.ts";
import type { Archive } from "../open-archive.ts";
import type { PageData, PlannedPage } from "../pages.ts";
import { numbersIn, type Range } from "../shelves.ts";
import { inputsOf } from "./inputs.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";

/** Undated articles on one sheet. */
const sheetHolds = 200;

/** An undated article and its publisher in the form that the index has, however the article spells it. */
type Undated = { readonly record: number; readonly publisher?: string };

const undatedOf = ({ card, headings }: Archive, record: number): Undated => {
  const publisher =
    ownHeadings(headings, record).find(({ kind }) => kind === "publishers")?.name ?? card(record).publisher;
  return { record, ...(publisher !== undefined && { publisher }) };
};

/** Publishers by name, whatever their capitals, what has none last. */
const sortKey = ({ card }: Archive, { record, publisher }: Undated): string => {
  const { title, address } = card(record);
  return [publisher?.toLowerCase() ?? "\uffff", publisher, title, address].join("\0");
};

const groupsOf = ({ card }: Archive, articles: readonly Undated[]): PageData["undated"]["groups"] =>
  [...groupBy(articles, ({ publisher }) => publisher)].map(([publisher, group]) => ({
    ...(publisher !== undefined && { publisher }),
    cards: group.map(({ record }) => card(record)),
  }));

const undatedAddress = (sheet: number): string => (sheet === 0 ? "/undated/" : `/undated/${sheet + 1}/`);

/** What has no date, by publisher. There is always a first sheet, so that the page that says "nothing is undated" can be linked. */
export const planUndated = (archive: Archive, undated: Range): readonly PlannedPage<"undated">[] => {
  const all = numbersIn(undated)
    .map((record) => undatedOf(archive, record))
    .map((article) => ({ article, key: sortKey(archive, article) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ article }) => article);
  const count = Math.max(1, Math.ceil(all.length / sheetHolds));
  const sheets = Array.from({ length: count }, (_, index) => index);
  return sheets.map((sheet) => {
    const articles = all.slice(sheet * sheetHolds, (sheet + 1) * sheetHolds);
    const records = articles.map(({ record }) => record);
    const neighbours = neighboursIn(sheets, sheet, (other) => ({
      address: undatedAddress(other),
      label: String(other + 1),
    }));
    return {
      kind: "undated",
      address: undatedAddress(sheet),
      inputs: inputsOf(archive, {
        texts: [neighbourAddresses(neighbours)],
        cards: records,
        company: records,
      }),
      data: () => ({ groups: groupsOf(archive, articles), neighbours }),
    };
  });
};
