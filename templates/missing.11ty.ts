import { html } from "../src/site/html.ts";
import { linkFromAnywhere } from "../src/site/link.ts";
import { contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("missing");

/** What stands at every address where nothing stands; its links hold from anywhere. */
export const render = ({ planned, site }: Given<"missing">): string => {
  const context = { ...contextOf(planned, site), link: linkFromAnywhere(site.settings) };
  return layOut(context, {
    kind: "missing",
    title: "Not found",
    description: "Nothing is kept at this address. The front page leads to every year, topic and name.",
    body: html`<header class="opening"><h1>Nothing is kept at this address</h1>
<p class="sum">An article keeps its address for good, so it may have been mistyped. The <a href="${context.link("/")}">front page</a> leads to every year, topic and name.</p></header>`,
  });
};
