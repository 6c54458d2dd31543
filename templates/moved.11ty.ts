import { html } from "../src/site/html.ts";
import { contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("moved");

/** Stands at an address that an article or a heading had before, and leads to where it is now. */
export const render = ({ planned, site }: Given<"moved">): string => {
  const context = contextOf(planned, site);
  const { title, to } = planned.data;
  const here = context.link(to);
  return layOut(context, {
    kind: "moved",
    title,
    canonical: to,
    head: html`<meta http-equiv="refresh" content="${`0; url=${here}`}">\n`,
    body: html`<header class="opening"><h1>Moved</h1>
<p class="sum">What was here now stands at <a href="${here}"><bdi>${title}</bdi></a>.</p></header>`,
  });
};
