import { standings } from "../../src/archive/quality/packed-quality.ts";
import type { FieldTally } from "../../src/archive/quality/tallies.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { standingNames } from "../../src/site/quality-words.ts";
import { fieldNames } from "../../src/site/words.ts";
import type { Context } from "./context.ts";
import { standingBar } from "./standing-bar.ts";

/** Some articles, and how the same fields stand in each such group. */
export type Group = {
  readonly name: Piece;
  readonly articles: number;
  readonly fields: readonly FieldTally[];
};

const fieldRow = (tally: FieldTally, articles: number, { counting }: Context): Html =>
  html`<tr><th scope="row">${fieldNames[tally.field]}</th><td class="drawn">${standingBar(tally, articles)}</td>${standings.map(
    (standing) => html`<td>${counting.number(tally.counts[standing])}</td>`,
  )}</tr>\n`;

/** Each field with how many articles have it in which way: a bar, and the numbers. */
export const fieldTable = (fields: readonly FieldTally[], articles: number, context: Context): Html =>
  html`<table class="standings"><caption class="unseen">In how many articles each field is how sure</caption>
<thead><tr><th scope="col">Field</th><td class="drawn"></td>${standings.map(
    (standing) => html`<th scope="col">${standingNames[standing]}</th>`,
  )}</tr></thead>
<tbody>${fields.map((tally) => fieldRow(tally, articles, context))}</tbody></table>`;

const groupCell = (tally: FieldTally, articles: number, { counting }: Context): Html =>
  html`<td>${counting.share(tally.counts.certain + tally.counts.byHand, articles)}${standingBar(tally, articles)}</td>`;

const groupRow = ({ name, articles, fields }: Group, context: Context): Html =>
  html`<tr><th scope="row">${name}</th><td>${context.counting.number(articles)}</td>${fields.map((tally) => groupCell(tally, articles, context))}</tr>\n`;

/** Groups of articles side by side: of each field the share that is certain or by hand, and a bar of all ways. */
export const groupTable = (what: string, groups: readonly Group[], context: Context): Piece =>
  groups[0] !== undefined &&
  html`<table class="standings compared"><caption>The share of articles in which a field is certain or by hand</caption>
<thead><tr><th scope="col">${what}</th><th scope="col">Articles</th>${groups[0].fields.map(
    ({ field }) => html`<th scope="col">${fieldNames[field]}</th>`,
  )}</tr></thead>
<tbody>${groups.map((group) => groupRow(group, context))}</tbody></table>`;
