import type { HeadingKind } from "../src/archive/archive.ts";
import type { PageData } from "../src/archive/pages.ts";
import { type Html, html, jsonMarkup, type Piece } from "../src/site/html.ts";
import { breadcrumbs, newsArticle } from "../src/site/linked-data.ts";
import { articleMetas, dublinCore } from "../src/site/metadata.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { indexNames } from "../src/site/words.ts";
import { articleBody, ownLanguage } from "./parts/article-body.ts";
import { articleColophon } from "./parts/article-colophon.ts";
import { articleFacts } from "./parts/article-facts.ts";
import { cardList, titleOf } from "./parts/card-list.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { headingNames } from "./parts/heading-list.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { trail } from "./parts/turn.ts";
import { versions } from "./parts/versions.ts";

export const data = pagesOf("article");

type Article = PageData["article"];

const headline = ({ card, entry }: Article): Html => html`<header class="headline">
<h1 ${ownLanguage(entry)}${card.supplied && html` class="supplied"`}>${card.supplied ? `[${card.title}]` : card.title}</h1>
${entry.subtitle !== undefined && html`<p class="standfirst" ${ownLanguage(entry)}>${entry.subtitle}</p>`}
</header>`;

const subjects = ({ headings }: Article, kind: HeadingKind, context: Context): Piece =>
  headings[kind].length > 0 &&
  html`<div class="subjects"><h2 class="label">${indexNames[kind]}</h2>${headingNames(headings[kind], context)}</div>\n`;

const turnTo = (rel: "prev" | "next", { previous, next }: Article, { link }: Context): Piece => {
  const card = rel === "prev" ? previous : next;
  return (
    card !== undefined &&
    html`<a rel="${rel}" href="${link(card.address)}"><span class="label">${rel === "prev" ? "Before" : "After"}</span> ${titleOf(card)}</a>`
  );
};

const linked = (data: object): Html =>
  html`<script type="application/ld+json">${jsonMarkup(data)}</script>\n`;

const metadata = (article: Article, { settings }: Context): Html =>
  html`<link rel="${dublinCore.rel}" href="${dublinCore.href}">
${articleMetas(article, settings).map(
  ({ key, value, content }) => html`<meta ${key}="${value}" content="${content}">\n`,
)}${linked(newsArticle(article, settings))}${article.shelf.length > 0 && linked(breadcrumbs(article, settings))}`;

const piece = (article: Article, context: Context): Html => html`${trail(article.shelf, context)}
<article class="piece">
${headline(article)}
${articleFacts(article, context)}
<div class="about">${subjects(article, "topics", context)}</div>
${articleBody(article.entry, context)}
<div class="named">${(["people", "organisations", "places"] as const).map((kind) => subjects(article, kind, context))}</div>
</article>
${versions(article, context)}${
  article.related.length > 0 &&
  html`<section class="related"><h2 class="label">Related</h2>${cardList(article.related, context)}</section>`
}
${articleColophon(article, context)}
<nav class="turn" aria-label="Before and after">${turnTo("prev", article, context)}${turnTo("next", article, context)}</nav>`;

/** What can be said of an article that has no standfirst: where and when it was printed. */
const inShort = ({ entry, card }: Article, { dates, settings }: Context): string =>
  `${entry.publisher ?? settings.name}, ${dates.inWords(card.published)}: ${card.title}`;

/** An article with all that is known of it. */
export const render = ({ planned, site }: Given<"article">): string => {
  const context = contextOf(planned, site);
  const { card } = planned.data;
  return layOut(context, {
    kind: "article",
    title: card.title,
    description: card.subtitle ?? inShort(planned.data, context),
    head: metadata(planned.data, context),
    script: `/${pageScripts.article}`,
    body: piece(planned.data, context),
  });
};
