import { weekdayOf } from "../../knowledge/weekdays.ts";
import type { Found } from "../article.ts";
import type { Page } from "../page.ts";
import { isBody, physicalLines } from "../page.ts";
import type { PlacedDate } from "./date-evidence.ts";
import { isInBody } from "./date-evidence.ts";
import type { FullDate } from "./date-mention.ts";
import { dayNumber, isFull, isoDay, isoMonth, weekdayOfDay } from "./date-mention.ts";

/** Paragraphs in which a report names its day: `on Monday`. */
const leadParagraphs = 3;

/** A body's `Aug. 6` lies after the newest picture and within this many days of it. */
const longestLag = 300;

type PlacedDay = PlacedDate & { readonly mention: FullDate };

const isPlacedDay = (placed: PlacedDate): placed is PlacedDay => isFull(placed.mention);

const linesOf = (page: Page, places: readonly number[]): readonly number[] =>
  [...new Set(places)]
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const labelled = page.lines[index];
      return labelled === undefined ? [] : physicalLines(labelled);
    });

/** The newest day among them; of equals the first. */
const newest = (days: readonly PlacedDay[]): PlacedDay | undefined =>
  days.reduce<PlacedDay | undefined>(
    (top, placed) => (top === undefined || dayNumber(placed.mention) > dayNumber(top.mention) ? placed : top),
    undefined,
  );

/** The index of the lead's line that names that weekday. */
const leadNaming = (page: Page, weekday: number): number | undefined => {
  let paragraphs = 0;
  for (
    let index = page.bodyStart ?? page.lines.length;
    index < page.lines.length && paragraphs < leadParagraphs;
    index += 1
  ) {
    const labelled = page.lines[index];
    if (labelled === undefined || !isBody(labelled)) continue;
    paragraphs += 1;
    const words = labelled.line.text.slice(0, 1500).match(/\p{L}{4,}/gu) ?? [];
    if (words.some((word) => weekdayOf(word) === weekday)) return index;
  }
  return undefined;
};

/** The newest dated caption and a lead that names the same weekday agree on the day. */
const captionAndWeekday = (page: Page, caption: PlacedDay): Found<string> | undefined => {
  const lead = leadNaming(page, weekdayOfDay(dayNumber(caption.mention)));
  return lead === undefined
    ? undefined
    : {
        value: isoDay(caption.mention),
        evidence: {
          lines: linesOf(page, [caption.index, lead]),
          rule: "caption-and-weekday",
          confidence: 0.7,
        },
      };
};

/** A month-day of the body that follows the newest dated caption gives the month. */
const monthAfterCaption = (
  page: Page,
  dates: readonly PlacedDate[],
  bound: PlacedDay,
): Found<string> | undefined => {
  const from = dayNumber(bound.mention);
  const later = dates.flatMap((placed) => {
    const { mention } = placed;
    if (!isInBody(page, placed) || mention.year !== undefined || mention.day === undefined) return [];
    const days = [bound.mention.year, bound.mention.year + 1].map((year) => ({
      ...mention,
      year,
      day: mention.day ?? 1,
    }));
    const day = days.find((candidate) => dayNumber(candidate) > from);
    return day !== undefined && dayNumber(day) - from <= longestLag ? [{ ...placed, mention: day }] : [];
  });
  const last = newest(later);
  return last === undefined
    ? undefined
    : {
        value: `${isoMonth(last.mention.year, last.mention.month)}~`,
        evidence: {
          lines: linesOf(page, [bound.index, last.index]),
          rule: "month-day-after-caption",
          confidence: 0.6,
        },
      };
};

/** A line in the head that says a month and a year and nothing else: a monthly's date. */
const monthLine = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined => {
  const line = dates.find(
    ({ mention, zone, otherLetters }) => zone === "head" && otherLetters <= 6 && mention.day === undefined,
  );
  return line?.mention.year === undefined
    ? undefined
    : {
        value: isoMonth(line.mention.year, line.mention.month),
        evidence: { lines: linesOf(page, [line.index]), rule: "month-line", confidence: 0.85 },
      };
};

/** The month or year that captions and body allow, where no line tells the day. */
export const inferPeriod = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined => {
  const month = monthLine(page, dates);
  if (month !== undefined) return month;
  const days = dates.filter(isPlacedDay);
  const caption = newest(days.filter(({ index }) => page.lines[index]?.label === "caption"));
  if (caption !== undefined) {
    const agreed = captionAndWeekday(page, caption) ?? monthAfterCaption(page, dates, caption);
    if (agreed !== undefined) return agreed;
  }
  return undefined;
};
