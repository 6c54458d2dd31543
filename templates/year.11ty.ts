import { dateAddress } from "../src/archive/address.ts";
import type { PageData } from "../src/archive/pages.ts";
import { type Html, html } from "../src/site/html.ts";
import { cardList } from "./parts/card-list.ts";
import { type Context, contextOf, inOwn } from "./parts/context.ts";
import { layOut } from "./parts/layout.ts";
import { inkKey, monthSheet } from "./parts/month-sheet.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";
import { timeChart } from "./parts/time-chart.ts";
import { turn } from "./parts/turn.ts";

export const data = pagesOf("year");

type Month = PageData["year"]["months"][number];

const small = (year: number, { month, count, days }: Month, context: Context): Html => {
  const { dates, counting, link } = context;
  const name = inOwn(dates.monthName(month), context);
  const caption =
    count === 0
      ? html`${name}`
      : html`<a href="${link(dateAddress(year, month))}">${name}</a> <span class="count">${counting.number(count)}</span>`;
  return monthSheet({ year, month, days, size: "small", caption }, context);
};

/** All twelve months, also those of which nothing is kept: a year is a whole. */
const allMonths = (months: readonly Month[]): readonly Month[] =>
  Array.from(
    { length: 12 },
    (_, index) => months.find(({ month }) => month === index + 1) ?? { month: index + 1, count: 0, days: [] },
  );

/** A year as twelve sheets. */
export const render = ({ planned, site }: Given<"year">): string => {
  const context = contextOf(planned, site);
  const { year, count, months, yearOnly, neighbours } = planned.data;
  const { counting } = context;
  return layOut(context, {
    kind: "year",
    title: String(year),
    description: `${counting.articles(count)} of ${year}, month by month.`,
    body: html`<header class="opening"><h1 class="numeral">${year}</h1>
<p class="sum">${counting.articles(count)}</p></header>
${timeChart(
  months.map((month) => ({
    year,
    month: month.month,
    count: month.count,
    href: context.link(dateAddress(year, month.month)),
  })),
  context,
)}
<div class="sheets">${allMonths(months).map((month) => small(year, month, context))}</div>
${inkKey(context)}
${turn(neighbours, context)}
${
  yearOnly.length > 0 &&
  html`<section><h2 class="label">Of an unknown month</h2>${cardList(yearOnly, context)}</section>`
}`,
  });
};
