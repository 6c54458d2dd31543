import { dateAddress, dateLabel } from "../address.ts";
import type { Card, Heading, HeadingLink } from "../archive.ts";
import { byKind } from "../by-kind.ts";
import { undatedTime } from "../columns.ts";
import { ownHeadings } from "../headings.ts";
import { addDigest, addNumber, addPair, type Mix, mixed, mixOf, startMix } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { Neighbour, PageData, PlannedPage, PlannedPart } from "../pages.ts";
import { mostRelated, noRecord } from "../related.ts";
import { lengthOf, numbersIn, type Range, type Shelves } from "../shelves.ts";
import { textAt } from "../texts.ts";

const shelfOf = (time: number): readonly Neighbour[] => {
  if (time === undatedTime) return [{ address: "/undated/", label: "Undated" }];
  const [year, month, day] = [Math.floor(time / 10_000), Math.floor(time / 100) % 100, time % 100];
  const steps: (readonly [number, number?, number?])[] = [[year]];
  if (month > 0) steps.push([year, month]);
  if (day > 0) steps.push([year, month, day]);
  return steps.map((step) => ({ address: dateAddress(...step), label: dateLabel(...step) }));
};

/** An article's page must not change when another article joins a heading: the count is not for it. */
const uncounted = ({ count: _, ...link }: Heading): HeadingLink => link;

const headingsOf = ({ headings }: Archive, record: number): PageData["article"]["headings"] => {
  const own = ownHeadings(headings, record);
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

const addNeighbour = (mix: Mix, marks: Uint32Array, neighbour: number | undefined): void => {
  addNumber(mix, neighbour === undefined ? 0 : 1);
  if (neighbour !== undefined) addPair(mix, marks, neighbour);
};

/** What an article's page hangs on: what its entry says, its text and headings, and what it shows of those around it. */
const articleInputs = (archive: Archive, record: number): number => {
  const { columns, headings, related } = archive;
  const { previous, next } = aroundOf(archive, record);
  const mix = startMix();
  addPair(mix, columns.digests, record);
  addDigest(mix, columns.textLooks?.[record] ?? 0);
  addPair(mix, headings.company, record);
  addNeighbour(mix, columns.marks, previous);
  addNeighbour(mix, columns.marks, next);
  for (let at = record * mostRelated; at < (record + 1) * mostRelated; at++) {
    const other = related[at] ?? noRecord;
    if (other !== noRecord) addPair(mix, columns.marks, other);
  }
  for (const version of versionsOf(archive, record)) addPair(mix, columns.marks, version);
  return mixed(mix);
};

const articlePage = (archive: Archive, record: number): PlannedPage<"article"> => {
  const { previous, next } = aroundOf(archive, record);
  const versions = versionsOf(archive, record);
  const file = textAt(archive.columns.files, record);
  return {
    kind: "article",
    address: `/${file.slice(0, -3)}/`,
    inputs: articleInputs(archive, record),
    bytes: archive.columns.stamps[record * 2 + 1] ?? 0,
    data: () => ({
      file,
      card: archive.card(record),
      shelf: shelfOf(archive.columns.times[record] ?? undatedTime),
      ...(previous !== undefined && { previous: archive.card(previous) }),
      ...(next !== undefined && { next: archive.card(next) }),
      headings: headingsOf(archive, record),
      related: relatedTo(archive, record).map((other): Card => archive.card(other)),
      ...(versions.length > 0 && { versions: versions.map((other): Card => archive.card(other)) }),
    }),
  };
};

/** Articles of one year, or the undated ones. */
const partOf = (archive: Archive, key: string, range: Range): PlannedPart => {
  const mix = startMix();
  for (let record = range[0]; record < range[1]; record++) {
    addPair(mix, archive.columns.marks, record);
    addDigest(mix, articleInputs(archive, record));
  }
  return {
    key: `articles ${key}`,
    sitemap: key,
    inputs: mixed(mix),
    size: lengthOf(range),
    pages: () => numbersIn(range).map((record) => articlePage(archive, record)),
  };
};

/** The pages of all articles, year by year; each leads to the one before and after it in time. */
export const planArticles = (archive: Archive, { years, undated }: Shelves): readonly PlannedPart[] => [
  ...years.map(({ year, range }) => partOf(archive, String(year), range)),
  partOf(archive, "undated", undated),
];

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
