import {
  beginsAsByline,
  endsAsCaption,
  endsWithDuration,
  holdsYear,
  isCreditAlone,
  isCreditUnder,
  isSlashedName,
  labelsCredit,
  namesAgency,
  namesSource,
} from "./cues.ts";
import { near, type Place, stateAt } from "./place.ts";

/** What follows the last sentence within a caption's end: where its credit stands. */
export const tailOf = (text: string): string => {
  const end = text.slice(-90);
  const stop = Math.max(
    end.lastIndexOf(". "),
    end.lastIndexOf("! "),
    end.lastIndexOf("? "),
    end.lastIndexOf('" '),
  );
  return stop < 0 ? end : end.slice(stop + 2);
};

/** Lines after the last paragraph among which a picture may still be the article's. */
const reachAfterBody = 2;

/** Whether a line stands in the article or shortly after it. */
export const isNearBody = ({ reading, i }: Place): boolean => i <= reading.lastBody + reachAfterBody;

/** `© 2019 …` stands under no picture but at the foot of a page, which may be repeated amid it. */
export const isNotice = (place: Place): boolean => {
  const { text } = place.shape;
  if (!/^(?:copyright\s)?©/iu.test(text) || stateAt(place, -1) === "caption") return false;
  return holdsYear(text) || !isNearBody(place) || /^©\s?copyright/iu.test(text);
};

/** Whether words end with who made a picture: an agency, a credit's label and names. */
export const endsWithCredit = (place: Place): boolean => {
  const { shape, agencies } = place;
  const { text, width, endsSentence } = shape;
  if (width < 40 || width > 700 || endsSentence || endsWithDuration(text) || isNotice(place)) return false;
  const tail = tailOf(text);
  if (endsAsCaption(tail)) return true;
  return tail.length < 80 && (namesAgency(tail) || agencies?.isNamedIn(tail) === true || labelsCredit(tail));
};

/** Characters of a caption right over its credit. */
export const [shortestCaption, longestCaption] = [40, 400];

/** Whether words that can be a picture's stand right above, in one block. */
const isUnderWords = (place: Place): boolean => {
  const above = near(place, -1)?.shape.width ?? 0;
  return place.shape.line.gap === 0 && above >= shortestCaption && above <= longestCaption;
};

/** Words of a sentence, small and long, from which on a line with a label is a caption and no credit. */
const fewestOfSentence = 3;

const isSentence = (text: string): boolean =>
  (text.match(/(?<![\p{L}\d])\p{Ll}\p{L}{3,}/gu) ?? []).length >= fewestOfSentence;

/** An author behind `By`, an agency with its town, a source that stands under no picture: they are the article's. */
const isOfArticle = (place: Place): boolean => {
  const { text } = place.shape;
  if (beginsAsByline(text) || text.endsWith(",")) return true;
  return namesSource(text) && !isUnderWords(place) && stateAt(place, -1) !== "caption";
};

/** Whether a line labels a credit and holds nothing else, or is such a label and its names. */
export const isCreditLine = (place: Place): boolean => {
  const { text, width } = place.shape;
  if (width >= 90 || endsWithDuration(text) || isNotice(place) || isOfArticle(place) || isSentence(text))
    return false;
  if (isCreditAlone(text, place.agencies)) return true;
  // Where a byline stands a name and a house are its author's.
  return stateAt(place) !== "byline" && (isSlashedName(text) || (isCreditUnder(text) && isUnderWords(place)));
};
