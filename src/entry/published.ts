import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { remembering } from "./remember.ts";

/** A date of publication as far as it is known, from EDTF level 1: `2020-09-07`, `2017-08~`, `2012`. */
export type Published = {
  readonly year: number;
  /** 1-12; absent: not known. */
  readonly month?: number;
  /** 1-31; absent: not known. */
  readonly day?: number;
  /** True where EDTF says `~`, `?` or `%`: about, or uncertain. */
  readonly about: boolean;
};

const form = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** The middle of a month is in that month in every time zone. */
const daysIn = (year: number, month: number): number => getDaysInMonth(Date.UTC(year, month - 1, 15));

/**
 * Reads the part of EDTF that an entry may use (ISO 8601-2:2019, level 1): a year, month or day, each with an
 * optional `~`, `?` or `%`. Returns a sentence that says what is wrong where it cannot.
 */
export const parsePublished = (text: string): Published | string => {
  const parts = form.exec(text);
  if (!parts) return `"${text}" is no date; write YYYY, YYYY-MM or YYYY-MM-DD, with ~ at the end for about`;
  const [, y, m, d, qualifier] = parts;
  const about = qualifier !== undefined;
  const year = Number(y);
  if (m === undefined) return { year, about };
  const month = Number(m);
  if (month < 1 || month > 12) return `"${text}" has no month ${m}; months are 01 to 12`;
  if (d === undefined) return { year, month, about };
  const day = Number(d);
  if (day < 1 || day > daysIn(year, month))
    return `"${text}" has no day ${d}; ${y}-${m} has ${daysIn(year, month)} days`;
  return { year, month, day, about };
};

const knownDate = remembering((text): Published | undefined => {
  const date = parsePublished(text);
  return typeof date === "object" ? date : undefined;
});

/** The date of a value that has been checked already; undefined where there is none. */
export const publishedOf = (text: string | undefined): Published | undefined =>
  text === undefined ? undefined : knownDate(text);
