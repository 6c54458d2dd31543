import type { Decision } from "../authority/decisions.ts";
import type { Columns } from "../columns.ts";
import { mixOf } from "../mix.ts";
import { type Archive, openArchive } from "../open-archive.ts";
import type { PlannedPage, PlannedPart } from "../pages.ts";
import { shelvesOf } from "../shelves.ts";
import { unpackTexts } from "../texts.ts";
import { planArticles, planMoved } from "./articles.ts";
import { astrayOf } from "./astray.ts";
import { planDates } from "./dates.ts";
import { type OwnPage, planFront, planOwn } from "./front.ts";
import { planHeadings } from "./headings.ts";
import { planIndexes } from "./indexes.ts";
import { planMovedHeadings } from "./moved-headings.ts";
import { planOnThisDay } from "./on-this-day.ts";
import { partOf } from "./part-of.ts";
import { isListed, planSitemaps } from "./sitemaps.ts";

/** Where an article stands no other page of the part can. */
const without = (part: PlannedPart, astray: ReadonlySet<string>): PlannedPart => {
  const isFree = ({ address }: PlannedPage): boolean => !astray.has(address);
  if (part.pages().every(isFree)) return part;
  return partOf(part.key, part.sitemap, part.pages().filter(isFree));
};

/** Where articles stand unless a person put them elsewhere. */
const shelved = /^\/(?:\d{4}|undated)\//;

/** A site without what stands where nothing else does. */
type Settled = { readonly parts: readonly PlannedPart[]; readonly astray: ReadonlySet<string> };

/** Tells the addresses that pages of parts or articles have. Most are only looked up where one is asked for. */
const takenBy = (archive: Archive, { parts, astray }: Settled): ((address: string) => boolean) => {
  const byKey = new Map(parts.map((part) => [part.key, part]));
  let articles: ReadonlySet<string> | undefined;
  const has = (key: string, address: string): boolean =>
    byKey
      .get(key)
      ?.pages()
      .some((page) => page.address === address) === true;
  const isArticle = (address: string): boolean => {
    if (!shelved.test(address)) return astray.has(address);
    articles ??= new Set(unpackTexts(archive.columns.files).map((file) => `/${file.slice(0, -3)}/`));
    return articles.has(address);
  };
  return (address) => {
    const [, first = "", second = ""] = address.split("/");
    const keys = [`dates ${first}`, `/${first}/${second}/`, "indexes", "front", "on-this-day"];
    return isArticle(address) || keys.some((key) => has(key, address));
  };
};

/** Where two pages want one address the first stands. */
const firstOfEach = (pages: readonly PlannedPage[]): readonly PlannedPage[] => {
  const taken = new Set<string>();
  return pages.filter(({ address }) => !taken.has(address) && taken.add(address));
};

/** A person's own pages and those of old addresses stand where nothing else does. */
const planLoose = (archive: Archive, settled: Settled, own: readonly OwnPage[]): readonly PlannedPart[] => {
  const isTaken = takenBy(archive, settled);
  const ownPages = planOwn(own).filter(({ address }) => !isTaken(address));
  const taken = new Set(ownPages.map(({ address }) => address));
  const moved = firstOfEach([...planMoved(archive), ...planMovedHeadings(archive)]).filter(
    ({ address }) => !isTaken(address) && !taken.has(address),
  );
  return [partOf("own", "front", ownPages), partOf("moved", undefined, moved)];
};

/**
 * All pages of a site but its sitemaps, in parts, each with a digest of what it hangs on: the archive and the person's own
 * pages. No two pages have one address.
 */
export const planArchive = (archive: Archive, own: readonly OwnPage[]): readonly PlannedPart[] => {
  const { columns } = archive;
  const shelves = shelvesOf(columns);
  const astray = astrayOf(columns);
  const others = [
    ...planDates(archive, shelves),
    planOnThisDay(archive, shelves),
    ...planHeadings(archive),
    partOf("indexes", "front", planIndexes(archive)),
    partOf("front", "front", planFront(archive, shelves)),
  ];
  const free = astray.size === 0 ? others : others.map((part) => without(part, astray));
  return [...planArticles(archive, shelves), ...free, ...planLoose(archive, { parts: free, astray }, own)];
};

/**
 * The same from the archive's entries, in whatever order they were read, and what a person decided about headings: a pure
 * function of both.
 */
export const planParts = (
  columns: Columns,
  own: readonly OwnPage[],
  decisions: readonly Decision[] = [],
): readonly PlannedPart[] => planArchive(openArchive(columns, decisions), own);

/** All pages of a site at once. */
export const planSite = (
  columns: Columns,
  own: readonly OwnPage[],
  decisions: readonly Decision[] = [],
): readonly PlannedPage[] => {
  const parts = planParts(columns, own, decisions);
  const listed = parts.map(({ sitemap, pages }) => {
    const addresses = pages().map(({ address }) => address);
    const size = addresses.filter(isListed).length;
    return { sitemap, digest: mixOf(addresses), size, addresses: () => addresses };
  });
  return [...parts.flatMap((part) => part.pages()), ...planSitemaps(listed)];
};
