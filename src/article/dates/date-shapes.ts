import { isMonthIn, monthOf } from "../../knowledge/months.ts";
import type { DateMention } from "./date-mention.ts";
import { isDay } from "./date-mention.ts";
import type { DateToken } from "./date-tokens.ts";

/** A line as the shapes read it: its plain text, its tokens and the page's language. */
export type DateLine = {
  readonly text: string;
  readonly tokens: readonly DateToken[];
  readonly language?: string;
};

/** The parts of a date that a shape found, and the tokens that it used up: from `from` to before `to`. */
type Parts = Omit<DateMention, "start" | "end"> & { readonly to: number };

type Shape = (line: DateLine, from: number) => Parts | undefined;

/** Ordinal endings and the small words between day, month and year. */
const connectors: ReadonlySet<string> = new Set([
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

const gapBefore = ({ text, tokens }: DateLine, at: number): string =>
  text.slice(tokens[at - 1]?.end ?? 0, tokens[at]?.start ?? text.length);

/** The next token of the same date: small words are skipped, more than marks and spaces between ends it. */
const follow = (line: DateLine, after: number): number | undefined => {
  for (let at = after + 1; at <= after + 3 && at < line.tokens.length; at += 1) {
    if (!/^[\s.,/'’\-–]{0,4}$/.test(gapBefore(line, at))) return undefined;
    if (!connectors.has(line.tokens[at]?.text.toLowerCase() ?? "")) return at;
  }
  return undefined;
};

const numberAt = (line: DateLine, at: number | undefined, digits: readonly number[]): number | undefined => {
  const token = at === undefined ? undefined : line.tokens[at];
  return token !== undefined && digits.includes(token.text.length) ? token.number : undefined;
};

/** The earliest year that a dump of a periodical may name as its day, and the latest: no clock is asked. */
const yearRange = [1690, 2099] as const;

const plausibleYear = (year: number): number | undefined =>
  year >= yearRange[0] && year <= yearRange[1] ? year : undefined;

/** Thai pages count from the Buddha: 2568 is 2025. Sure only beside a Thai month or within years no other era has. */
const buddhistOffset = 543;

/**
 * A year of four digits; one glued to a time gives up its first four (`20208:39` is 2020, 8:39).
 */
const yearAt = (line: DateLine, at: number | undefined, thai = false): number | undefined => {
  const token = at === undefined ? undefined : line.tokens[at];
  if (token?.number === undefined || at === undefined) return undefined;
  if (/^\d{5,6}$/.test(token.text) && line.text[token.end] === ":")
    return plausibleYear(Number(token.text.slice(0, 4)));
  if (token.text.length !== 4 || /^:\d/.test(line.text.slice(token.end, token.end + 2))) return undefined;
  return plausibleYear(thai && token.number > 2400 ? token.number - buddhistOffset : token.number);
};

/** Two-digit years up to 40 are of this century, others of the last. */
const centuryOf = (short: number): number => (short <= 40 ? 2000 + short : 1900 + short);

/** Not the minutes of a time, not a decimal. */
const isDayPlace = ({ text, tokens }: DateLine, at: number): boolean =>
  !/[:.,]/.test(text[(tokens[at]?.start ?? 0) - 1] ?? " ") ||
  !/\d/.test(text[(tokens[at]?.start ?? 0) - 2] ?? " ");

const dayAt = (line: DateLine, at: number | undefined): number | undefined => {
  const day = numberAt(line, at, [1, 2]);
  return day !== undefined &&
    day >= 1 &&
    day <= 31 &&
    at !== undefined &&
    line.text[line.tokens[at]?.end ?? 0] !== ":"
    ? day
    : undefined;
};

/** A month may be written in two words, as the Levant does. */
const monthAt = (line: DateLine, at: number | undefined): { month: number; last: number } | undefined => {
  const word = at === undefined ? undefined : line.tokens[at];
  if (word === undefined || at === undefined || word.number !== undefined) return undefined;
  const next = line.tokens[at + 1];
  const pair =
    next !== undefined && /\p{Lo}/u.test(word.text)
      ? monthOf(`${word.text} ${next.text}`, line.language)
      : undefined;
  if (pair !== undefined) return { month: pair, last: at + 1 };
  const month = monthOf(word.text, line.language);
  return month === undefined ? undefined : { month, last: at };
};

const isThai = (word: string | undefined): boolean => /[\u0e00-\u0e7f]/.test(word ?? "");

/** A two-digit year stands after an apostrophe, or between hyphens or dots, or ends the line. */
const shortYearAt = (line: DateLine, at: number | undefined): number | undefined => {
  const short = numberAt(line, at, [2]);
  if (short === undefined || at === undefined) return undefined;
  const after = line.text.slice(line.tokens[at]?.end ?? 0, (line.tokens[at]?.end ?? 0) + 2);
  const certain = /['’-]$/.test(gapBefore(line, at)) || /^\s*$/.test(after);
  return certain && !/^[:.,]\d/.test(after) ? centuryOf(short) : undefined;
};

/** `6 March 1987`, `6-MAR-1987`, `5. Januar 2026`, `25 de mayo de 2025`, `Mar 27th`. */
const dayMonthYear: Shape = (line, from) => {
  const day = isDayPlace(line, from) ? dayAt(line, from) : undefined;
  const month = day === undefined ? undefined : monthAt(line, follow(line, from));
  if (day === undefined || month === undefined) return undefined;
  const at = follow(line, month.last);
  const year = yearAt(line, at, isThai(line.tokens[month.last]?.text));
  if (year !== undefined && at !== undefined) return { year, month: month.month, day, to: at + 1 };
  const short = shortYearAt(line, at);
  if (short !== undefined && at !== undefined)
    return { year: short, month: month.month, day, shortYear: true, to: at + 1 };
  return { month: month.month, day, to: month.last + 1 };
};

/** `March 6, 1987`, `Sept. 7th 2020`, `March 6`. */
const monthDayYear: Shape = (line, from) => {
  const month = monthAt(line, from);
  const dayPlace = month === undefined ? undefined : follow(line, month.last);
  const day = dayAt(line, dayPlace);
  if (month === undefined || day === undefined || dayPlace === undefined) return undefined;
  const at = follow(line, dayPlace);
  const year = yearAt(line, at);
  if (year !== undefined && at !== undefined) return { year, month: month.month, day, to: at + 1 };
  return { month: month.month, day, to: dayPlace + 1 };
};

/** `2020. január 5.`, `2026 m. sausio 5 d.`, `2024 March 5`. */
const yearMonthDay: Shape = (line, from) => {
  const year = yearAt(line, from);
  const month = year === undefined ? undefined : monthAt(line, follow(line, from));
  const at = month === undefined ? undefined : follow(line, month.last);
  const day = dayAt(line, at);
  return year === undefined || month === undefined || day === undefined || at === undefined
    ? undefined
    : { year, month: month.month, day, to: at + 1 };
};

/** `August 2017`, `agosto de 2017`. */
const monthYear: Shape = (line, from) => {
  const month = monthAt(line, from);
  const at = month === undefined ? undefined : follow(line, month.last);
  const year = yearAt(line, at, isThai(line.tokens[from]?.text));
  return month === undefined || year === undefined || at === undefined
    ? undefined
    : { year, month: month.month, to: at + 1 };
};

const eastern = { year: /^[年년]/u, month: /^[月월]/u, day: /^[日일]/u } as const;

/** `2025年1月14日`, `2025년 1월 14일`, `1月14日`. */
const easternDate: Shape = (line, from) => {
  const { tokens } = line;
  const hasYear = eastern.year.test(tokens[from + 1]?.text ?? "");
  const year = hasYear ? yearAt(line, from) : undefined;
  if (hasYear && year === undefined) return undefined;
  const first = hasYear ? from + 2 : from;
  const month = numberAt(line, first, [1, 2]);
  if (month === undefined || !eastern.month.test(tokens[first + 1]?.text ?? "")) return undefined;
  const day = eastern.day.test(tokens[first + 3]?.text ?? "") ? dayAt(line, first + 2) : undefined;
  if (year === undefined && day === undefined) return undefined;
  return {
    ...(year === undefined ? {} : { year }),
    month,
    ...(day === undefined ? {} : { day }),
    to: first + (day === undefined ? 2 : 4),
  };
};

/** The mark between the numbers of a date, the same one twice. */
const markBetween = (line: DateLine, from: number): string | undefined => {
  const first = /^\s?([./-])\s?$/.exec(gapBefore(line, from + 1))?.[1];
  const second = /^\s?([./-])\s?$/.exec(gapBefore(line, from + 2))?.[1];
  return first === second ? first : undefined;
};

/** Four numbers in a row are an address or a version, a digit with a decimal point before it a price. */
const standsAlone = (line: DateLine, from: number): boolean =>
  !/[\d][./-]$/.test(
    line.text.slice(Math.max(0, (line.tokens[from]?.start ?? 0) - 2), line.tokens[from]?.start),
  ) &&
  !/^[./-]\d/.test(line.text.slice(line.tokens[from + 2]?.end ?? 0, (line.tokens[from + 2]?.end ?? 0) + 2));

/** `2025-01-14`, `2025/1/14`, `2025.01.14`. */
const numericYearFirst: Shape = (line, from) => {
  const year = yearAt(line, from);
  const month = numberAt(line, from + 1, [1, 2]);
  const day = numberAt(line, from + 2, [1, 2]);
  return year === undefined ||
    month === undefined ||
    day === undefined ||
    markBetween(line, from) === undefined ||
    !standsAlone(line, from)
    ? undefined
    : { year, month, day, to: from + 3 };
};

/** `14.01.2025`, `14/1/2025`, `15.10.24`; with slash or hyphen also `1/14/2025`. */
const numericYearLast: Shape = (line, from) => {
  const first = numberAt(line, from, [1, 2]);
  const second = numberAt(line, from + 1, [1, 2]);
  const mark = first === undefined || second === undefined ? undefined : markBetween(line, from);
  if (first === undefined || second === undefined || mark === undefined || !standsAlone(line, from))
    return undefined;
  const long = yearAt(line, from + 2, true);
  const short = long === undefined && mark !== "-" ? numberAt(line, from + 2, [2]) : undefined;
  const year = long ?? (short === undefined ? undefined : centuryOf(short));
  if (year === undefined) return undefined;
  const monthFirst = second > 12;
  const ambiguous = mark !== "." && first <= 12 && second <= 12 && first !== second;
  return {
    year,
    month: monthFirst ? first : second,
    day: monthFirst ? second : first,
    ...(ambiguous ? { ambiguous: "open" as const } : {}),
    ...(short === undefined ? {} : { shortYear: true as const }),
    to: from + 3,
  };
};

/** A date without a year is believed only where its month is a word of the page's own language. */
const isOwnWord = (line: DateLine, parts: Parts, from: number): boolean =>
  parts.year !== undefined ||
  line.tokens
    .slice(from, parts.to)
    .some(
      ({ text }) =>
        eastern.month.test(text) ||
        isMonthIn(text, line.language ?? "en") ||
        (/^\p{Lu}/u.test(text) && isMonthIn(text, "en")),
    );

/** Lower-case `may` and `march` are verbs; German and English months are written large. */
const isWrittenAsMonth = (line: DateLine, parts: Parts, from: number): boolean =>
  !["en", "de", undefined].includes(line.language) ||
  parts.year !== undefined ||
  line.tokens
    .slice(from, parts.to)
    .every(
      ({ text, number }) => number !== undefined || /^\p{Lu}|^\p{Lo}/u.test(text) || connectors.has(text),
    );

/** The ways of writing a date, in the order in which they are tried at each place. */
const shapes: readonly Shape[] = [
  numericYearFirst,
  numericYearLast,
  easternDate,
  yearMonthDay,
  dayMonthYear,
  monthDayYear,
  monthYear,
];

/** The date that starts at a token, and the token after it. */
export const dateAt = (line: DateLine, from: number): Parts | undefined => {
  for (const shape of shapes) {
    const parts = shape(line, from);
    if (parts === undefined || !isDay(parts.month, parts.day ?? 1, parts.year)) continue;
    if (isOwnWord(line, parts, from) && isWrittenAsMonth(line, parts, from)) return parts;
  }
  return undefined;
};
