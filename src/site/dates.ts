import { type Published, publishedOf } from "../entry/published.ts";
import { remembering } from "../entry/remember.ts";
import { firstWeekday } from "./calendar.ts";

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
  /** `Monday` */
  readonly weekday: (weekday: number) => string;
  /** `Mo` or `Mon`, whatever is usual. */
  readonly weekdayShort: (weekday: number) => string;
  /** `M` */
  readonly weekdayLetter: (weekday: number) => string;
};

/** What Intl has no word for. Other languages fall back to English. */
const terms: { readonly [language: string]: { readonly about: string; readonly undated: string } } = {
  en: { about: "about", undated: "undated" },
  de: { about: "etwa", undated: "undatiert" },
  fr: { about: "vers", undated: "non daté" },
  es: { about: "hacia", undated: "sin fecha" },
  pt: { about: "cerca de", undated: "sem data" },
  it: { about: "circa", undated: "senza data" },
  nl: { about: "omstreeks", undated: "ongedateerd" },
  sv: { about: "omkring", undated: "odaterad" },
  da: { about: "omkring", undated: "udateret" },
  pl: { about: "około", undated: "bez daty" },
};

/** Bare English means the order that most of the world reads: day, month, year. */
const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

const at = (year: number, month = 1, day = 1): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** 3 January 2021 was a Sunday. */
const onWeekday = (weekday: number): Date => at(2021, 1, 3 + weekday);

const formats = (locale: string) => {
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, {
      ...options,
      timeZone: "UTC",
      calendar: "gregory",
      numberingSystem: "latn",
    });
  return {
    day: format({ day: "numeric", month: "long", year: "numeric" }),
    month: format({ month: "long", year: "numeric" }),
    monthName: format({ month: "long" }),
    weekday: format({ weekday: "long" }),
    weekdayShort: format({ weekday: "short" }),
    weekdayLetter: format({ weekday: "narrow" }),
  };
};

const makeDates = (language: string): Dates => {
  const locale = localeOf(language);
  const by = formats(locale);
  const { about, undated } = terms[language.split("-")[0] ?? ""] ?? { about: "about", undated: "undated" };
  const day: Dates["day"] = (year, month, number) => by.day.format(at(year, month, number));
  const month: Dates["month"] = (year, number) => by.month.format(at(year, number));
  const known = (date: Published): string => {
    if (date.month === undefined) return String(date.year);
    return date.day === undefined ? month(date.year, date.month) : day(date.year, date.month, date.day);
  };
  const words = remembering((edtf) => {
    const date = publishedOf(edtf);
    if (date === undefined) return undated;
    return date.about ? `${about} ${known(date)}` : known(date);
  });
  const inWords: Dates["inWords"] = (edtf) => (edtf === undefined ? undated : words(edtf));
  return {
    locale,
    firstWeekday: firstWeekday(locale),
    inWords,
    day,
    month,
    monthName: (number) => by.monthName.format(at(2021, number)),
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
