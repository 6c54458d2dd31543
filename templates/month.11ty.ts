import { dateAddress, dateLabel } from "../src/archive/address.ts";
import type { PageData } from "../src/archive/pages.ts";
import { html, type Piece } from "../src/site/html.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { cardList } from "./parts/card-list.ts";
import { type Context, contextOf, inOwn } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { inkKey, monthSheet } from "./parts/month-sheet.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { saveLine } from "./parts/save-line.ts";
import { trail, turn } from "./parts/turn.ts";

export const data = pagesOf("month");

const lists = ({ cards, monthOnly }: PageData["month"], context: Context): Piece => [
  cards !== undefined &&
    cards.length > 0 &&
    html`<section><h2 class="label">Day by day</h2>${cardList(cards, context, { carried: true })}</section>`,
  monthOnly.length > 0 &&
    html`<section><h2 class="label">Of an unknown day</h2>${cardList(monthOnly, context, { carried: true })}</section>`,
];

/** A month as a calendar, and its articles where they are few enough. */
export const render = ({ planned, site }: Given<"month">): string => {
  const context = contextOf(planned, site);
  const { year, month, count, days, neighbours } = planned.data;
  const { dates, counting } = context;
  const title = dates.month(year, month);
  const above = [{ address: dateAddress(year), label: dateLabel(year) }];
  return layOut(context, {
    kind: "month",
    script: `/${pageScripts.list}`,
    title,
    description: `${counting.articles(count)} of ${title}, day by day.`,
    body: html`${trail(above, context)}
<header class="opening"><h1>${inOwn(title, context)}</h1>
<p class="sum">${counting.articles(count)}</p></header>
${monthSheet({ year, month, days, size: "large", caption: html`<span class="unseen"${context.own}>${title}</span>` }, context)}
${inkKey(context)}
${turn(neighbours, context)}
${lists(planned.data, context)}${saveLine}`,
  });
};
