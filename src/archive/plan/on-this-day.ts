import { anniversaryAddress, dateAddress } from "../address.ts";
import { groupBy } from "../group.ts";
import { mixOf } from "../mix.ts";
import type { Archive } from "../open-archive.ts";
import type { Anniversary, Neighbour, Neighbours, PageData, PlannedPage, PlannedPart } from "../pages.ts";
import { lengthOf, type Range, type Shelves } from "../shelves.ts";
import { inputsOf } from "./inputs.ts";
import { neighbourAddresses } from "./neighbours.ts";
import { partOf } from "./part-of.ts";

/** Headlines that the page of a day shows of each year. */
const yearHolds = 3;
/** Years that the home page shows of a day, and headlines of each. */
const [homeYears, homeHolds] = [8, 1];

type DayOfYear = { readonly year: number; readonly range: Range };

/** A day of the calendar, with the years in which something was printed on it, the latest first. */
type CalendarDay = { readonly month: number; readonly day: number; readonly years: readonly DayOfYear[] };

const two = (number: number): string => String(number).padStart(2, "0");

/** The days of the calendar on which anything was printed, from January to December. */
const calendarOf = ({ years }: Shelves): readonly CalendarDay[] => {
  const days = years.flatMap(({ year, months }) =>
    months.flatMap(({ month, days: shelves }) =>
      shelves.map(({ day, range }) => ({ month, day, year, range })),
    ),
  );
  return [...groupBy(days, ({ month, day }) => month * 100 + day)]
    .sort(([a], [b]) => a - b)
    .map(([number, same]) => ({
      month: Math.floor(number / 100),
      day: number % 100,
      years: same.map(({ year, range }) => ({ year, range })).toReversed(),
    }));
};

/** The first records of a day that are not versions of one another. */
const chosenOf = ({ stories }: Archive, [from, to]: Range): readonly number[] => {
  const chosen = new Map<number, number>();
  for (let record = from; record < to && chosen.size < yearHolds; record++) {
    const first = stories.firsts[record] ?? record;
    if (!chosen.has(first)) chosen.set(first, record);
  }
  return [...chosen.values()];
};

const anniversaryOf = (
  archive: Archive,
  { month, day }: CalendarDay,
  { year, range }: DayOfYear,
): Anniversary => ({
  year,
  address: dateAddress(year, month, day),
  count: lengthOf(range),
  cards: chosenOf(archive, range).map(archive.card),
});

const neighbour = (of: CalendarDay | undefined, self: CalendarDay): Neighbour | undefined =>
  of === undefined || of === self
    ? undefined
    : { address: anniversaryAddress(of.month, of.day), label: `${two(of.month)}-${two(of.day)}` };

/** After the last day of the year comes the first. */
const around = (calendar: readonly CalendarDay[], index: number, self: CalendarDay): Neighbours => {
  const previous = neighbour(calendar.at(index - 1), self);
  const next = neighbour(calendar[(index + 1) % calendar.length], self);
  return { ...(previous && { previous }), ...(next && { next }) };
};

const planDay = (
  archive: Archive,
  calendar: readonly CalendarDay[],
  index: number,
): readonly PlannedPage<"anniversary">[] => {
  const self = calendar[index];
  if (self === undefined) return [];
  const { month, day, years } = self;
  const neighbours = around(calendar, index, self);
  return [
    {
      kind: "anniversary",
      address: anniversaryAddress(month, day),
      inputs: inputsOf(archive, {
        texts: [
          ...years.map(({ year, range }) => `${year} ${lengthOf(range)}`),
          neighbourAddresses(neighbours),
        ],
        cards: years.flatMap(({ range }) => chosenOf(archive, range)),
      }),
      data: () => ({
        month,
        day,
        years: years.map((year) => anniversaryOf(archive, self, year)),
        neighbours,
      }),
    },
  ];
};

const planCalendar = (calendar: readonly CalendarDay[]): PlannedPage<"onThisDay"> => {
  const days = calendar.map(({ month, day, years }) => ({
    month,
    day,
    address: anniversaryAddress(month, day),
    count: years.reduce((sum, { range }) => sum + lengthOf(range), 0),
  }));
  return {
    kind: "onThisDay",
    address: "/on-this-day/",
    inputs: mixOf(days.map(({ address, count }) => `${address} ${count}`)),
    data: () => ({ days }),
  };
};

/**
 * The days of the year, a page each that anything was printed on, and the page of them all. One article more changes that
 * of its day and the one of them all. Only what is dated to the day stands on them.
 */
export const planOnThisDay = (archive: Archive, shelves: Shelves): PlannedPart => {
  const calendar = calendarOf(shelves);
  return partOf("on-this-day", "on-this-day", [
    planCalendar(calendar),
    ...calendar.flatMap((_, index) => planDay(archive, calendar, index)),
  ]);
};

/** The latest years of one day, for a page that has no today of its own. */
const shownOf = (archive: Archive, of: CalendarDay): NonNullable<PageData["home"]["onThisDay"]> => ({
  month: of.month,
  day: of.day,
  address: anniversaryAddress(of.month, of.day),
  years: of.years.slice(0, homeYears).map((year) => {
    const { cards, ...rest } = anniversaryOf(archive, of, year);
    return { ...rest, cards: cards.slice(0, homeHolds) };
  }),
});

/**
 * The day of the calendar that the home page shows: that of the latest article dated to the day, or the last one before
 * it in the year's round that has more than one year. Undefined where none has.
 */
export const dayForHome = (archive: Archive, shelves: Shelves): PageData["home"]["onThisDay"] => {
  const calendar = calendarOf(shelves);
  const latest = shelves.years.flatMap(({ months }) => months).findLast(({ days }) => days.length > 0);
  const from = calendar.findIndex(
    ({ month, day }) => month === latest?.month && day === latest.days.at(-1)?.day,
  );
  const round = [...calendar.slice(from + 1), ...calendar.slice(0, from + 1)].toReversed();
  const found = round.find(({ years }) => years.length > 1);
  return found && shownOf(archive, found);
};
