import { range, ticks } from "d3-array";
import { scaleLinear } from "d3-scale";

/** A year, or a month (1-12) of one, and how many articles it has. */
export type TimeCount = { readonly year: number; readonly month?: number; readonly count: number };

/** A bar of a chart: where it stands, how wide and how high it is, in percent of the chart's width and height. */
export type Bar<Time extends TimeCount = TimeCount> = {
  readonly time: Time;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** A time to be named under the chart, with the middle of its place in percent. */
export type Tick = { readonly year: number; readonly month?: number; readonly middle: number };

/** A number to be named beside the chart, with its height over the base in percent. */
export type Level = { readonly count: number; readonly height: number };

/** A chart of years or of months on an even scale: a time without articles keeps its place and has no bar. */
export type TimeBars<Time extends TimeCount = TimeCount> = {
  readonly bars: readonly Bar<Time>[];
  /** The bar of most articles, the first of them where there are several. */
  readonly highest: Bar<Time>;
  readonly ticks: readonly Tick[];
  /** None where each bar has room for its number. */
  readonly levels: readonly Level[];
};

/** Three years do not fill a page's width: they stand as close as twelve would. */
const fewest = 12;

/** A bar is thin even where there are few, in percent. */
const widest = 1.25;

/** The share of its place that a bar fills where there are many. */
const filling = 0.75;

/** One article is no tower: a bar that fills the chart stands for at least so many. */
const leastMost = 5;

/** A named time is as wide as this on a phone, in percent of the chart. */
const widestName = 11.5;

/** Steps between named years. */
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Steps between named months: all divide a year. */
const monthSteps = [1, 2, 3, 6, 12];

/** From this count on, a number is wider than the place of one bar of twelve on a phone. */
const wideNumber = 1000;

const round = (percent: number): number => Math.round(percent * 100) / 100;

/** A month as a number that counts on over the years; a year as it is. */
const placeOf = ({ year, month }: TimeCount): number => (month === undefined ? year : year * 12 + month - 1);

type Span = { readonly first: number; readonly last: number };

/** Months stand in whole years, so that the months without articles are seen. */
const spanOf = (first: TimeCount, last: TimeCount): Span =>
  first.month === undefined
    ? { first: first.year, last: last.year }
    : { first: first.year * 12, last: last.year * 12 + 11 };

/** The ends of a span's places, at least twelve, from 0 to 100. */
const scaleOf = ({ first, last }: Span): ((place: number) => number) =>
  scaleLinear([first, Math.max(last + 1, first + fewest)], [0, 100]);

const ticksOf = (span: Span, isMonths: boolean, scale: (place: number) => number): readonly Tick[] => {
  const width = scale(span.first + 1);
  const step = (isMonths ? monthSteps : yearSteps).find((places) => places * width >= widestName) ?? 1000;
  const named = range(Math.ceil(span.first / step) * step, span.last + 1, step);
  return (named.length > 0 ? named : [span.first]).map((place) => ({
    ...(isMonths ? { year: Math.floor(place / 12), month: (place % 12) + 1 } : { year: place }),
    middle: round(scale(place + 0.5)),
  }));
};

const levelsOf = (most: number): readonly Level[] =>
  ticks(0, most, 3)
    .filter((count) => count > 0 && Number.isInteger(count))
    .map((count) => ({ count, height: round((100 * count) / most) }));

/**
 * Lays out a bar a year, or a bar a month where months are given, from the first to the last; undefined where there is
 * none. Any order will do.
 */
export const timeBarsOf = <Time extends TimeCount>(times: readonly Time[]): TimeBars<Time> | undefined => {
  const sorted = [...times].sort((a, b) => placeOf(a) - placeOf(b));
  const [earliest, latest] = [sorted[0], sorted.at(-1)];
  if (earliest === undefined || latest === undefined) return undefined;
  const span = spanOf(earliest, latest);
  const scale = scaleOf(span);
  const most = sorted.reduce((top, { count }) => Math.max(top, count), leastMost);
  const place = scale(span.first + 1);
  const width = Math.min(place * filling, widest);
  const bars = sorted.map((time) => ({
    time,
    left: round(scale(placeOf(time) + 0.5) - width / 2),
    width: round(width),
    height: round((100 * time.count) / most),
  }));
  const isNumbered = span.last - span.first < fewest && most < wideNumber;
  return {
    bars,
    highest: bars.reduce((top, bar) => (bar.time.count > top.time.count ? bar : top)),
    ticks: ticksOf(span, earliest.month !== undefined, scale),
    levels: isNumbered ? [] : levelsOf(most),
  };
};
