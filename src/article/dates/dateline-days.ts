import type { Page } from "../page.ts";
import { isInBody, type PlacedDate } from "./date-evidence.ts";
import { dayNumber, isDay, isFull } from "./date-mention.ts";
import { plainDigits } from "./date-tokens.ts";
import type { DayCandidate } from "./weigh-days.ts";

/** A dateline's day stands this near to its paragraph's beginning. */
const reach = 60;

/** A dateline without a year takes it from a date on the page at most so many days away. */
const nearDays = 40;

/** `TUNIS, ` before the day, an agency in brackets or a dash behind it. */
const isDateline = (page: Page, { index, mention }: PlacedDate): boolean => {
  const text = plainDigits(page.lines[index]?.line.text.slice(0, reach * 3) ?? "");
  return (
    mention.start <= reach &&
    /^\p{Lu}[\p{L}\p{M} .,'’/-]{1,50}[,:]\s$/u.test(text.slice(0, mention.start)) &&
    /^,?\s?(?:\([^()]{2,40}\)\s?)?[-–—:]/u.test(text.slice(mention.end, mention.end + 50))
  );
};

/** The year of the page's date that lies nearest to that month and day, within 40 days. */
const yearFor = ({ mention }: PlacedDate, dates: readonly PlacedDate[]): number | undefined => {
  let [best, distance] = [undefined as number | undefined, nearDays + 1];
  for (const { mention: other } of dates) {
    if (!isFull(other) || other.ambiguous === "open") continue;
    for (const year of [other.year - 1, other.year, other.year + 1]) {
      if (!isDay(mention.month, mention.day ?? 0, year)) continue;
      const days = Math.abs(dayNumber({ ...mention, year, day: mention.day ?? 1 }) - dayNumber(other));
      if (days < distance) [best, distance] = [year, days];
    }
  }
  return best;
};

/** The days that datelines tell: whole ones, and those whose year another date on the page gives. */
export const datelineDays = (page: Page, dates: readonly PlacedDate[]): readonly DayCandidate[] =>
  dates.flatMap((placed) => {
    const { mention } = placed;
    if (mention.day === undefined || !isInBody(page, placed) || !isDateline(page, placed)) return [];
    if (isFull(mention)) return [{ day: mention, placed, rule: "dateline-day", score: 0.9 }];
    const year = yearFor(placed, dates);
    return year === undefined
      ? []
      : [{ day: { ...mention, year, day: mention.day }, placed, rule: "dateline-and-year", score: 0.74 }];
  });
