import { isMonthIn } from "../../knowledge/months.ts";
import { isDay } from "./date-mention.ts";
import {
  centuryOf,
  connectors,
  type DateLine,
  dayAt,
  follow,
  gapBefore,
  gluedYearAt,
  isDayPlace,
  isThai,
  monthAt,
  numberAt,
  type Parts,
  type Shape,
  shortYearAt,
  yearAt,
} from "./date-parts.ts";

/** `6 March 1987`, `6-MAR-1987`, `5. Januar 2026`, `25 de mayo de 2025`, `Mar 27th`. */
const dayMonthYear: Shape = (line, from) => {
  const day = isDayPlace(line, from) ? dayAt(line, from) : undefined;
  const month = day === undefined ? undefined : monthAt(line, follow(line, from));
  if (day === undefined || month === undefined) return undefined;
  const at = follow(line, month.last);
  const year = yearAt(line, at, isThai(line.tokens[month.last]?.text)) ?? gluedYearAt(line, at);
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
  const year = yearAt(line, at) ?? gluedYearAt(line, at);
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

/** `12/4/3` and `12-04-03` for 3 April 2012, where the archive says that its publisher writes the year first. */
const shortYearFirst: Shape = (line, from) => {
  const short = line.order === "ymd" ? numberAt(line, from, [2]) : undefined;
  const month = numberAt(line, from + 1, [1, 2]);
  const day = numberAt(line, from + 2, [1, 2]);
  return short === undefined ||
    month === undefined ||
    day === undefined ||
    markBetween(line, from) === undefined ||
    !standsAlone(line, from)
    ? undefined
    : { year: centuryOf(short), month, day, shortYear: true, to: from + 3 };
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
  const told = mark !== "." && (first > 12 || second > 12);
  return {
    year,
    month: monthFirst ? first : second,
    day: monthFirst ? second : first,
    ...(ambiguous ? { ambiguous: "open" as const } : {}),
    ...(told ? { monthPlace: monthFirst ? ("first" as const) : ("last" as const) } : {}),
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

/** The ways of writing a date that begin with a number, and those that begin with a month, as they are tried. */
const numberShapes: readonly Shape[] = [
  numericYearFirst,
  shortYearFirst,
  numericYearLast,
  easternDate,
  yearMonthDay,
  dayMonthYear,
];
const monthShapes: readonly Shape[] = [monthDayYear, monthYear];

const shapesFor = (line: DateLine, from: number): readonly Shape[] =>
  line.tokens[from]?.number !== undefined
    ? numberShapes
    : monthAt(line, from) === undefined
      ? []
      : monthShapes;

/** The date that starts at a token, and the token after it. */
export const dateAt = (line: DateLine, from: number): Parts | undefined => {
  for (const shape of shapesFor(line, from)) {
    const parts = shape(line, from);
    if (parts === undefined || !isDay(parts.month, parts.day ?? 1, parts.year)) continue;
    if (isOwnWord(line, parts, from) && isWrittenAsMonth(line, parts, from)) return parts;
  }
  return undefined;
};
