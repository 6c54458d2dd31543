import type { Page, PageKind, Site } from "../../src/archive/pages.ts";

/** What Eleventy gives to the template of one kind of page. */
export type Given<Kind extends PageKind> = { readonly planned: Page<Kind>; readonly site: Site };

/** Eleventy's front matter for a kind: one pass over the planned pages, each written at its own address. */
export const pagesOf = <Kind extends PageKind>(kind: Kind) => ({
  pagination: { data: `plan.${kind}`, size: 1, alias: "planned", addAllPagesToCollections: false },
  permalink: ({ planned }: Given<Kind>): string => planned.address,
  eleventyExcludeFromCollections: true,
});
