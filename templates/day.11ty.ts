import { anniversaryAddress, dateAddress, dateLabel } from "../src/archive/address.ts";
import { weekdayOf } from "../src/site/calendar.ts";
import { html } from "../src/site/html.ts";
import { pageScripts } from "../src/site/page-scripts.ts";
import { cardList } from "./parts/card-list.ts";
import { contextOf, inOwn } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { saveLine } from "./parts/save-line.ts";
import { trail, turn } from "./parts/turn.ts";

export const data = pagesOf("day");

/** A day, and what was printed on it. */
export const render = ({ planned, site }: Given<"day">): string => {
  const context = contextOf(planned, site);
  const { year, month, day, cards, neighbours } = planned.data;
  const { dates, counting } = context;
  const above = [
    { address: dateAddress(year), label: dateLabel(year) },
    { address: dateAddress(year, month), label: dateLabel(year, month) },
  ];
  return layOut(context, {
    kind: "day",
    script: `/${pageScripts.list}`,
    title: dates.day(year, month, day),
    description: `${counting.articles(cards.length)} of ${dates.day(year, month, day)}.`,
    body: html`${trail(above, context)}
<header class="opening"><h1><span class="numeral">${day}</span> <span${context.own}>${dates.month(year, month)}</span></h1>
<p class="sum">${inOwn(dates.weekday(weekdayOf(year, month, day)), context)}, ${counting.articles(cards.length)}</p></header>
${cardList(cards, context, { withoutDate: true, carried: true })}
${saveLine}<p class="onward"><a href="${context.link(anniversaryAddress(month, day))}">${inOwn(dates.dayOfYear(month, day), context)} in every year</a></p>
${turn(neighbours, context)}`,
  });
};
