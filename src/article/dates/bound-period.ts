import type { Evidence, Found } from "../article.ts";
import type { Page } from "../page.ts";
import { physicalLines, textAt } from "../page.ts";
import type { PlacedDate } from "./date-evidence.ts";
import { isoMonth } from "./date-mention.ts";
import { fileNameDate } from "./file-name-date.ts";
import { newestYear } from "./newest-year.ts";

const found = (
  page: Page,
  value: string,
  evidence: Omit<Evidence, "lines"> & { index?: number },
): Found<string> => {
  const { index, rule, confidence } = evidence;
  const labelled = index === undefined ? undefined : page.lines[index];
  return {
    value,
    evidence: { lines: labelled === undefined ? [] : physicalLines(labelled), rule, confidence },
  };
};

/** `03/04/2020` in the head, whose day and month nothing tells apart, still tells the year. */
const openOrder = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined => {
  const open = dates.find(
    ({ mention, zone, otherLetters, byline }) =>
      mention.ambiguous === "open" && zone === "head" && (otherLetters <= 40 || byline),
  );
  return open?.mention.year === undefined
    ? undefined
    : found(page, `${open.mention.year}`, { index: open.index, rule: "day-or-month", confidence: 0.9 });
};

/** A file's name dates the day on which it was saved as often as the article. */
const fileNameMonth = (page: Page): Found<string> | undefined => {
  const named = fileNameDate(page.fileName);
  return named === undefined
    ? undefined
    : found(page, `${isoMonth(named.year, named.month)}~`, { rule: "file-name", confidence: 0.6 });
};

const rightsPattern = /(?:©|\(c\)|copyright)\D{0,30}(?:(?:19|20)\d\d\s?[-–—]\s?)?((?:19|20)\d\d)(?!\d)/iu;

/** A notice of rights is short. */
const longestNotice = 300;

/** A notice of rights, which names the year of the visit, and a text whose latest year is the same. */
const rightsAndText = (page: Page): Found<string> | undefined => {
  const newest = newestYear(page);
  if (newest === 0) return undefined;
  const index = page.lines.findIndex((_, at) => {
    const text = textAt(page, at);
    return (
      text.includes(String(newest)) &&
      Number(rightsPattern.exec(text.slice(0, longestNotice))?.[1]) === newest
    );
  });
  return index < 0
    ? undefined
    : found(page, `${newest}~`, { index, rule: "rights-and-text-year", confidence: 0.95 });
};

/** The newest dated picture is seldom of another year than its article, where the text names no later one. */
const captionYear = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined => {
  const years = dates.filter(
    ({ mention, index }) =>
      mention.year !== undefined && mention.day !== undefined && page.lines[index]?.label === "caption",
  );
  const newest = Math.max(0, ...years.map(({ mention }) => mention.year ?? 0));
  const placed = years.find(({ mention }) => mention.year === newest);
  return placed === undefined || newestYear(page) > newest
    ? undefined
    : found(page, `${newest}~`, { index: placed.index, rule: "caption-year", confidence: 0.85 });
};

/** The month or year in which a text that tells no day appeared, as far as one piece of evidence bounds it. */
export const boundPeriod = (page: Page, dates: readonly PlacedDate[]): Found<string> | undefined =>
  openOrder(page, dates) ?? fileNameMonth(page) ?? rightsAndText(page) ?? captionYear(page, dates);
