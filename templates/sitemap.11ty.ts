import { markupOf, xml } from "../src/site/html.ts";
import { absoluteLink } from "../src/site/link.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("sitemap");

/** The addresses of pages (sitemaps.org 0.9); no date of change is claimed. */
export const render = ({ planned, site: { settings } }: Given<"sitemap">): string => {
  const link = absoluteLink(settings);
  return markupOf(xml`<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${planned.data.addresses.map((address) => xml`<url><loc>${link(address)}</loc></url>\n`)}</urlset>
`);
};
