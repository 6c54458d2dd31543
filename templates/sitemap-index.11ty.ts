import { markupOf, xml } from "../src/site/html.ts";
import { absoluteLink } from "../src/site/link.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("sitemapIndex");

/** Where the sitemaps are (sitemaps.org 0.9). */
export const render = ({ planned, site: { settings } }: Given<"sitemapIndex">): string => {
  const link = absoluteLink(settings);
  return markupOf(xml`<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${planned.data.sitemaps.map((sitemap) => xml`<sitemap><loc>${link(sitemap)}</loc></sitemap>\n`)}</sitemapindex>
`);
};
