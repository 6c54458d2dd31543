import { monthOf } from "../../knowledge/months.ts";
import type { DateOrder } from "../../label/teaching.ts";
import type { DateMention } from "./date-mention.ts";
import type { DateToken } from "./date-tokens.ts";

/** A line as the shapes read it: its plain text, its tokens, the page's language and its publisher's order of numbers. */
export type DateLine = {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly language?: string;
  readonly order?: DateOrder;
};

/** The parts of a date that a shape found, and the tokens that it used up: from `from` to before `to`. */
export type Parts = Omit<DateMention, "start" | "end"> & { readonly to: number };

export type Shape = (line: DateLine, from: number) => Parts | undefined;

/** Ordinal endings and the small words between day, month and year. */
export const connectors: ReadonlySet<string> = new Set([
  "st",
  "nd",
  "rd",
  "th",
  "er",
  "º",
  "ª",
  "o",
  "of",
  "de",
  "del",
  "di",
  "d",
  "den",
  "do",
  "ta",
  "m",
  "г",
  "ม",
  "at",
  "le",
]);

/** What stands between a token and the one before it. */
export const gapBefore = ({ text, tokens }: DateLine, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

/** The next token of the same date: small words are skipped, more than marks and spaces between ends it. */
export const follow = (line: DateLine, after: number): number | undefined => {
  for (let at = after + 1; at <= after + 3 && at < line.tokens.length; at += 1) {
    if (!/^[\s.,/'’\-–]{0,4}$/.test(gapBefore(line, at))) return undefined;
    if (!connectors.has(line.tokens[at]?.text.toLowerCase() ?? "")) return at;
  }
  return undefined;
};

/** The number at a token, where it has one of these counts of digits. */
export const numberAt = (
  line: DateLine,
  at: number | undefined,
  digits: readonly number[],
): number | undefined => {
  const token = at === undefined ? undefined : line.tokens[at];
  return token !== undefined && digits.includes(token.text.length) ? token.number : undefined;
};

/** The earliest year that a dump of a periodical may name as its day, and the latest: no clock is asked. */
const yearRange = [1690, 2099] as const;

const plausibleYear = (year: number): number | undefined =>
  year >= yearRange[0] && year <= yearRange[1] ? year : undefined;

/** Thai pages count from the Buddha: 2568 is 2025. Sure only beside a Thai month or within years no other era has. */
const buddhistOffset = 543;

/** A year and what is glued to it, in digits. */
const longestGlued = 12;

/** The year that a longer run of digits begins with: behind a month and a day a page's counts are glued to it. */
export const gluedYearAt = (line: DateLine, at: number | undefined): number | undefined => {
  const digits = at === undefined ? undefined : line.tokens[at]?.text;
  return digits !== undefined && /^(?:19|20)\d{3,}$/.test(digits) && digits.length <= longestGlued
    ? plausibleYear(Number(digits.slice(0, 4)))
    : undefined;
};

/**
 * A year of four digits; one glued to a time gives up its first four (`20208:39` is 2020, 8:39).
 */
export const yearAt = (line: DateLine, at: number | undefined, thai = false): number | undefined => {
  const token = at === undefined ? undefined : line.tokens[at];
  if (token?.number === undefined || at === undefined) return undefined;
  if (/^\d{5,6}$/.test(token.text) && line.text[token.end] === ":")
    return plausibleYear(Number(token.text.slice(0, 4)));
  if (token.text.length !== 4 || /^:\d/.test(line.text.slice(token.end, token.end + 2))) return undefined;
  return plausibleYear(thai && token.number > 2400 ? token.number - buddhistOffset : token.number);
};

/** Two-digit years up to 40 are of this century, others of the last. */
export const centuryOf = (short: number): number => (short <= 40 ? 2000 + short : 1900 + short);

/** Not the minutes of a time, not a decimal. */
export const isDayPlace = ({ text, tokens }: DateLine, at: number): boolean =>
  !/[:.,]/.test(text[(tokens[at]?.start ?? 0) - 1] ?? " ") ||
  !/\d/.test(text[(tokens[at]?.start ?? 0) - 2] ?? " ");

/** The day of a month (1 to 31) at a token that is not the hour of a time. */
export const dayAt = (line: DateLine, at: number | undefined): number | undefined => {
  const day = numberAt(line, at, [1, 2]);
  return day !== undefined &&
    day >= 1 &&
    day <= 31 &&
    at !== undefined &&
    line.text[line.tokens[at]?.end ?? 0] !== ":"
    ? day
    : undefined;
};

/** Whether a word is written in a script without large and small letters; those are no plain ones. */
const isCaselessWord = (word: string): boolean => word.charCodeAt(0) > 127 && /\p{Lo}/u.test(word);

/** A month may be written in two words, as the Levant does. */
export const monthAt = (
  line: DateLine,
  at: number | undefined,
): { month: number; last: number } | undefined => {
  const word = at === undefined ? undefined : line.tokens[at];
  if (word === undefined || at === undefined || word.number !== undefined) return undefined;
  const next = line.tokens[at + 1];
  const pair =
    next !== undefined && isCaselessWord(word.text)
      ? monthOf(`${word.text} ${next.text}`, line.language)
      : undefined;
  if (pair !== undefined) return { month: pair, last: at + 1 };
  const month = monthOf(word.text, line.language);
  return month === undefined ? undefined : { month, last: at };
};

/** Whether a word is written in Thai. */
export const isThai = (word: string | undefined): boolean => /[\u0e00-\u0e7f]/.test(word ?? "");

/** A two-digit year stands after an apostrophe, or between hyphens or dots, or ends the line. */
export const shortYearAt = (line: DateLine, at: number | undefined): number | undefined => {
  const short = numberAt(line, at, [2]);
  if (short === undefined || at === undefined) return undefined;
  const after = line.text.slice(line.tokens[at]?.end ?? 0, (line.tokens[at]?.end ?? 0) + 2);
  const certain = /['’-]$/.test(gapBefore(line, at)) || /^\s*$/.test(after);
  return certain && !/^[:.,]\d/.test(after) ? centuryOf(short) : undefined;
};
