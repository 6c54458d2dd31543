import { publishedOf } from "../entry/published.ts";
import type { Record } from "./archive.ts";

/** A day with its articles, in order. */
export type DayShelf = { readonly day: number; readonly records: readonly Record[] };

/** A month: its days, the articles of which only the month is known, and how many there are in all. */
export type MonthShelf = {
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly days: readonly DayShelf[];
  readonly monthOnly: readonly Record[];
};

export type YearShelf = {
  readonly year: number;
  readonly count: number;
  readonly months: readonly MonthShelf[];
  readonly yearOnly: readonly Record[];
};

/** An archive by date. Every record stands in exactly one place. */
export type Shelves = { readonly years: readonly YearShelf[]; readonly undated: readonly Record[] };

type Building = { readonly own: Record[]; readonly below: Map<number, Building> };

const building = (): Building => ({ own: [], below: new Map() });

const step = (shelf: Building, number: number): Building => {
  const next = shelf.below.get(number) ?? building();
  shelf.below.set(number, next);
  return next;
};

const ordered = (shelf: Building): readonly (readonly [number, Building])[] =>
  [...shelf.below].sort(([a], [b]) => a - b);

const countIn = (shelf: Building): number =>
  [...shelf.below.values()].reduce((sum, below) => sum + countIn(below), shelf.own.length);

const monthShelf = (year: number, month: number, shelf: Building): MonthShelf => ({
  year,
  month,
  count: countIn(shelf),
  days: ordered(shelf).map(([day, { own }]) => ({ day, records: own })),
  monthOnly: shelf.own,
});

/** Puts records on their shelves by the dates that their entries claim; `records` are in order of time. */
export const shelvesOf = (records: readonly Record[]): Shelves => {
  const root = building();
  for (const record of records) {
    const date = publishedOf(record.published);
    const steps = date ? [date.year, date.month, date.day] : [];
    let shelf = root;
    for (const number of steps) if (number !== undefined) shelf = step(shelf, number);
    shelf.own.push(record);
  }
  return {
    years: ordered(root).map(([year, shelf]) => ({
      year,
      count: countIn(shelf),
      months: ordered(shelf).map(([month, below]) => monthShelf(year, month, below)),
      yearOnly: shelf.own,
    })),
    undated: root.own,
  };
};
