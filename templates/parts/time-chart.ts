import { type Html, html, type Piece } from "../../src/site/html.ts";
import { type Bar, type Level, type Tick, type TimeBars, timeBarsOf } from "../../src/site/time-bars.ts";
import { type Context, inOwn } from "./context.ts";
import { type ChartTime, nameOfTime, timeTable } from "./time-table.ts";

/** The chart's parts from above, in percent of its height: room for a number, the bars, room for the names. */
const top = 14;
const base = 86;

/** A name at the chart's edge is set inwards. */
const anchorOf = (middle: number): string => {
  if (middle > 96) return "end";
  return middle < 4 ? "start" : "middle";
};

const heightOf = (height: number): number => base - ((base - top) * height) / 100;

const bar = ({ time, left, width, height }: Bar<ChartTime>, context: Context): Html => {
  const shape = html`<title>${nameOfTime(time, context)}: ${context.counting.articles(time.count)}</title><rect class="reach" x="${left}%" width="${width}%" height="100%"></rect><rect class="bar" x="${left}%" y="${100 - height}%" width="${width}%" height="${height}%"></rect>`;
  return time.href === undefined
    ? html`<g>${shape}</g>`
    : html`<a href="${time.href}" tabindex="-1">${shape}</a>`;
};

/** A number over its bar; with a name it is long, and must not leave the chart. */
const number = ({ left, width, height }: Bar, words: string, anchor: string): Html =>
  html`<text class="most" x="${left + width / 2}%" y="${heightOf(height)}%" dy="-0.4em" text-anchor="${anchor}">${words}</text>`;

const sideOf = ({ left }: Bar): string => {
  if (left > 85) return "end";
  return left < 15 ? "start" : "middle";
};

const numbers = ({ bars, highest, levels }: TimeBars<ChartTime>, context: Context): Piece => {
  const { counting } = context;
  if (levels.length === 0) return bars.map((one) => number(one, counting.number(one.time.count), "middle"));
  const words = `${nameOfTime(highest.time, context)}: ${counting.number(highest.time.count)}`;
  return number(highest, words, sideOf(highest));
};

const level = ({ count, height }: Level, { counting }: Context): Html =>
  html`<line class="level" x2="100%" y1="${heightOf(height)}%" y2="${heightOf(height)}%"></line><text y="${heightOf(height)}%" dx="-0.5em" dy="0.3em" text-anchor="end">${counting.number(count)}</text>`;

/** A January stands for its year. */
const tickName = ({ year, month }: Tick, { dates }: Context): string | number =>
  month === undefined || month === 1 ? year : dates.monthShort(month);

const tick = (one: Tick, context: Context): Html =>
  html`<line x1="${one.middle}%" x2="${one.middle}%" y1="${base}%" y2="${base + 3}%"></line><text x="${one.middle}%" y="${base}%" dy="1.4em" text-anchor="${anchorOf(one.middle)}">${tickName(one, context)}</text>`;

const summary = ({ bars, highest }: TimeBars<ChartTime>, context: Context): Piece => {
  const name = (time: ChartTime): Piece => inOwn(nameOfTime(time, context), context);
  const [first, last] = [bars[0]?.time, bars.at(-1)?.time];
  const most = html`most in ${name(highest.time)}, ${context.counting.articles(highest.time.count)}`;
  return first === undefined || last === undefined
    ? most
    : html`from ${name(first)} to ${name(last)}; ${most}`;
};

const drawing = (chart: TimeBars<ChartTime>, context: Context): Html => {
  const { bars, highest, levels, ticks } = chart;
  return html`<svg class="${highest.height < 100 ? "bars low" : "bars"}" width="100%" height="160" aria-hidden="true">${levels.map((one) => level(one, context))}
<svg y="${top}%" width="100%" height="${base - top}%">${bars.map((one) => bar(one, context))}</svg>
<line x2="100%" y1="${base}%" y2="${base}%"></line>${ticks.map((one) => tick(one, context))}${numbers(chart, context)}</svg>`;
};

/** Numbers of five figures and more reach further out. */
const isHigh = ({ count }: Level): boolean => count >= 10_000;

const classOf = ({ levels }: TimeBars<ChartTime>): string => {
  if (levels.length === 0) return "chart";
  return levels.some(isHigh) ? "chart measured high" : "chart measured";
};

/**
 * Articles by year, or by month where months are given: thin bars with an axis, and the same in numbers as a table. The
 * bars lead to their times, as a short way for the pointer alone: more than a hundred stops would part a keyboard's reader
 * from the text (WCAG 2.2, 2.1.1 and 2.4.3), and one who hears the page would get every number twice. That one hears the
 * chart as a sentence, and for both the next stop, "In numbers", opens the table, whose links are the same; they are large
 * enough to hit, too (2.5.8). Nothing where there are none.
 */
export const timeChart = (times: readonly ChartTime[], context: Context): Piece => {
  const chart = timeBarsOf(times);
  if (chart === undefined) return false;
  const label = times[0]?.month === undefined ? "Articles by year" : "Articles by month";
  return html`<div class="${classOf(chart)}"><p class="unseen">${label}: ${summary(chart, context)}.</p>${drawing(chart, context)}
<details class="numbers"><summary>In numbers</summary>${timeTable(times, label, context)}</details></div>`;
};
