import { html } from "../src/site/html.ts";
import { renderMarkdown } from "../src/site/markdown.ts";
import { contextOf } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("page");

/** A page that a person wrote in Markdown. */
export const render = ({ planned, site }: Given<"page">): string => {
  const context = contextOf(planned, site);
  const { title, body } = planned.data;
  return layOut(context, {
    kind: "own",
    title,
    description: `${title}. ${site.settings.description}`,
    body: html`<article class="piece"><header class="headline"><h1${context.own}>${title}</h1></header>
<div class="text"${context.own}>${renderMarkdown(body, context.link)}</div></article>`,
  });
};
