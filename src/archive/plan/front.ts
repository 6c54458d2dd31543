import type { Count, Heading, HeadingKind } from "../archive.ts";
import { byKind } from "../by-kind.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { PageData, PlannedPage } from "../pages.ts";
import { lengthOf, numbersIn, type Shelves } from "../shelves.ts";
import { planData } from "./data.ts";
import { planFeeds } from "./feeds.ts";
import { earnedHeadings, largest } from "./headings.ts";
import { monthsOfArchive } from "./months.ts";
import { dayForHome } from "./on-this-day.ts";
import { planQuality } from "./quality.ts";

/** Articles that the home page names as the latest. */
const latestHolds = 10;
/** Headings of a kind that the home page names. */
const topHolds = 12;

/** A person's own page: its address, its title, its Markdown. */
export type OwnPage = { readonly address: string; readonly title: string; readonly body: string };

const topOf = (archive: Archive, kind: HeadingKind): { count: number; top: readonly Heading[] } => ({
  count: earnedHeadings(archive, kind).length,
  top: largest(archive, kind).slice(0, topHolds),
});

/** The dated records that are latest, the latest first. */
const latest = ({ undated }: Shelves, most: number): readonly number[] =>
  numbersIn([Math.max(0, undated[0] - most), undated[0]]).toReversed();

const spanOf = (archive: Archive, { undated }: Shelves): PageData["home"]["span"] => {
  if (undated[0] === 0) return undefined;
  const [first, last] = [archive.card(0).published, archive.card(undated[0] - 1).published];
  return first !== undefined && last !== undefined ? { first, last } : undefined;
};

const countYears = ({ years }: Shelves): readonly Count[] =>
  years.map(({ year, range }) => ({ number: year, count: lengthOf(range) }));

const planHome = (archive: Archive, shelves: Shelves): PlannedPage<"home"> => {
  const span = spanOf(archive, shelves);
  const months = monthsOfArchive(shelves);
  const onThisDay = dayForHome(archive, shelves);
  const data: PageData["home"] = {
    articles: archive.columns.size,
    ...(span && { span }),
    undated: lengthOf(shelves.undated),
    years: countYears(shelves),
    ...(months && { months }),
    latest: latest(shelves, latestHolds).map(archive.card),
    ...(onThisDay && { onThisDay }),
    headings: byKind((kind) => topOf(archive, kind)),
  };
  return { kind: "home", address: "/", inputs: mixOf([JSON.stringify(data)]), data: () => data };
};

/** A person's own pages. */
export const planOwn = (pages: readonly OwnPage[]): readonly PlannedPage<"page">[] =>
  pages.map(({ address, title, body }) => ({
    kind: "page",
    address,
    inputs: mixOf([title, body]),
    data: () => ({ title, body }),
  }));

const planSearch = (archive: Archive, shelves: Shelves): PlannedPage<"search"> => {
  const data: PageData["search"] = { articles: archive.columns.size, years: countYears(shelves) };
  return { kind: "search", address: "/search/", inputs: mixOf([JSON.stringify(data)]), data: () => data };
};

/** The pages that there is one of: home, feeds, the search, what is uncertain, the data, the one for what is missing, the one for robots. */
export const planFront = (archive: Archive, shelves: Shelves): readonly PlannedPage[] => [
  planHome(archive, shelves),
  ...planFeeds(archive, { isTwofold: true }, numbersIn([0, shelves.undated[0]])),
  planSearch(archive, shelves),
  planQuality(archive),
  planData(archive, shelves),
  { kind: "missing", address: "/404.html", inputs: 0, data: () => ({}) },
  { kind: "robots", address: "/robots.txt", inputs: 0, data: () => ({}) },
];
