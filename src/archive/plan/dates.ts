import { dateAddress, dateLabel } from "../address.ts";
import type { Card, Count, Record } from "../archive.ts";
import { digestOf } from "../digest.ts";
import { groupBy } from "../group.ts";
import type { Neighbour, PlannedPage } from "../pages.ts";
import { cardOfRecord } from "../record.ts";
import type { DayShelf, MonthShelf, Shelves, YearShelf } from "../shelves.ts";
import { neighbourAddresses, neighboursIn } from "./neighbours.ts";

/** Articles that a month's page lists itself; a fuller month leads to its days. */
const monthHolds = 100;
/** Undated articles on one sheet. */
const sheetHolds = 200;

const cards = (records: readonly Record[]): readonly Card[] => records.map(cardOfRecord);
const marks = (records: readonly Record[]): readonly string[] => records.map((record) => record.mark);
const countDays = (days: readonly DayShelf[]): readonly Count[] =>
  days.map(({ day, records }) => ({ number: day, count: records.length }));
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

const planYears = (years: readonly YearShelf[]): readonly PlannedPage<"year">[] =>
  years.map((shelf, index) => {
    const neighbours = neighboursIn(years, index, yearNeighbour);
    const months = shelf.months.map(({ month, count, days }) => ({ month, count, days: countDays(days) }));
    const counts = months.map(({ month, count, days }) => `${month} ${count} ${countMarks(days)}`);
    return {
      kind: "year",
      address: dateAddress(shelf.year),
      inputs: digestOf([...counts, ...marks(shelf.yearOnly), neighbourAddresses(neighbours)]),
      data: () => ({
        year: shelf.year,
        count: shelf.count,
        months,
        yearOnly: cards(shelf.yearOnly),
        neighbours,
      }),
    };
  });

const planMonths = (months: readonly MonthShelf[]): readonly PlannedPage<"month">[] =>
  months.map((shelf, index) => {
    const { year, month, count, monthOnly } = shelf;
    const neighbours = neighboursIn(months, index, monthNeighbour);
    const days = countDays(shelf.days);
    const listed = count <= monthHolds ? shelf.days.flatMap(({ records }) => records) : undefined;
    return {
      kind: "month",
      address: dateAddress(year, month),
      inputs: digestOf([
        countMarks(days),
        ...marks(monthOnly),
        "",
        ...marks(listed ?? []),
        neighbourAddresses(neighbours),
      ]),
      data: () => ({
        year,
        month,
        count,
        days,
        monthOnly: cards(monthOnly),
        ...(listed && { cards: cards(listed) }),
        neighbours,
      }),
    };
  });

type Day = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly records: readonly Record[];
};

const planDays = (days: readonly Day[]): readonly PlannedPage<"day">[] =>
  days.map(({ year, month, day, records }, index) => {
    const neighbours = neighboursIn(days, index, (other) => ({
      address: dateAddress(other.year, other.month, other.day),
      label: dateLabel(other.year, other.month, other.day),
    }));
    return {
      kind: "day",
      address: dateAddress(year, month, day),
      inputs: digestOf([...marks(records), neighbourAddresses(neighbours)]),
      data: () => ({ year, month, day, cards: cards(records), neighbours }),
    };
  });

const byPublisher = (a: Record, b: Record): number => {
  const [x, y] = [
    `${a.publisher ?? "~"}\0${a.title}\0${a.address}`,
    `${b.publisher ?? "~"}\0${b.title}\0${b.address}`,
  ];
  return x < y ? -1 : 1;
};

const groupsOf = (records: readonly Record[]) =>
  [...groupBy(records, (record) => record.publisher)].map(([publisher, group]) => ({
    ...(publisher !== undefined && { publisher }),
    cards: cards(group),
  }));

const undatedAddress = (sheet: number): string => (sheet === 0 ? "/undated/" : `/undated/${sheet + 1}/`);

/** There is always a first sheet, so that the page that says "nothing is undated" can be linked. */
const planUndated = (undated: readonly Record[]): readonly PlannedPage<"undated">[] => {
  const all = [...undated].sort(byPublisher);
  const count = Math.max(1, Math.ceil(all.length / sheetHolds));
  const sheets = Array.from({ length: count }, (_, index) => index);
  return sheets.map((sheet) => {
    const records = all.slice(sheet * sheetHolds, (sheet + 1) * sheetHolds);
    const neighbours = neighboursIn(sheets, sheet, (other) => ({
      address: undatedAddress(other),
      label: String(other + 1),
    }));
    return {
      kind: "undated",
      address: undatedAddress(sheet),
      inputs: digestOf([...marks(records), neighbourAddresses(neighbours)]),
      data: () => ({ groups: groupsOf(records), neighbours }),
    };
  });
};

/** The pages by date: a year, a month and a day each, and what has no date. */
export const planDates = ({ years, undated }: Shelves): readonly PlannedPage[] => {
  const months = years.flatMap((year) => year.months);
  const days = months.flatMap(({ year, month, days: shelves }) =>
    shelves.map(({ day, records }) => ({ year, month, day, records })),
  );
  return [...planYears(years), ...planMonths(months), ...planDays(days), ...planUndated(undated)];
};
