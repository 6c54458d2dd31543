import { groupBy } from "../src/archive/group.ts";
import type { PageData } from "../src/archive/pages.ts";
import { daysIn } from "../src/site/calendar.ts";
import { type Html, html } from "../src/site/html.ts";
import { type Inks, inksFor } from "../src/site/ink.ts";
import { type Context, contextOf, inOwn } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { inkKey } from "./parts/month-sheet.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("onThisDay");

type Day = PageData["onThisDay"]["days"][number];

/** A year with a 29 February. */
const leapYear = 2000;

const daysOf = (month: number): readonly number[] =>
  Array.from({ length: daysIn(leapYear, month) }, (_, index) => index + 1);

const place = (number: number, day: Day | undefined, inks: Inks, { link, counting }: Context): Html =>
  day === undefined
    ? html`<li class="ink-0">${number}</li>`
    : html`<li class="ink-${inks.of(day.count)}"><a href="${link(day.address)}">${number}<span class="unseen">, ${counting.articles(day.count)}</span></a></li>`;

const sheet = (month: number, days: readonly Day[], inks: Inks, context: Context): Html =>
  html`<section><h2>${inOwn(context.dates.monthName(month), context)}</h2><ol class="days">${daysOf(
    month,
  ).map((number) =>
    place(
      number,
      days.find(({ day }) => day === number),
      inks,
      context,
    ),
  )}</ol></section>\n`;

/** Every day of the calendar, inked by how much was printed on it in all years. */
export const render = ({ planned, site }: Given<"onThisDay">): string => {
  const context = contextOf(planned, site);
  const { days } = planned.data;
  const inks = inksFor(days.reduce((most, { count }) => Math.max(most, count), 0));
  const months = groupBy(days, ({ month }) => month);
  const all = context.counting.articles(days.reduce((sum, { count }) => sum + count, 0));
  return layOut(context, {
    kind: "on-this-day",
    title: "On this day",
    description: `The days of the year, and what was printed on each in every year: ${all}.`,
    body: html`<header class="opening"><h1>On this day</h1>
<p class="sum">${days.length === 0 ? "No article is dated to the day yet." : `${all} dated to the day, of all years together`}</p></header>
<div class="sheets">${Array.from({ length: 12 }, (_, index) => sheet(index + 1, months.get(index + 1) ?? [], inks, context))}</div>
${inkKey(context, inks)}`,
  });
};
