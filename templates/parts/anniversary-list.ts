import type { Card } from "../../src/archive/archive.ts";
import type { Anniversary } from "../../src/archive/pages.ts";
import { type Html, html } from "../../src/site/html.ts";
import { titleOf } from "./card-list.ts";
import type { Context } from "./context.ts";

const headline = (card: Card, { link }: Context): Html =>
  html`<li class="title"><a href="${link(card.address)}">${titleOf(card)}</a>${card.publisher !== undefined && html` <bdi class="who">${card.publisher}</bdi>`}</li>`;

const more = ({ count, cards }: Anniversary, { counting }: Context): string | undefined =>
  count > cards.length ? `${counting.number(count - cards.length)} more` : undefined;

const yearOf = (of: Anniversary, heading: "h2" | "h3", context: Context): Html => {
  const day = context.link(of.address);
  const year = html`<a href="${day}">${of.year}</a>`;
  const rest = more(of, context);
  return html`<li>${heading === "h2" ? html`<h2>${year}</h2>` : html`<h3>${year}</h3>`}<ul>${of.cards.map((card) => headline(card, context))}${
    rest !== undefined &&
    html`<li><a class="rest" href="${day}">${rest}<span class="unseen"> of ${of.year}</span></a></li>`
  }</ul></li>\n`;
};

/** A day of the calendar in one year after the other: the year, its first headlines, the way to the rest. */
export const anniversaryList = (
  years: readonly Anniversary[],
  heading: "h2" | "h3",
  context: Context,
): Html => html`<ol class="anniversaries">${years.map((year) => yearOf(year, heading, context))}</ol>`;
