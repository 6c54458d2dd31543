import { absoluteLink } from "../src/site/link.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("robots");

/** All may be read by all (RFC 9309), and where the sitemap is. */
export const render = ({ site: { settings } }: Given<"robots">): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${absoluteLink(settings)("/sitemap.xml")}\n`;
