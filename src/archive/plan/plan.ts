import type { Decision } from "../authority/decisions.ts";
import type { Columns } from "../columns.ts";
import { openArchive } from "../open-archive.ts";
import type { PlannedPage } from "../pages.ts";
import { shelvesOf } from "../shelves.ts";
import { planArticles, planMoved } from "./articles.ts";
import { planDates } from "./dates.ts";
import { type OwnPage, planFront } from "./front.ts";
import { planHeadings } from "./headings.ts";
import { planIndexes } from "./indexes.ts";
import { planMovedHeadings } from "./moved-headings.ts";
import { planSitemaps } from "./sitemaps.ts";

/** Where two pages want one address the first stands: an article's before all others. */
const unique = (pages: readonly PlannedPage[]): readonly PlannedPage[] => {
  const taken = new Set<string>();
  return pages.filter(({ address }) => !taken.has(address) && taken.add(address));
};

/**
 * All pages of a site, each with a digest of what it hangs on. A pure function of the archive's entries, in whatever
 * order they were read, of the person's own pages and of what a person decided about headings. No two pages have one address.
 */
export const planSite = (
  columns: Columns,
  own: readonly OwnPage[],
  decisions: readonly Decision[] = [],
): readonly PlannedPage[] => {
  const archive = openArchive(columns, decisions);
  const shelves = shelvesOf(columns);
  const pages = unique([
    ...planArticles(archive),
    ...planDates(archive, shelves),
    ...planHeadings(archive),
    ...planIndexes(archive),
    ...planFront(archive, { shelves, pages: own }),
    ...planMoved(archive),
    ...planMovedHeadings(archive),
  ]);
  return [...pages, ...planSitemaps(pages)];
};
