import type { TimeCount } from "../../src/search/results.ts";
import { byYear, type TimeChart, ticksOf } from "../../src/search-page/time-chart.ts";
import { laterWords as words } from "../../src/search-page/words.ts";
import { dateFormat, dayAt, localeOf } from "../../src/site/date-words.ts";
import { draw, make } from "./document.ts";
import { counting, dateLanguage, inWords } from "./language.ts";

/** Where a line between two of so many buckets stands, in percent. */
export const percentOf = (at: number, length: number): string =>
  `${Math.round((at * 10_000) / Math.max(length, 1)) / 100}%`;

/** Above the bars is a number, in percent of the drawing. */
const top = 14;

/** Where the bars stand, in percent of the drawing; below are the dates. */
export const base = 82;

const barsOf = ({ buckets, most }: TimeChart): readonly SVGElement[] => {
  const width = Math.min(75 / buckets.length, 3);
  return buckets.flatMap(({ date, count, total }, at) => {
    if (count === 0) return [];
    const height = Math.max(1, (count * (base - top)) / most);
    const bar = draw("rect", {
      class: "bar",
      x: `${((at + 0.5) * 100) / buckets.length - width / 2}%`,
      y: `${base - height}%`,
      width: `${width}%`,
      height: `${height}%`,
    });
    bar.append(draw("title", {}, `${inWords(date)}: ${counting.number(count)} / ${counting.number(total)}`));
    return bar;
  });
};

const shortMonths = dateFormat(localeOf(dateLanguage), { month: "short" });

/** `Feb 1987` for the first month and for those that begin a year, `Mar` for others; a year is itself. */
const tickName = (date: string, isFirst: boolean): string => {
  const [year = "", month] = date.split("-");
  if (month === undefined) return year;
  const name = shortMonths.format(dayAt(2000, Number(month), 15));
  return isFirst || month === "01" ? `${name} ${year}` : name;
};

/** The number of the fullest bar, over it. */
const scaleOf = ({ buckets, most }: TimeChart): SVGElement => {
  const at = buckets.findIndex(({ count }) => count === most);
  const place = {
    x: percentOf(at + 0.5, buckets.length),
    y: `${top}%`,
    dy: "-0.4em",
    "text-anchor": "middle",
  };
  return draw("text", place, counting.number(most));
};

const ticks = (shown: TimeChart): readonly SVGElement[] =>
  ticksOf(shown, 8).map((at) => {
    const date = shown.buckets[at]?.date ?? "";
    const isFirst = at * 20 < shown.buckets.length;
    const name = tickName(date, isFirst);
    const place = isFirst ? at : at + 0.5;
    return draw(
      "text",
      { x: percentOf(place, shown.buckets.length), y: "98%", "text-anchor": isFirst ? "start" : "middle" },
      name,
    );
  });

/** The bars, the line that they stand on, the number of the fullest, the dates. */
export const drawingOf = (chart: TimeChart): readonly SVGElement[] => [
  draw("g", {}, ...barsOf(chart)),
  draw("line", { x1: "0", x2: "100%", y1: `${base}%`, y2: `${base}%` }),
  draw("g", { "aria-hidden": "true" }, scaleOf(chart), ...ticks(chart)),
];

const tableRows = (counts: readonly TimeCount[]): readonly HTMLElement[] =>
  byYear(counts).map(({ date, count, total }) =>
    make(
      "tr",
      {},
      make("th", { scope: "row" }, date),
      make("td", {}, counting.number(count)),
      make("td", {}, counting.number(total)),
    ),
  );

const tableHead = (): HTMLElement =>
  make(
    "thead",
    {},
    make("tr", {}, ...[words.year, words.hits, words.kept].map((name) => make("th", { scope: "col" }, name))),
  );

/** The same in numbers, by year, with all articles of each year beside them. */
export const tableOf = (counts: readonly TimeCount[]): readonly HTMLElement[] => [
  tableHead(),
  make("tbody", {}, ...tableRows(counts)),
];
