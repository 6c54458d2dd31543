import { loadSite } from "../../scripts/build/load-site.ts";
import type { Page, PageKind } from "../../src/archive/pages.ts";

/** A page to look at: its kind, with what is special about it, and its address. */
export type Sight = { readonly name: string; readonly address: string };

/** Kinds that are no pages for people. */
const forMachines: ReadonlySet<string> = new Set<PageKind>([
  "feed",
  "jsonFeed",
  "sitemapIndex",
  "sitemap",
  "robots",
  "moved",
]);

const isArticle = (page: Page): page is Page<"article"> => page.kind === "article";

/** Articles that try the page in their own way. */
const tried: { readonly [name: string]: (page: Page<"article">) => boolean } = {
  "with captions": ({ data: { entry } }) => entry.captions.length > 0,
  "without a date": ({ data: { entry } }) => entry.published === undefined,
  "of a month": ({ data: { entry } }) => /^\d{4}-\d{2}~?$/.test(entry.published ?? ""),
  "in Arabic": ({ data: { entry } }) => entry.language === "ar",
  "in German": ({ data: { entry } }) => entry.language === "de",
};

/** One page of every kind that an archive's site has for people, and some articles of special kinds. */
export const sightsOf = (content: string): readonly Sight[] => {
  const { plan } = loadSite(content);
  const kinds = Object.entries(plan).flatMap(([kind, pages]) => {
    const largest = pages.toSorted(
      (a, b) => JSON.stringify(b.data).length - JSON.stringify(a.data).length,
    )[0];
    return largest === undefined || forMachines.has(kind) ? [] : [{ name: kind, address: largest.address }];
  });
  const articles = (plan.article ?? []).filter(isArticle);
  const special = Object.entries(tried).flatMap(([name, isOne]) => {
    const found = articles.find(isOne);
    return found === undefined ? [] : [{ name: `article ${name}`, address: found.address }];
  });
  return [
    ...kinds,
    ...special,
    { name: "index of publishers", address: "/publishers/" },
    { name: "index of places", address: "/places/" },
  ];
};
