import type { DateRole } from "../../knowledge/date-words.ts";
import { dateLineWords } from "../../knowledge/date-words.ts";
import { isWeekday } from "../../knowledge/weekdays.ts";
import { startsWithPrefix } from "../authors/read-byline.ts";
import type { Page } from "../page.ts";
import { isBody } from "../page.ts";
import type { DateMention } from "./date-mention.ts";
import { dateRole, isDateLabel } from "./date-role.ts";
import { plainDigits } from "./date-tokens.ts";
import { readDates } from "./read-dates.ts";

/** Where in the page a line stands. */
export type Zone = "masthead" | "head" | "body" | "tail";

/** A date in its place: what its line calls it and what else the line says. */
export type PlacedDate = {
  readonly mention: DateMention;
  /** Index of its line in the page. */
  readonly index: number;
  readonly zone: Zone;
  /** Lines between it and the head (negative above) or, in the tail, the body's end. */
  readonly distance: number;
  readonly role?: DateRole;
  /** How many letters its line has besides dates, times, weekdays and words such as `Uhr`. */
  readonly otherLetters: number;
  readonly lineLength: number;
  /** Whether the line names the authors. */
  readonly byline: boolean;
};

/** Lines above the headline that still belong to the article's head. */
const headAbove = 8;

/** A date among a dump's first lines, above the headline, is the masthead's: the day of the visit. */
const mastheadLines = 3;

/** Lines under the body's first line where a date can still be the article's. */
const headBelow = 2;

/** The zone of a line, and how far from the article it stands. */
const placeOf = (page: Page, index: number): { zone: Zone; distance: number } => {
  const top = page.title ?? page.bodyStart ?? 0;
  const bodyStart = page.bodyStart ?? top;
  const bodyEnd = page.bodyEnd ?? bodyStart;
  if (index < top - headAbove || (index < mastheadLines && index < top))
    return { zone: "masthead", distance: index - top };
  if (index <= bodyStart + headBelow) return { zone: "head", distance: index - top };
  return index <= bodyEnd
    ? { zone: "body", distance: index - Math.max(bodyStart, top) }
    : { zone: "tail", distance: index - bodyEnd };
};

const isOtherWord = (word: string): boolean => !isWeekday(word) && !dateLineWords.has(word.toLowerCase());

/** An e-mail address, a site or a handle beside a name. */
const addressPattern = /(?:https?:\/\/|www\.|(?<!\S)@)\S{1,80}|[\w.+-]{1,40}@[\w.-]{3,40}/gu;

/** Letters that are no part of a date, a time, a weekday or the words around them. */
const countOtherLetters = (plain: string, mentions: readonly DateMention[]): number => {
  let [rest, from] = ["", 0];
  for (const { start, end } of mentions) {
    rest += ` ${plain.slice(from, start)}`;
    from = end;
  }
  const words =
    `${rest} ${plain.slice(from)}`
      .slice(0, 400)
      .replace(addressPattern, " ")
      .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
      .match(/\p{L}[\p{L}\p{M}.]*/gu) ?? [];
  return words
    .filter((word) => isOtherWord(word.replace(/\.$/, "")) && !isDateLabel(word))
    .reduce((sum, word) => sum + word.length, 0);
};

/** A label on the line above (`Published`, then the date). */
const longestLabelLine = 40;

const labelAbove = (page: Page, index: number): string => {
  const above = page.lines[index - 1]?.line.text ?? "";
  return above.length <= longestLabelLine && !/\d/.test(above) ? `${above} ` : "";
};

/** The dates of one line, each with what the line says of it. */
const placeLine = (page: Page, index: number, text: string): readonly PlacedDate[] => {
  const mentions = readDates(text, page.language, page.dateOrder);
  if (mentions.length === 0) return [];
  const plain = plainDigits(text);
  const otherLetters = countOtherLetters(plain, mentions);
  const byline = page.lines[index]?.label === "byline" || startsWithPrefix(text);
  return mentions.map((mention, nth) => {
    const from = nth === 0 ? 0 : (mentions[nth - 1]?.end ?? 0);
    const before = plain.slice(from, mention.start);
    const role = dateRole(
      nth === 0 && before.trim().length < 12 ? labelAbove(page, index) + before : before,
      plain.slice(mention.end, mentions[nth + 1]?.start),
    );
    return {
      mention,
      index,
      ...placeOf(page, index),
      ...(role === undefined ? {} : { role }),
      otherLetters,
      lineLength: text.length,
      byline,
    };
  });
};

/** A page has fewer lines; what lies beyond in a longer text dates nothing. */
const mostLines = 5000;

/** Every date on the page, in order. */
export const placeDates = (page: Page): readonly PlacedDate[] =>
  page.lines.slice(0, mostLines).flatMap(({ line }, index) => placeLine(page, index, line.text));

/** Whether a placed date stands in the article's own paragraphs. */
export const isInBody = (page: Page, { index }: PlacedDate): boolean => {
  const labelled = page.lines[index];
  return labelled !== undefined && isBody(labelled);
};
