import type { Record } from "../archive.ts";
import { indexesOf } from "../headings.ts";
import type { PlannedPage } from "../pages.ts";
import { byTime } from "../record.ts";
import { shelvesOf } from "../shelves.ts";
import { planArticles, planMoved } from "./articles.ts";
import { planDates } from "./dates.ts";
import { type OwnPage, planFront } from "./front.ts";
import { planHeadings } from "./headings.ts";
import { planIndexes } from "./indexes.ts";
import { planSitemaps } from "./sitemaps.ts";

/**
 * All pages of a site, each with a digest of what it hangs on. A pure function of the archive's entries and the
 * person's own pages, in whatever order they come; no two pages have one address (an article's wins).
 */
export const planSite = (entries: readonly Record[], own: readonly OwnPage[]): readonly PlannedPage[] => {
  const records = [...entries].sort(byTime);
  const shelves = shelvesOf(records);
  const indexes = indexesOf(records);
  const pages = [
    ...planArticles(records, indexes),
    ...planDates(shelves),
    ...planHeadings(indexes),
    ...planIndexes(indexes),
    ...planFront(records, { shelves, indexes, pages: own }),
    ...planMoved(records),
  ];
  const unique = [...new Map([...pages].reverse().map((page) => [page.address, page])).values()].reverse();
  return [...unique, ...planSitemaps(unique)];
};
