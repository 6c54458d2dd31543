import { dateAddress, dateLabel } from "../address.ts";
import type { Card, Heading, HeadingLink } from "../archive.ts";
import { byKind } from "../by-kind.ts";
import { undatedTime } from "../columns.ts";
import { listAt } from "../lists.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { Neighbour, PageData, PlannedPage } from "../pages.ts";
import { mostRelated, noRecord } from "../related.ts";
import { textAt } from "../texts.ts";
import { inputsOf } from "./inputs.ts";

const shelfOf = (time: number): readonly Neighbour[] => {
  if (time === undatedTime) return [{ address: "/undated/", label: "undated" }];
  const [year, month, day] = [Math.floor(time / 10_000), Math.floor(time / 100) % 100, time % 100];
  const steps: (readonly [number, number?, number?])[] = [[year]];
  if (month > 0) steps.push([year, month]);
  if (day > 0) steps.push([year, month, day]);
  return steps.map((step) => ({ address: dateAddress(...step), label: dateLabel(...step) }));
};

/** An article's page must not change when another article joins a heading: the count is not for it. */
const uncounted = ({ count: _, ...link }: Heading): HeadingLink => link;

const headingsOf = ({ headings }: Archive, record: number): PageData["article"]["headings"] => {
  const own = [...listAt(headings.own, record)].flatMap((number) => headings.list[number] ?? []);
  return byKind((kind) => own.filter((heading) => heading.kind === kind).map(uncounted));
};

type Around = { readonly previous?: number; readonly next?: number };

/** The dated follow each other in time, and so do the undated among themselves. */
const aroundOf = ({ columns: { times, size } }: Archive, record: number): Around => {
  const isPeer = (other: number): boolean =>
    other >= 0 && other < size && (times[other] === undatedTime) === (times[record] === undatedTime);
  return {
    ...(isPeer(record - 1) && { previous: record - 1 }),
    ...(isPeer(record + 1) && { next: record + 1 }),
  };
};

const relatedTo = ({ related }: Archive, record: number): readonly number[] =>
  [...related.subarray(record * mostRelated, (record + 1) * mostRelated)].filter(
    (other) => other !== noRecord,
  );

/** The versions of a record's story, itself among them; none where there is no other. */
const versionsOf = ({ stories }: Archive, record: number): readonly number[] =>
  stories.versions.get(stories.firsts[record] ?? record) ?? [];

const articlePage = (archive: Archive, record: number): PlannedPage<"article"> => {
  const { previous, next } = aroundOf(archive, record);
  const related = relatedTo(archive, record);
  const versions = versionsOf(archive, record);
  const file = textAt(archive.columns.files, record);
  const cards = [
    ...(previous === undefined ? [] : [previous]),
    ...(next === undefined ? [] : [next]),
    ...related,
    ...versions,
  ];
  return {
    kind: "article",
    address: `/${file.slice(0, -3)}/`,
    inputs: inputsOf(archive, {
      texts: [previous === undefined ? "" : "previous", next === undefined ? "" : "next"],
      cards,
      company: [record],
      entries: [record],
    }),
    bytes: archive.columns.stamps[record * 2 + 1] ?? 0,
    data: () => ({
      file,
      card: archive.card(record),
      shelf: shelfOf(archive.columns.times[record] ?? undatedTime),
      ...(previous !== undefined && { previous: archive.card(previous) }),
      ...(next !== undefined && { next: archive.card(next) }),
      headings: headingsOf(archive, record),
      related: related.map((other): Card => archive.card(other)),
      ...(versions.length > 0 && { versions: versions.map((other): Card => archive.card(other)) }),
    }),
  };
};

/** The pages of all articles; each leads to the one before and after it in time. */
export const planArticles = (archive: Archive): readonly PlannedPage<"article">[] =>
  Array.from({ length: archive.columns.size }, (_, record) => articlePage(archive, record));

/** Pages at addresses that articles had before. An address that an article has now is never one of them. */
export const planMoved = (archive: Archive): readonly PlannedPage<"moved">[] => {
  const pages = new Map<string, PlannedPage<"moved">>();
  for (const record of archive.moved)
    for (const alias of archive.aliases(record))
      if (!pages.has(alias)) {
        const { title, address } = archive.card(record);
        pages.set(alias, {
          kind: "moved",
          address: alias,
          inputs: mixOf([title, address]),
          data: () => ({ title, to: address }),
        });
      }
  return [...pages.values()];
};
