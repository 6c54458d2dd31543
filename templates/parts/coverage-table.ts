import type { Coverage } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { type Inks, inksFor } from "../../src/site/ink.ts";
import { gapsIn, gapsInWords, runsOf } from "../../src/site/year-gaps.ts";
import type { Context } from "./context.ts";
import { headingLink } from "./heading-list.ts";
import { inkKey } from "./month-sheet.ts";
import { timeOf } from "./time.ts";

/** The years that all strips have in common, and their inks. */
type Scale = { readonly first: number; readonly years: number; readonly inks: Inks };

const scaleOf = (coverage: readonly Coverage[]): Scale | undefined => {
  const all = coverage.flatMap(({ years }) => years);
  if (all.length === 0) return undefined;
  const numbers = all.map(({ number }) => number);
  const first = numbers.reduce((least, number) => Math.min(least, number));
  const last = numbers.reduce((most, number) => Math.max(most, number));
  const most = all.reduce((top, { count }) => Math.max(top, count), 0);
  return { first, years: last - first + 1, inks: inksFor(most) };
};

/** Gaps that a row names. */
const mostGaps = 12;

const strip = ({ years }: Coverage, { first, years: span, inks }: Scale): Html => {
  const gaps = gapsIn(years);
  return html`<svg class="held" viewBox="0 0 ${span} 1" preserveAspectRatio="none" width="100%" height="14" aria-hidden="true">${runsOf(
    years,
    inks.of,
  ).map(
    ({ from, length, ink }) =>
      html`<rect class="ink-${ink}" x="${from - first}" width="${length}" height="1"></rect>`,
  )}</svg>${gaps.length > 0 && html`<span class="unseen">None of ${gapsInWords(gaps, mostGaps)}</span>`}`;
};

const span = ({ first, last }: Coverage, context: Context): Piece => {
  if (first === undefined) return html`<i>undated</i>`;
  return first === last || last === undefined
    ? timeOf(first, context)
    : [timeOf(first, context), " – ", timeOf(last, context)];
};

const row = (one: Coverage, scale: Scale | undefined, context: Context): Html =>
  html`<tr><th scope="row">${headingLink(one, context)}</th><td class="span">${span(one, context)}</td><td>${context.counting.number(one.count)}</td><td class="drawn">${
    scale !== undefined && strip(one, scale)
  }</td></tr>\n`;

/** What is held of each publisher: first and last date, how many articles, and a strip of years inked by their number. */
export const coverageTable = (coverage: readonly Coverage[], context: Context): Html => {
  const scale = scaleOf(coverage);
  const years =
    scale !== undefined &&
    html`<span>${scale.first}</span>${scale.years > 1 && html`<span><span class="unseen"> to </span>${scale.first + scale.years - 1}</span>`}`;
  return html`<table class="coverage"><caption class="unseen">What is held of each publisher</caption>
<thead><tr><th scope="col">Publisher</th><th scope="col" class="span">From the first to the last</th><th scope="col">Articles</th><th scope="col" class="drawn">${years || "Years"}</th></tr></thead>
<tbody>${coverage.map((one) => row(one, scale, context))}</tbody></table>
${scale !== undefined && inkKey(context, scale.inks, "Articles a year")}`;
};
