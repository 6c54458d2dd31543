import type { Count } from "../archive/archive.ts";

/** A month as a sheet: weeks of seven places, each a day with its count, or nothing outside the month. */
export type Sheet = readonly (readonly (Count | undefined)[])[];

/** Where weeks do not begin on Monday: the regions of CLDR's week data, which has Monday for all others. */
const firstWeekdays: { readonly [weekday: number]: ReadonlySet<string> } = {
  0: new Set(
    (
      "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN JM JP KE KH KR LA MH MM MO MT MX MZ NI " +
      "NP PA PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
    ).split(" "),
  ),
  6: new Set("AE AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY".split(" ")),
};

/** The weekday (0 is Sunday) on which weeks begin where that language (BCP 47, best with its region) is read. */
export const firstWeekday = (locale: string): number => {
  const region = new Intl.Locale(locale).maximize().region ?? "";
  const found = Object.entries(firstWeekdays).find(([, regions]) => regions.has(region));
  return found === undefined ? 1 : Number(found[0]);
};

/** The seven weekdays (0 is Sunday) in the order of a week that begins on `first`. */
export const weekdaysFrom = (first: number): readonly number[] =>
  Array.from({ length: 7 }, (_, index) => (first + index) % 7);

/** The weekday (0 is Sunday) of a day of the Gregorian calendar; months are 1-12. */
export const weekdayOf = (year: number, month: number, day: number): number => {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDay();
};

/** How many days a month (1-12) has. */
export const daysIn = (year: number, month: number): number => {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
};

/** A year's month, and on which weekday (0 is Sunday) its weeks begin. */
export type SheetPlace = { readonly year: number; readonly month: number; readonly first: number };

/** The sheet of a month; days without a count have 0. */
export const sheetOf = ({ year, month, first }: SheetPlace, days: readonly Count[]): Sheet => {
  const counts = new Map(days.map(({ number, count }) => [number, count]));
  const lead = (weekdayOf(year, month, 1) - first + 7) % 7;
  const last = daysIn(year, month);
  return Array.from({ length: Math.ceil((lead + last) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, place) => {
      const number = week * 7 + place - lead + 1;
      return number < 1 || number > last ? undefined : { number, count: counts.get(number) ?? 0 };
    }),
  );
};
