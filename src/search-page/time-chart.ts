import type { TimeCount } from "../search/results.ts";

/** A year or a month of a chart: `1987`, `1987-03`. */
export type Bucket = { readonly date: string; readonly count: number; readonly total: number };

/** The hits over time. */
export type TimeChart = {
  /** Every year or every month from the archive's first to its last, also those of which it has nothing. */
  readonly buckets: readonly Bucket[];
  /** The count of the fullest. */
  readonly most: number;
  /** Where it shows a part of the archive's time alone. */
  readonly isPart?: true;
};

/** Dates to look between; none at an end that is open. */
export type Span = { readonly from?: string; readonly to?: string };

/** Over so many years a chart shows years, else months. */
const mostYearsInMonths = 6;

/** A span within so many years is shown by itself, month by month. */
const mostYearsByThemselves = 3;

const four = (year: number): string => String(year).padStart(4, "0");

const sumBy = (counts: readonly TimeCount[], dateOf: (count: TimeCount) => string): Map<string, Bucket> => {
  const buckets = new Map<string, Bucket>();
  for (const one of counts) {
    const date = dateOf(one);
    const { count, total } = buckets.get(date) ?? { count: 0, total: 0 };
    buckets.set(date, { date, count: count + one.count, total: total + one.total });
  }
  return buckets;
};

/** Hits and all articles by year, the years of which the archive has any. */
export const byYear = (counts: readonly TimeCount[]): readonly Bucket[] => [
  ...sumBy(counts, ({ year }) => four(year)).values(),
];

const yearsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

const monthsOf = (year: number): readonly string[] =>
  Array.from({ length: 12 }, (_, index) => `${four(year)}-${String(index + 1).padStart(2, "0")}`);

/** From the first to the last of which the archive has something. */
const trim = (buckets: readonly Bucket[]): readonly Bucket[] => {
  const isFull = ({ total }: Bucket): boolean => total > 0;
  return buckets.slice(buckets.findIndex(isFull), buckets.findLastIndex(isFull) + 1);
};

/** The chart of some years; undefined where it would show nothing. */
const chartOf = (counts: readonly TimeCount[], first: number, last: number): TimeChart | undefined => {
  const years = yearsFrom(first, last);
  const inMonths = years.length <= mostYearsInMonths && counts.some(({ month }) => month);
  const sums = inMonths
    ? sumBy(
        counts.filter(({ month }) => month),
        ({ year, month = 1 }) => monthsOf(year)[month - 1] ?? "",
      )
    : sumBy(counts, ({ year }) => four(year));
  const dates = inMonths ? years.flatMap(monthsOf) : years.map(four);
  const buckets = trim(dates.map((date) => sums.get(date) ?? { date, count: 0, total: 0 }));
  const most = buckets.reduce((top, { count }) => Math.max(top, count), 0);
  return most > 0 ? { buckets, most } : undefined;
};

/** The years of a span by themselves, where they are few of many and have months to show. */
const partOf = (
  counts: readonly TimeCount[],
  { from, to }: Span,
  [first, last]: readonly [number, number],
): TimeChart | undefined => {
  const [start, end] = [Math.max(first, Number(from?.slice(0, 4))), Math.min(last, Number(to?.slice(0, 4)))];
  const isFew = end - start < mostYearsByThemselves && last - first >= mostYearsInMonths;
  if (!isFew) return undefined;
  const own = counts.filter(({ year, month }) => month && year >= start && year <= end);
  const chart = own.length > 0 ? chartOf(own, start, end) : undefined;
  return chart && { ...chart, isPart: true };
};

/** Some buckets of a chart: from the first to before the second number. */
export type Stretch = readonly [number, number];

/**
 * The chart of hits over time, by month where the archive spans few years, or where the dates looked between do: then of
 * those years alone. Articles of which only the year is known stand in a chart of years. Undefined where none of the hits has
 * a date that it could show.
 */
export const timeChartOf = (counts: readonly TimeCount[], span: Span = {}): TimeChart | undefined => {
  const [first, last] = [counts[0]?.year, counts.at(-1)?.year];
  if (first === undefined || last === undefined) return undefined;
  return partOf(counts, span, [first, last]) ?? chartOf(counts, first, last);
};

/** The buckets that lie, in part at least, between two dates. */
export const stretchBetween = ({ buckets }: TimeChart, from = "", to = "9999"): Stretch => {
  const first = buckets.findIndex(({ date }) => date >= from.slice(0, date.length));
  const end =
    buckets.findLastIndex(({ date }) => date <= to.slice(0, date.length).padEnd(date.length, "~")) + 1;
  const start = first < 0 ? buckets.length : first;
  return [start, Math.max(start, end)];
};

/** The dates that a stretch of buckets lies between; none at an end that is the archive's own. */
export const datesOf = ({ buckets, isPart }: TimeChart, [start, end]: Stretch): Span => {
  const [from, to] = [buckets[start]?.date, buckets[end - 1]?.date];
  return {
    ...((isPart || start > 0) && from && { from }),
    ...((isPart || end < buckets.length) && to && { to }),
  };
};

/** Which buckets are named under a chart: at most so many, every so-many-th; of months those that begin a year, where there are several. */
export const ticksOf = ({ buckets }: TimeChart, most: number): readonly number[] => {
  const numbers = buckets.map((_, index) => index);
  const january = numbers.filter((index) => buckets[index]?.date.endsWith("-01"));
  const isFew = buckets[0]?.date.length === 4 || january.length < 2;
  if (!isFew) return january;
  const step = [1, 2, 5, 10, 20, 25, 50, 100, 200].find((size) => buckets.length / size <= most) ?? 500;
  return numbers.filter((index) =>
    buckets[0]?.date.length === 4 ? Number(buckets[index]?.date) % step === 0 : index % step === 0,
  );
};
