import type { Neighbour, PageData } from "../src/archive/pages.ts";
import { html } from "../src/site/html.ts";
import { anniversaryList } from "./parts/anniversary-list.ts";
import { type Context, contextOf, inOwn } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { type Step, trail, turn } from "./parts/turn.ts";

export const data = pagesOf("anniversary");

type Data = PageData["anniversary"];

/** `09-07` in words: `7 September`. */
const inWords = ({ address, label }: Neighbour, context: Context): Step => {
  const [month = 1, day = 1] = label.split("-").map(Number);
  return { address, label: inOwn(context.dates.dayOfYear(month, day), context) };
};

const sum = ({ years }: Data, { counting }: Context): string => {
  const articles = years.reduce((all, { count }) => all + count, 0);
  return `${counting.articles(articles)} in ${years.length === 1 ? "one year" : `${years.length} years`}`;
};

/** A day of the calendar, and what was printed on it in every year. */
export const render = ({ planned, site }: Given<"anniversary">): string => {
  const context = contextOf(planned, site);
  const { month, day, years, neighbours } = planned.data;
  const { previous, next } = neighbours;
  const title = `On ${context.dates.dayOfYear(month, day)}`;
  return layOut(context, {
    kind: "anniversary",
    title,
    description: `${title}: ${sum(planned.data, context)}.`,
    body: html`${trail([{ address: "/on-this-day/", label: "On this day" }], context)}
<header class="opening"><h1><span class="numeral">${day}</span> <span${context.own}>${context.dates.monthName(month)}</span></h1>
<p class="sum">${sum(planned.data, context)}</p></header>
${anniversaryList(years, "h2", context)}
${turn(
  {
    ...(previous && { previous: inWords(previous, context) }),
    ...(next && { next: inWords(next, context) }),
  },
  context,
)}`,
  });
};
