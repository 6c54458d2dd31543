import { dateAddress, dateLabel } from "../address.ts";
import type { Card, Count } from "../archive.ts";
import { groupBy } from "../group.ts";
import type { Archive } from "../open-archive.ts";
import type { Neighbour, PlannedPage, PlannedPart } from "../pages.ts";
import {
  type DayShelf,
  lengthOf,
  type MonthShelf,
  numbersIn,
  type Range,
  type Shelves,
  type YearShelf,
} from "../shelves.ts";
import { inputsOf } from "./inputs.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";
import { partOf } from "./part-of.ts";
import { planUndated } from "./undated.ts";

/** Articles that a month's page lists itself; a fuller month leads to its days. */
const monthHolds = 100;

const cardsOf = (archive: Archive, range: Range): readonly Card[] => numbersIn(range).map(archive.card);
const countDays = (days: readonly DayShelf[]): readonly Count[] =>
  days.map(({ day, range }) => ({ number: day, count: lengthOf(range) }));
const countMarks = (counts: readonly Count[]): string =>
  counts.map((item) => `${item.number}:${item.count}`).join();

const yearNeighbour = ({ year }: YearShelf): Neighbour => ({
  address: dateAddress(year),
  label: dateLabel(year),
});
const monthNeighbour = ({ year, month }: MonthShelf): Neighbour => ({
  address: dateAddress(year, month),
  label: dateLabel(year, month),
});

const planYears = (archive: Archive, years: readonly YearShelf[]): readonly PlannedPage<"year">[] =>
  years.map(({ year, range, months, yearOnly }, index) => {
    const neighbours = neighboursIn(years, index, yearNeighbour);
    const counted = months.map(({ month, range: all, days }) => ({
      month,
      count: lengthOf(all),
      days: countDays(days),
    }));
    const counts = counted.map(({ month, count, days }) => `${month} ${count} ${countMarks(days)}`);
    return {
      kind: "year",
      address: dateAddress(year),
      inputs: inputsOf(archive, {
        texts: [...counts, neighbourAddresses(neighbours)],
        cards: numbersIn(yearOnly),
      }),
      data: () => ({
        year,
        count: lengthOf(range),
        months: counted,
        yearOnly: cardsOf(archive, yearOnly),
        neighbours,
      }),
    };
  });

const planMonths = (archive: Archive, months: readonly MonthShelf[]): readonly PlannedPage<"month">[] =>
  months.map(({ year, month, range, days, monthOnly }, index) => {
    const neighbours = neighboursIn(months, index, monthNeighbour);
    const count = lengthOf(range);
    const counts = countDays(days);
    const isListed = count <= monthHolds;
    const dayed: Range = [monthOnly[1], range[1]];
    return {
      kind: "month",
      address: dateAddress(year, month),
      inputs: inputsOf(archive, {
        texts: [countMarks(counts), neighbourAddresses(neighbours)],
        cards: numbersIn(isListed ? range : monthOnly),
      }),
      data: () => ({
        year,
        month,
        count,
        days: counts,
        monthOnly: cardsOf(archive, monthOnly),
        ...(isListed && { cards: cardsOf(archive, dayed) }),
        neighbours,
      }),
    };
  });

type Day = { readonly year: number; readonly month: number; readonly day: number; readonly range: Range };

const planDays = (archive: Archive, days: readonly Day[]): readonly PlannedPage<"day">[] =>
  days.map(({ year, month, day, range }, index) => {
    const neighbours = neighboursIn(days, index, (other) => ({
      address: dateAddress(other.year, other.month, other.day),
      label: dateLabel(other.year, other.month, other.day),
    }));
    return {
      kind: "day",
      address: dateAddress(year, month, day),
      inputs: inputsOf(archive, { texts: [neighbourAddresses(neighbours)], cards: numbersIn(range) }),
      data: () => ({ year, month, day, cards: cardsOf(archive, range), neighbours }),
    };
  });

/** The pages by date: a year, a month and a day each, year by year, and what has no date. */
export const planDates = (archive: Archive, { years, undated }: Shelves): readonly PlannedPart[] => {
  const months = years.flatMap((year) => year.months);
  const days = months.flatMap(({ year, month, days: shelves }) =>
    shelves.map(({ day, range }) => ({ year, month, day, range })),
  );
  const pages = [
    ...planYears(archive, years),
    ...planMonths(archive, months),
    ...planDays(archive, days),
    ...planUndated(archive, undated),
  ];
  return [...groupBy(pages, ({ address }) => address.split("/", 2)[1] ?? "")].map(([key, some]) =>
    partOf(`dates ${key}`, key, some),
  );
};
