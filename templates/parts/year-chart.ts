import type { Count } from "../../src/archive/archive.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { type Bar, yearBarsOf } from "../../src/site/year-bars.ts";
import type { Context } from "./context.ts";

/** A year of a chart, and the page or place that lists its articles. */
export type ChartYear = Count & { readonly href: string };

const bar = ({ year, left, width, height }: Bar<ChartYear>, { counting }: Context): Html =>
  html`<a href="${year.href}" tabindex="-1"><title>${year.number}: ${counting.articles(year.count)}</title><rect class="reach" x="${left}%" y="0" width="${width}%" height="100%"></rect><rect class="bar" x="${left}%" y="${100 - height}%" width="${width}%" height="${height}%"></rect></a>`;

const numbers = (years: readonly ChartYear[], { counting }: Context): Html =>
  html`<details class="numbers"><summary>The same in numbers</summary>
<table><thead><tr><th scope="col">Year</th><th scope="col">Articles</th></tr></thead>
<tbody>${years.map(
    ({ number, count, href }) =>
      html`<tr><th scope="row"><a href="${href}">${number}</a></th><td>${counting.number(count)}</td></tr>`,
  )}</tbody></table></details>`;

/**
 * Articles by year: thin bars that lead to their years, and the same as a table for those who cannot see or
 * reach them.
 */
export const yearChart = (years: readonly ChartYear[], context: Context): Piece => {
  const chart = yearBarsOf(years);
  if (chart === undefined) return undefined;
  const { bars, highest, ticks } = chart;
  return html`<figure class="chart"><svg class="bars" width="100%" height="160" aria-hidden="true">
<svg y="12%" width="100%" height="74%">${bars.map((one) => bar(one, context))}</svg>
<text x="${highest.left + highest.width / 2}%" y="8%" text-anchor="middle">${context.counting.number(highest.year.count)}</text>
<line x1="0" y1="86%" x2="100%" y2="86%"></line>
${ticks.map(({ year, middle }) => html`<text x="${middle}%" y="97%" text-anchor="middle">${year}</text>`)}</svg>
${numbers(years, context)}</figure>`;
};
