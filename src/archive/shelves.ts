import { type Columns, undatedTime } from "./columns.ts";

/** Some records that stand next to each other in time: from the first to before the second number. */
export type Range = readonly [number, number];

export type DayShelf = { readonly day: number; readonly range: Range };

/** A month: its days, the articles of which only the month is known, and all of them. */
export type MonthShelf = {
  readonly year: number;
  readonly month: number;
  readonly range: Range;
  readonly days: readonly DayShelf[];
  readonly monthOnly: Range;
};

export type YearShelf = {
  readonly year: number;
  readonly range: Range;
  readonly months: readonly MonthShelf[];
  readonly yearOnly: Range;
};

/** An archive by date. Every record stands in exactly one place. */
export type Shelves = { readonly years: readonly YearShelf[]; readonly undated: Range };

/** How many records a range holds. */
export const lengthOf = ([from, to]: Range): number => to - from;

/** The numbers of a range. */
export const numbersIn = ([from, to]: Range): readonly number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);

type Part = { readonly number: number; readonly range: Range };

/** Cuts a range where the part of the time that a divisor leaves changes: 10000 for years, 100 for months, 1 for days. */
const cut = (times: Int32Array, [from, to]: Range, divisor: number): readonly Part[] => {
  const parts: Part[] = [];
  for (let start = from; start < to; ) {
    const number = Math.floor((times[start] ?? 0) / divisor);
    let end = start + 1;
    while (end < to && Math.floor((times[end] ?? 0) / divisor) === number) end++;
    parts.push({ number: number % 100, range: [start, end] });
    start = end;
  }
  return parts;
};

/** What is not known any further stands first, under the number 0. */
const split = (parts: readonly Part[], [from]: Range): { unknown: Range; known: readonly Part[] } => {
  const [first] = parts;
  return first?.number === 0
    ? { unknown: first.range, known: parts.slice(1) }
    : { unknown: [from, from], known: parts };
};

const monthShelf = (times: Int32Array, year: number, { number: month, range }: Part): MonthShelf => {
  const { unknown, known } = split(cut(times, range, 1), range);
  return {
    year,
    month,
    range,
    days: known.map((part) => ({ day: part.number, range: part.range })),
    monthOnly: unknown,
  };
};

const yearShelf = (times: Int32Array, { range }: Part): YearShelf => {
  const year = Math.floor((times[range[0]] ?? 0) / 10_000);
  const { unknown, known } = split(cut(times, range, 100), range);
  return { year, range, months: known.map((part) => monthShelf(times, year, part)), yearOnly: unknown };
};

/** Finds the shelves of an archive by the dates that its entries claim. */
export const shelvesOf = ({ times, size }: Pick<Columns, "times" | "size">): Shelves => {
  const firstUndated = times.indexOf(undatedTime);
  const undated: Range = [firstUndated < 0 ? size : firstUndated, size];
  return { years: cut(times, [0, undated[0]], 10_000).map((part) => yearShelf(times, part)), undated };
};
