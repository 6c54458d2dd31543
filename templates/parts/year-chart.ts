import type { Count } from "../../src/archive/archive.ts";
import { decadesOf } from "../../src/site/decades.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { type Bar, type YearBars, yearBarsOf } from "../../src/site/year-bars.ts";
import type { Context } from "./context.ts";

/** A year of a chart, and the page or place that lists its articles. */
export type ChartYear = Count & { readonly href: string };

/** The chart's parts from above, in percent of its height: room for a number, the bars, room for the years. */
const top = 14;
const base = 86;

/** Where there are no more bars than this, each has its number. */
const numbered = 16;

const bar = ({ year, left, width, height }: Bar<ChartYear>, { counting }: Context): Html =>
  html`<a href="${year.href}" tabindex="-1"><title>${year.number}: ${counting.articles(year.count)}</title><rect class="reach" x="${left}%" y="0" width="${width}%" height="100%"></rect><rect class="bar" x="${left}%" y="${100 - height}%" width="${width}%" height="${height}%"></rect></a>`;

const number = ({ year, left, width, height }: Bar<ChartYear>, { counting }: Context): Html =>
  html`<text x="${left + width / 2}%" y="${base - ((base - top) * height) / 100}%" dy="-0.4em" text-anchor="middle">${counting.number(year.count)}</text>`;

/** A year at the chart's edge is set inwards. */
const anchorOf = (middle: number): string => {
  if (middle > 97) return "end";
  return middle < 3 ? "start" : "middle";
};

const drawing = ({ bars, highest, ticks }: YearBars<ChartYear>, context: Context): Html =>
  html`<svg class="${highest.height < 100 ? "bars low" : "bars"}" width="100%" height="160" aria-hidden="true"><svg y="${top}%" width="100%" height="${base - top}%">${bars.map((one) => bar(one, context))}</svg>
${(bars.length <= numbered ? bars : [highest]).map((one) => number(one, context))}
<line x1="0" y1="${base}%" x2="100%" y2="${base}%"></line>
${ticks.map(({ year, middle }) => html`<text x="${middle}%" y="98%" text-anchor="${anchorOf(middle)}">${year}</text>`)}</svg>`;

const cell = (year: ChartYear | undefined): Html =>
  year === undefined
    ? html`<td></td>`
    : html`<td><a href="${year.href}"><span class="unseen">${year.number}: </span>${year.count}</a></td>`;

const table = (years: readonly ChartYear[]): Html =>
  html`<table class="decades"><caption class="unseen">Articles by year</caption>
<thead><tr><th scope="col"><span class="unseen">Decade</span></th>${Array.from({ length: 10 }, (_, digit) => html`<th scope="col">${digit}</th>`)}</tr></thead>
<tbody>${decadesOf(years).map(
    ({ first, years: ten }) => html`<tr><th scope="row">${first}s</th>${ten.map(cell)}</tr>`,
  )}</tbody></table>`;

/** The table is out of the way where each bar has its number. */
const tableOf = (years: readonly ChartYear[]): Html =>
  years.length > numbered
    ? table(years)
    : html`<details class="numbers"><summary>In numbers</summary>${table(years)}</details>`;

/**
 * Articles by year: thin bars that lead to their years, and the same numbers as a table of decades, for those
 * who cannot see or reach the bars.
 */
export const yearChart = (years: readonly ChartYear[], context: Context): Piece => {
  const chart = yearBarsOf(years);
  return chart !== undefined && html`<div class="chart">${drawing(chart, context)}\n${tableOf(years)}</div>`;
};
