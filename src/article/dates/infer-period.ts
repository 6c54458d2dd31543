import { weekdayOf } from "../../knowledge/weekdays.ts";
import type { Found } from "../article.ts";
import type { Page } from "../page.ts";
import { isBody, physicalLines, textAt } from "../page.ts";
import type { PlacedDate } from "./date-evidence.ts";
import type { FullDate } from "./date-mention.ts";
import { dayNumber, isFull, isoDay, isoMonth, weekdayOfDay } from "./date-mention.ts";
import { fileNameDate } from "./file-name-date.ts";
import { newestYear } from "./newest-year.ts";

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

/** Indexes of the first paragraphs. */
const leadIndexes = (page: Page): readonly number[] => {
  const found: number[] = [];
  const from = page.bodyStart ?? page.lines.length;
  for (let index = from; index < page.lines.length && found.length < leadParagraphs; index += 1) {
    const labelled = page.lines[index];
    if (labelled !== undefined && isBody(labelled)) found.push(index);
  }
  return found;
};

/** The index of the lead's line that names that weekday. */
const leadNaming = (page: Page, weekday: number): number | undefined =>
  leadIndexes(page).find((index) =>
    (
      textAt(page, index)
        .slice(0, 1500)
        .match(/\p{L}{4,}/gu) ?? []
    ).some((word) => weekdayOf(word) === weekday),
  );

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

/** A month-day of the lead that follows the newest dated caption gives the month, where the text names no later year. */
const monthAfterCaption = (
  page: Page,
  dates: readonly PlacedDate[],
  bound: PlacedDay,
): Found<string> | undefined => {
  const from = dayNumber(bound.mention);
  const lead = new Set(leadIndexes(page));
  const later = dates.flatMap((placed) => {
    const { mention } = placed;
    if (!lead.has(placed.index) || mention.year !== undefined || mention.day === undefined) return [];
    const days = [bound.mention.year, bound.mention.year + 1].map((year) => ({
      ...mention,
      year,
      day: mention.day ?? 1,
    }));
    const day = days.find((candidate) => dayNumber(candidate) > from);
    return day !== undefined && dayNumber(day) - from <= longestLag ? [{ ...placed, mention: day }] : [];
  });
  const last = newest(later);
  return last === undefined || newestYear(page) > last.mention.year
    ? undefined
    : {
        value: `${isoMonth(last.mention.year, last.mention.month)}~`,
        evidence: {
          lines: linesOf(page, [bound.index, last.index]),
          rule: "month-day-after-caption",
          confidence: 0.5,
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

/** The day in the file's name and a lead that names the same weekday agree. */
const fileNameAndWeekday = (page: Page): Found<string> | undefined => {
  const named = fileNameDate(page.fileName);
  if (named?.day === undefined) return undefined;
  const day = { ...named, day: named.day };
  const lead = leadNaming(page, weekdayOfDay(dayNumber(day)));
  return lead === undefined
    ? undefined
    : {
        value: isoDay(day),
        evidence: { lines: linesOf(page, [lead]), rule: "file-name-and-weekday", confidence: 0.7 },
      };
};

/** The day or month on which two pieces of evidence agree, where no line tells the day surely. */
export const inferPeriod = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined => {
  const month = monthLine(page, dates);
  if (month !== undefined) return month;
  const caption = newest(
    dates.filter(isPlacedDay).filter(({ index }) => page.lines[index]?.label === "caption"),
  );
  return (
    (caption === undefined ? undefined : captionAndWeekday(page, caption)) ??
    fileNameAndWeekday(page) ??
    (caption === undefined ? undefined : monthAfterCaption(page, dates, caption))
  );
};
