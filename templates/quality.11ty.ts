import type { PageData } from "../src/archive/pages.ts";
import { standings } from "../src/archive/quality/packed-quality.ts";
import type { DateTally } from "../src/archive/quality/tallies.ts";
import { type Html, html, type Piece } from "../src/site/html.ts";
import { correctedName, mendingNames, standingMeanings, standingNames } from "../src/site/quality-words.ts";
import { fieldNames } from "../src/site/words.ts";
import { cardList } from "./parts/card-list.ts";
import { type Context, contextOf } from "./parts/context.ts";
import { headingLink } from "./parts/heading-list.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { fieldTable, groupTable } from "./parts/quality-tables.ts";

export const data = pagesOf("quality");

type Data = PageData["quality"];

const section = (title: string, content: Piece): Piece =>
  content !== false && html`<section><h2 class="label">${title}</h2><div>${content}</div></section>\n`;

const hasMethod = ({ site }: Context): boolean => site.pages.some(({ address }) => address === "/method/");

const meanings = (
  context: Context,
): Html => html`<p>A program read these texts, not a person. Of each statement it records how sure it is: the share of findings by the same rule that are right, as far as that was measured on texts that people had labelled. Rules that nobody has measured yet carry a cautious estimate. The measure belongs to the rule, not to the single finding.${
  hasMethod(context) && html` <a href="${context.link("/method/")}">The method</a> names the rules.`
}</p>
<dl class="meanings">${standings.map(
  (standing) =>
    html`<div><dt><span class="swatch ${standing}"></span>${standingNames[standing]}</dt><dd>${standingMeanings[standing]}</dd></div>\n`,
)}</dl>`;

type Row = { readonly name: Piece; readonly count: number };

const counts = (caption: string, rows: readonly Row[], { counting }: Context): Html =>
  html`<table class="counts"><caption class="unseen">${caption}</caption><tbody>${rows.map(
    ({ name, count }) => html`<tr><th scope="row">${name}</th><td>${counting.number(count)}</td></tr>\n`,
  )}</tbody></table>`;

const dateNames: { readonly [Known in keyof DateTally]: string } = {
  day: "to the day",
  month: "to the month",
  year: "to the year",
  about: "about",
  undated: "undated",
};

const dates = ({ dates: known }: Data, context: Context): Html => {
  const named: Piece = html`<a href="${context.link("/undated/")}"><i>undated</i></a>`;
  const rows = Object.entries(dateNames).map(([key, name]) => ({
    name: key === "undated" ? named : key === "about" ? html`<i>${name}</i>` : name,
    count: known[key as keyof DateTally],
  }));
  return counts("How precisely dates are known", rows, context);
};

const mended = ({ mendings, articles }: Data, context: Context): Html =>
  mendings.length === 0
    ? html`<p>${articles > 0 ? "No text had to be mended." : "There are no texts yet."}</p>`
    : counts(
        "Texts that had to be mended",
        mendings.map(({ name, count }) => ({ name: mendingNames[name], count })),
        context,
      );

const byHand = ({ corrected, corrections }: Data, context: Context): Html =>
  corrected === 0
    ? html`<p>Nobody has corrected an entry yet.</p>`
    : html`<p>${context.counting.articles(corrected)} with a correction: a field that a person wrote, or took out.</p>
${counts(
  "What a person corrected",
  corrections.map(({ name, count }) => ({ name: correctedName(name), count })),
  context,
)}`;

const doubts = ({ doubts: all }: Data, context: Context): Piece =>
  all.map(({ field, count, cards }) => {
    const rest = count - cards.length;
    return html`<details class="doubts"><summary>${fieldNames[field]} <span class="count">${context.counting.number(count)}</span></summary>
${cardList(cards, context)}${rest > 0 && html`<p>And ${context.counting.articles(rest)} more.</p>`}</details>\n`;
  });

/** How sure the archive is of what it says. */
export const render = ({ planned, site }: Given<"quality">): string => {
  const context = contextOf(planned, site);
  const { articles, fields, publishers, decades, doubts: doubtful } = planned.data;
  return layOut(context, {
    kind: "quality",
    title: "Quality",
    description: `How sure ${site.settings.name} is of what it says of ${context.counting.articles(articles)}.`,
    body: html`<header class="opening"><h1>Quality</h1><p class="sum">How sure the archive is of what it says of ${context.counting.articles(articles)}</p></header>
${section("What the words mean", meanings(context))}${section("Field by field", articles > 0 && fieldTable(fields, articles, context))}${section("Dates", dates(planned.data, context))}${section(
  "By publisher",
  groupTable(
    "Publisher",
    publishers.map(({ heading, ...group }) => ({ name: headingLink(heading, context), ...group })),
    context,
  ),
)}${section(
  "By decade",
  groupTable(
    "Decade",
    decades.map(({ decade, ...group }) => ({
      name: decade === undefined ? html`<i>undated</i>` : `${decade}s`,
      ...group,
    })),
    context,
  ),
)}${section("Texts mended", mended(planned.data, context))}${section("Corrected by hand", byHand(planned.data, context))}${section("Worth a look", doubtful.length > 0 && [html`<p>Articles of which a statement is unsure.</p>`, doubts(planned.data, context)])}`,
  });
};
