import type { Count } from "../archive/archive.ts";

/** One year of a chart: where its bar stands and how high it is, in percent of the chart. */
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

/** A bar is thin even where there are few years: a chart of three years is not three slabs. */
const fewest = 12;

/** Lays out a bar a year, from the first year to the last; undefined where there is none. Any order will do. */
export const yearBarsOf = <Year extends Count>(years: readonly Year[]): YearBars<Year> | undefined => {
  const sorted = [...years].sort((a, b) => a.number - b.number);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = last.number - first.number + 1;
  const place = 100 / Math.max(span, fewest);
  const most = Math.max(1, ...sorted.map(({ count }) => count));
  const bars = sorted.map((year) => ({
    year,
    left: round((year.number - first.number) * place + place * 0.1),
    width: round(place * 0.8),
    height: round((100 * year.count) / most),
  }));
  const highest = bars.reduce((top, bar) => (bar.year.count > top.year.count ? bar : top));
  const step = stepFor(span);
  const ticks = Array.from({ length: span }, (_, index) => first.number + index)
    .filter((year) => year % step === 0)
    .map((year) => ({ year, middle: round((year - first.number + 0.5) * place) }));
  return { bars, highest, ticks };
};
