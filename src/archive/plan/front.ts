import type { Heading, HeadingKind, Record } from "../archive.ts";
import { byKind } from "../by-kind.ts";
import { digestOf } from "../digest.ts";
import { earned, type Indexes } from "../headings.ts";
import type { PageData, PlannedPage } from "../pages.ts";
import { cardOfRecord } from "../record.ts";
import type { Shelves } from "../shelves.ts";
import { largest } from "./headings.ts";

/** Articles that the home page names as the latest. */
const latestHolds = 10;
/** Articles in the feed. */
const feedHolds = 50;
/** Headings of a kind that the home page names. */
const topHolds = 12;

/** A person's own page: its address, its title, its Markdown. */
export type OwnPage = { readonly address: string; readonly title: string; readonly body: string };

const topOf = (indexes: Indexes, kind: HeadingKind): { count: number; top: readonly Heading[] } => ({
  count: earned(indexes.of[kind]).length,
  top: largest(indexes.of[kind]).slice(0, topHolds),
});

const topsOf = (indexes: Indexes): PageData["home"]["headings"] => byKind((kind) => topOf(indexes, kind));

const latest = (records: readonly Record[], most: number): readonly Record[] =>
  records
    .filter((record) => record.published !== undefined)
    .slice(-most)
    .reverse();

const planHome = (
  records: readonly Record[],
  { years, undated }: Shelves,
  indexes: Indexes,
): PlannedPage<"home"> => {
  const dated = records.filter((record) => record.published !== undefined);
  const [first, last] = [dated[0]?.published, dated.at(-1)?.published];
  const recent = latest(records, latestHolds);
  const data: PageData["home"] = {
    articles: records.length,
    ...(first !== undefined && last !== undefined && { span: { first, last } }),
    undated: undated.length,
    years: years.map(({ year, count }) => ({ number: year, count })),
    latest: recent.map(cardOfRecord),
    headings: topsOf(indexes),
  };
  return { kind: "home", address: "/", inputs: digestOf([JSON.stringify(data)]), data: () => data };
};

const planFeed = (records: readonly Record[]): PlannedPage<"feed"> => {
  const recent = latest(records, feedHolds);
  const updated = recent[0]?.published;
  return {
    kind: "feed",
    address: "/feed.xml",
    inputs: digestOf(recent.map((record) => record.mark)),
    data: () => ({ cards: recent.map(cardOfRecord), ...(updated !== undefined && { updated }) }),
  };
};

const planOwn = (pages: readonly OwnPage[]): readonly PlannedPage<"page">[] =>
  pages.map(({ address, title, body }) => ({
    kind: "page",
    address,
    inputs: digestOf([title, body]),
    data: () => ({ title, body }),
  }));

/** The pages that there is one of: home, feed, a person's own, the one for what is missing. */
export const planFront = (
  records: readonly Record[],
  {
    shelves,
    indexes,
    pages,
  }: { readonly shelves: Shelves; readonly indexes: Indexes; readonly pages: readonly OwnPage[] },
): readonly PlannedPage[] => [
  planHome(records, shelves, indexes),
  planFeed(records),
  ...planOwn(pages),
  { kind: "missing", address: "/404.html", inputs: "", data: () => ({}) },
  { kind: "robots", address: "/robots.txt", inputs: "", data: () => ({}) },
];
