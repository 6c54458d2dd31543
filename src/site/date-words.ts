import type { Published } from "../entry/published.ts";

/** Words for what is uncertain and for what has no date. */
export type DateTerms = readonly [about: string, undated: string];

/** What Intl has no word for. Other languages fall back to English. */
const terms: { readonly [language: string]: DateTerms } = {
  en: ["about", "undated"],
  de: ["etwa", "undatiert"],
  fr: ["vers", "non daté"],
  es: ["hacia", "sin fecha"],
  pt: ["cerca de", "sem data"],
  it: ["circa", "senza data"],
  nl: ["omstreeks", "ongedateerd"],
  sv: ["omkring", "odaterad"],
  da: ["omkring", "udateret"],
  pl: ["około", "bez daty"],
};

/** The locale that writes a language's dates. Bare English means the order that most of the world reads: day, month, year. */
export const localeOf = (language: string): string => (language === "en" ? "en-GB" : language);

/** A day in UTC, of any year from 0 on; months are 1-12. */
export const dayAt = (year: number, month = 1, day = 1): Date => {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date;
};

/** How a locale writes dates: always in UTC, by the Gregorian calendar, in the digits of this page. */
export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, {
    ...options,
    timeZone: "UTC",
    calendar: "gregory",
    numberingSystem: "latn",
  });

/** Dates in words. */
export type DateWords = {
  /** As precise as the date is and no more: `about August 2017`; without one: `undated`. */
  readonly known: (date: Published | undefined) => string;
  /** `7 September 2020` */
  readonly day: (year: number, month: number, day: number) => string;
  /** `September 2020` */
  readonly month: (year: number, month: number) => string;
};

/** What a language (BCP 47) says of dates that Intl has no word for. */
export const dateTermsIn = (language: string): DateTerms =>
  terms[language.split("-")[0] ?? ""] ?? ["about", "undated"];

/** The words for dates in a language, with terms of that language. */
export const dateWordsIn = (language: string, [about, undated]: DateTerms): DateWords => {
  const locale = localeOf(language);
  const usual = { month: "long", year: "numeric" } as const;
  const months = dateFormat(locale, usual);
  const days = dateFormat(locale, { ...usual, day: "numeric" });
  const day: DateWords["day"] = (year, month, number) => days.format(dayAt(year, month, number));
  const month: DateWords["month"] = (year, number) => months.format(dayAt(year, number));
  const exact = ({ year, month: number, day: ofMonth }: Published): string => {
    if (number === undefined) return String(year);
    return ofMonth === undefined ? month(year, number) : day(year, number, ofMonth);
  };
  return {
    day,
    month,
    known: (date) => {
      if (date === undefined) return undated;
      return date.about ? `${about} ${exact(date)}` : exact(date);
    },
  };
};
