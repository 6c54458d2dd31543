import type { Count } from "../archive/archive.ts";

/** One year of a chart: where its bar stands, how wide and how high it is, in percent of the chart. */
export type Bar<Year extends Count = Count> = {
  readonly year: Year;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** A chart of years on an even scale of time: a year without articles keeps its place and has no bar. */
export type YearBars<Year extends Count = Count> = {
  readonly bars: readonly Bar<Year>[];
  /** The year with most articles, the first of them where there are several. */
  readonly highest: Bar<Year>;
  /** Years to be named under the chart, with the middle of their place in percent. */
  readonly ticks: readonly { readonly year: number; readonly middle: number }[];
};

/** Steps between named years: the smallest that gives at most eight names is taken, to fit on a phone. */
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500];

const round = (percent: number): number => Math.round(percent * 100) / 100;

const stepFor = (span: number): number => steps.find((step) => span / step <= 8) ?? 1000;

/** Three years do not fill a page's width: they stand as close as twelve would. */
const fewest = 12;

/** A bar is thin even where there are few, in percent. */
const widest = 1.25;

/** The share of its place that a bar fills where there are many. */
const filling = 0.75;

/** One article is no tower: a bar that fills the chart stands for at least so many. */
const leastMost = 5;

type Span = { readonly first: number; readonly years: number; readonly place: number };

const spanOf = (first: number, last: number): Span => {
  const years = last - first + 1;
  return { first, years, place: 100 / Math.max(years, fewest) };
};

const middleOf = (year: number, { first, place }: Span): number => (year - first + 0.5) * place;

const barsOf = <Year extends Count>(years: readonly Year[], span: Span): readonly Bar<Year>[] => {
  const most = years.reduce((top, { count }) => Math.max(top, count), leastMost);
  const width = Math.min(span.place * filling, widest);
  return years.map((year) => ({
    year,
    left: round(middleOf(year.number, span) - width / 2),
    width: round(width),
    height: round((100 * year.count) / most),
  }));
};

const ticksOf = (span: Span): YearBars["ticks"] => {
  const step = stepFor(span.years);
  return Array.from({ length: span.years }, (_, index) => span.first + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, middle: round(middleOf(year, span)) }));
};

/** Lays out a bar a year, from the first year to the last; undefined where there is none. Any order will do. */
export const yearBarsOf = <Year extends Count>(years: readonly Year[]): YearBars<Year> | undefined => {
  const sorted = [...years].sort((a, b) => a.number - b.number);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const span = spanOf(first.number, last.number);
  const bars = barsOf(sorted, span);
  const highest = bars.reduce((top, bar) => (bar.year.count > top.year.count ? bar : top));
  return { bars, highest, ticks: ticksOf(span) };
};
