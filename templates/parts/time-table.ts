import { groupBy } from "../../src/archive/group.ts";
import { decadesOf } from "../../src/site/decades.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import type { TimeCount } from "../../src/site/time-bars.ts";
import { type Context, inOwn } from "./context.ts";

/** A year or a month of a chart, and the page or place that lists its articles, where there is one. */
export type ChartTime = TimeCount & { readonly href?: string };

/** `2020` or `September 2020`. */
export const nameOfTime = ({ year, month }: TimeCount, { dates }: Context): string =>
  month === undefined ? String(year) : dates.month(year, month);

/** What a number counts its row and its column say. */
const cell = (time: ChartTime | undefined, { counting }: Context): Html => {
  if (time === undefined) return html`<td></td>`;
  const number = counting.number(time.count);
  return html`<td>${time.href === undefined ? number : html`<a href="${time.href}">${number}</a>`}</td>`;
};

const head = (corner: string, columns: readonly (string | number)[]): Html =>
  html`<thead><tr><th scope="col"><span class="unseen">${corner}</span></th>${columns.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>`;

const row = (name: Piece, times: readonly (ChartTime | undefined)[], context: Context): Html =>
  html`<tr><th scope="row">${name}</th>${times.map((time) => cell(time, context))}</tr>`;

const digits = Array.from({ length: 10 }, (_, digit) => digit);

const decadeRows = (times: readonly ChartTime[], context: Context): readonly Html[] =>
  decadesOf(times.map((time) => ({ ...time, number: time.year }))).map(({ first, years }) =>
    row(html`${first}s`, years, context),
  );

const monthRows = (times: readonly ChartTime[], years: readonly number[], context: Context): Piece =>
  [...groupBy(times, ({ month = 1 }) => month)]
    .sort(([a], [b]) => a - b)
    .map(([month, same]) =>
      row(
        inOwn(context.dates.monthName(month), context),
        years.map((year) => same.find((time) => time.year === year)),
        context,
      ),
    );

/** Counts as a table: years as rows of ten, or months as rows with a column a year. */
export const timeTable = (times: readonly ChartTime[], caption: string, context: Context): Html => {
  const title = html`<caption class="unseen">${caption}</caption>`;
  if (times[0]?.month === undefined)
    return html`<table class="decades">${title}${head("Decade", digits)}<tbody>${decadeRows(times, context)}</tbody></table>`;
  const years = [...new Set(times.map(({ year }) => year))].sort((a, b) => a - b);
  return html`<table class="counts">${title}${head("Month", years)}<tbody>${monthRows(times, years, context)}</tbody></table>`;
};
