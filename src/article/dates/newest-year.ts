import type { Label, LabelledLine } from "../../label/label.ts";
import type { Page } from "../page.ts";

/** Lines in which the article speaks of its time. */
const told: ReadonlySet<Label> = new Set([
  "title",
  "subtitle",
  "body",
  "subhead",
  "item",
  "caption",
  "credit",
]);

/** A year by itself: no price, no share, no part of a longer number; none that lies ahead of every archive. */
const yearPattern = /(?<![\d.,$€£#-])(?:19\d\d|20[0-4]\d)(?![\d%]|[.,]\d)/g;

/** Of a line only so much is searched. */
const longestRead = 4000;

const yearsIn = ({ line }: LabelledLine): readonly number[] =>
  (line.text.slice(0, longestRead).match(yearPattern) ?? []).map(Number);

/** The latest year that headline, paragraphs and captions name; 0 where they name none. */
export const newestYear = ({ lines }: Page): number => {
  let newest = 0;
  for (const labelled of lines)
    if (told.has(labelled.label)) for (const year of yearsIn(labelled)) newest = Math.max(newest, year);
  return newest;
};
