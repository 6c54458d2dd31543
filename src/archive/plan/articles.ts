import { publishedOf } from "../../entry/published.ts";
import { dateAddress, dateLabel } from "../address.ts";
import type { Heading, HeadingLink, Record } from "../archive.ts";
import { byKind } from "../by-kind.ts";
import { digestOf } from "../digest.ts";
import { type Company, companyIn, type Indexes } from "../headings.ts";
import type { Neighbour, PageData, PlannedPage } from "../pages.ts";
import { cardOfRecord } from "../record.ts";
import { relatedOf } from "../related.ts";

const shelfOf = (record: Record): readonly Neighbour[] => {
  const date = publishedOf(record.published);
  if (!date) return [{ address: "/undated/", label: "undated" }];
  const { year, month, day } = date;
  const steps: readonly [number, number?, number?][] = [
    [year],
    ...(month === undefined ? [] : [[year, month] as [number, number]]),
    ...(month === undefined || day === undefined ? [] : [[year, month, day] as [number, number, number]]),
  ];
  return steps.map((step) => ({ address: dateAddress(...step), label: dateLabel(...step) }));
};

/** An article's page must not change when another article joins a heading: the count is not for it. */
const uncounted = ({ count: _, ...link }: Heading): HeadingLink => link;

const headingsOf = ({ shelves }: Company): PageData["article"]["headings"] =>
  byKind((kind) => shelves[kind].map(({ heading }) => uncounted(heading)));

type Around = { readonly previous?: Record; readonly next?: Record; readonly related: readonly Record[] };

const articlePage = (record: Record, around: Around, indexes: Indexes): PlannedPage<"article"> => {
  const { previous, next, related } = around;
  const company = companyIn(indexes, record);
  const marks = [previous, next, ...related].map((other) => other?.mark ?? "");
  return {
    kind: "article",
    address: record.address,
    inputs: digestOf([record.digest, record.file, company.digest, ...marks]),
    data: () => ({
      file: record.file,
      card: cardOfRecord(record),
      shelf: shelfOf(record),
      ...(previous && { previous: cardOfRecord(previous) }),
      ...(next && { next: cardOfRecord(next) }),
      headings: headingsOf(company),
      related: related.map(cardOfRecord),
    }),
  };
};

/** The pages of all articles; each leads to the one before and after it in time. */
export const planArticles = (
  records: readonly Record[],
  indexes: Indexes,
): readonly PlannedPage<"article">[] => {
  const related = relatedOf(records, indexes);
  const isPeer = (record: Record, other: Record | undefined): other is Record =>
    other !== undefined && (other.published === undefined) === (record.published === undefined);
  return records.map((record, index) => {
    const [before, after] = [records[index - 1], records[index + 1]];
    return articlePage(
      record,
      {
        ...(isPeer(record, before) && { previous: before }),
        ...(isPeer(record, after) && { next: after }),
        related: related[index] ?? [],
      },
      indexes,
    );
  });
};

/** Pages at addresses that articles had before. An address that an article has now is never one of them. */
export const planMoved = (records: readonly Record[]): readonly PlannedPage<"moved">[] => {
  const taken = new Set(records.map((record) => record.address));
  const pages = new Map<string, PlannedPage<"moved">>();
  for (const record of records)
    for (const alias of record.aliases)
      if (!taken.has(alias) && !pages.has(alias))
        pages.set(alias, {
          kind: "moved",
          address: alias,
          inputs: digestOf([record.mark]),
          data: () => ({ title: record.title, to: record.address }),
        });
  return [...pages.values()];
};
