import { dateAddress } from "../../src/archive/address.ts";
import type { Count } from "../../src/archive/archive.ts";
import { sheetOf, weekdaysFrom } from "../../src/site/calendar.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { dayInks, type InkRange, type Inks } from "../../src/site/ink.ts";
import type { Context } from "./context.ts";

/** A month to be drawn: `large` has room for each day's count, `small` is one of twelve. */
export type MonthSheet = {
  readonly year: number;
  readonly month: number;
  readonly days: readonly Count[];
  readonly size: "large" | "small";
  readonly caption: Piece;
};

/** How many, with the noun where there is room for it. */
const tally = (count: number, size: MonthSheet["size"], { counting }: Context): Html => {
  const words = counting.articles(count);
  const noun = words.slice(words.lastIndexOf(" "));
  return size === "small"
    ? html`<span class="unseen">, ${words}</span>`
    : html` <span class="tally">${counting.number(count)}<span class="noun">${noun}</span></span>`;
};

const day = (count: Count | undefined, { year, month, size }: MonthSheet, context: Context): Html => {
  if (count === undefined) return html`<td></td>`;
  const number = html`<span class="day">${count.number}</span>`;
  if (count.count === 0) return html`<td class="ink-0">${number}</td>`;
  const address = dateAddress(year, month, count.number);
  return html`<td class="ink-${dayInks.of(count.count)}"><a href="${context.link(address)}">${number}${tally(count.count, size, context)}</a></td>`;
};

/** A month as a calendar sheet, each day inked by how much was printed. */
export const monthSheet = (sheet: MonthSheet, context: Context): Html => {
  const { dates } = context;
  const first = dates.firstWeekday;
  const weeks = sheetOf({ year: sheet.year, month: sheet.month, first }, sheet.days);
  return html`<table class="sheet ${sheet.size}"><caption>${sheet.caption}</caption>
<thead><tr>${weekdaysFrom(first).map(
    (weekday) =>
      html`<th scope="col"><abbr${context.own} title="${dates.weekday(weekday)}">${sheet.size === "small" ? dates.weekdayLetter(weekday) : dates.weekdayShort(weekday)}</abbr></th>`,
  )}</tr></thead>
<tbody>${weeks.map((week) => html`<tr>${week.map((count) => day(count, sheet, context))}</tr>`)}</tbody></table>`;
};

/** `1`, `2–4`, `5,000+` */
const rangeOf = ({ least, most }: InkRange, { counting }: Context): string => {
  const from = counting.number(least);
  if (most === undefined) return `${from}+`;
  return most === least ? from : `${from}–${counting.number(most)}`;
};

/** What each ink means, of days or of something else. */
export const inkKey = (context: Context, { legend }: Inks = dayInks, what = "Articles a day"): Html =>
  html`<p class="key">${what}: ${legend.map((range) => html`<span class="ink-${range.ink}">${rangeOf(range, context)}</span> `)}</p>`;
