import type { Page } from "../page.ts";
import { isInBody, type PlacedDate } from "./date-evidence.ts";
import { dayNumber, distinctDays, isDay, isFull } from "./date-mention.ts";
import { plainDigits } from "./date-tokens.ts";
import { fileNameDate } from "./file-name-date.ts";
import type { DayCandidate } from "./weigh-days.ts";

/** A dateline's day stands this near to its paragraph's beginning. */
const reach = 60;

/** A day without a year takes it from a date on the page, or in its file's name, at most so many days away. */
const nearDays = 40;

/** More other letters beside a month and day are a sentence or a teaser. */
const mostOtherLetters = 12;

/** `TUNIS, ` before the day, an agency in brackets or a dash behind it. */
const isDateline = (page: Page, { index, mention }: PlacedDate): boolean => {
  const text = plainDigits(page.lines[index]?.line.text.slice(0, reach * 3) ?? "");
  return (
    mention.start <= reach &&
    /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,50}[,:]\s$/u.test(text.slice(0, mention.start)) &&
    /^,?\s?(?:\([^()]{2,40}\)\s?)?[-–—:]/u.test(text.slice(mention.end, mention.end + 50))
  );
};

/** A month and day on a line of the head that says little else, or beside the authors. */
const isDateLine = (page: Page, placed: PlacedDate): boolean =>
  placed.zone === "head" &&
  placed.role !== "updated" &&
  !isInBody(page, placed) &&
  page.lines[placed.index]?.label !== "title" &&
  (placed.otherLetters <= mostOtherLetters || placed.byline);

/** The certain days of the page and of its file's name, as numbers. */
const knownDays = (page: Page, dates: readonly PlacedDate[]): readonly number[] => {
  const named = fileNameDate(page.fileName);
  return [
    ...distinctDays(dates.map(({ mention }) => mention).filter(({ ambiguous }) => ambiguous !== "open")),
    ...(named?.day === undefined ? [] : [dayNumber({ ...named, day: named.day })]),
  ];
};

/** The year in which that month and day lie nearest to a known day, within 40 days of it. */
const yearFor = (month: number, day: number, known: readonly number[]): number | undefined => {
  let [best, distance] = [undefined as number | undefined, nearDays + 1];
  for (const other of known) {
    const around = new Date(other * 86_400_000).getUTCFullYear();
    for (const year of [around - 1, around, around + 1]) {
      if (!isDay(month, day, year)) continue;
      const days = Math.abs(dayNumber({ month, year, day }) - other);
      if (days < distance) [best, distance] = [year, days];
    }
  }
  return best;
};

/**
 * The days that datelines tell: whole ones, and those whose year another date on the page gives; and the head's
 * days without a year, in the same way.
 */
export const datelineDays = (page: Page, dates: readonly PlacedDate[]): readonly DayCandidate[] => {
  const known = knownDays(page, dates);
  return dates.flatMap((placed) => {
    const { mention } = placed;
    if (mention.day === undefined) return [];
    const dateline = isInBody(page, placed) && isDateline(page, placed);
    if (isFull(mention)) return dateline ? [{ day: mention, placed, rule: "dateline-day", score: 0.9 }] : [];
    if (!dateline && !isDateLine(page, placed)) return [];
    const year = yearFor(mention.month, mention.day, known);
    if (year === undefined) return [];
    const day = { ...mention, year, day: mention.day };
    return [
      dateline
        ? { day, placed, rule: "dateline-and-year", score: 0.74 }
        : { day, placed, rule: "day-and-year", score: 0.62 },
    ];
  });
};
