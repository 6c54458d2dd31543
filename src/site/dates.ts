import { publishedOf } from "../entry/published.ts";
import { remembering } from "../entry/remember.ts";
import { firstWeekday } from "./calendar.ts";
import { dateFormat, dateTermsIn, dateWordsIn, dayAt, localeOf } from "./date-words.ts";

/** Words for time in one language. Months are 1-12, weekdays 0 (Sunday) to 6. */
export type Dates = {
  /** BCP 47, with the region that decides the order of day and month: `en` is `en-GB`. */
  readonly locale: string;
  /** The weekday on which weeks begin. */
  readonly firstWeekday: number;
  /** An EDTF date in words, as precise as it is and no more: `about August 2017`; absent: `undated`. */
  readonly inWords: (edtf: string | undefined) => string;
  /** `7 September 2020` */
  readonly day: (year: number, month: number, day: number) => string;
  /** `September 2020` */
  readonly month: (year: number, month: number) => string;
  /** `September` */
  readonly monthName: (month: number) => string;
  /** `Sept`, `Sep`, whatever is usual. */
  readonly monthShort: (month: number) => string;
  /** `7 September`, of any year. */
  readonly dayOfYear: (month: number, day: number) => string;
  /** `Monday` */
  readonly weekday: (weekday: number) => string;
  /** `Mo` or `Mon`, whatever is usual. */
  readonly weekdayShort: (weekday: number) => string;
  /** `M` */
  readonly weekdayLetter: (weekday: number) => string;
};

/** 3 January 2021 was a Sunday. */
const onWeekday = (weekday: number): Date => dayAt(2021, 1, 3 + weekday);

const formatsIn = (locale: string) => {
  const format = (options: Intl.DateTimeFormatOptions) => dateFormat(locale, options);
  return {
    monthName: format({ month: "long" }),
    monthShort: format({ month: "short" }),
    dayOfYear: format({ day: "numeric", month: "long" }),
    weekday: format({ weekday: "long" }),
    weekdayShort: format({ weekday: "short" }),
    weekdayLetter: format({ weekday: "narrow" }),
  };
};

const makeDates = (language: string): Dates => {
  const locale = localeOf(language);
  const { known, day, month } = dateWordsIn(language, dateTermsIn(language));
  const words = remembering((edtf) => known(publishedOf(edtf)));
  const inWords: Dates["inWords"] = (edtf) => (edtf === undefined ? known(undefined) : words(edtf));
  const by = formatsIn(locale);
  return {
    locale,
    firstWeekday: firstWeekday(locale),
    inWords,
    day,
    month,
    monthName: (number) => by.monthName.format(dayAt(2021, number)),
    monthShort: (number) => by.monthShort.format(dayAt(2021, number)),
    dayOfYear: (number, day) => by.dayOfYear.format(dayAt(2020, number, day)),
    weekday: (number) => by.weekday.format(onWeekday(number)),
    weekdayShort: (number) => by.weekdayShort.format(onWeekday(number)),
    weekdayLetter: (number) => by.weekdayLetter.format(onWeekday(number)),
  };
};

/** Making a format costs a hundred times what using it does; an archive has one language. */
const made = new Map<string, Dates>();

/** The words for time in a language (BCP 47), always in UTC and the Gregorian calendar. */
export const datesIn = (language: string): Dates => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const dates = makeDates(language);
  made.set(language, dates);
  return dates;
};

/** The part of an EDTF date that `<time datetime>` may say: `2017-08~` is `2017-08`; undefined where none is known. */
export const machineDate = (edtf: string | undefined): string | undefined =>
  publishedOf(edtf) === undefined ? undefined : edtf?.replace(/[~?%]$/, "");

/** Whether a date is only about right. */
export const isAbout = (edtf: string | undefined): boolean => publishedOf(edtf)?.about === true;
