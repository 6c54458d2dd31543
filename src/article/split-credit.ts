import { agencies } from "../knowledge/agencies.ts";
import { creditsAlone, creditWords } from "../knowledge/credit-words.ts";
import type { AgencyNames } from "../label/agency-names.ts";
import { anyOf } from "./word-pattern.ts";

/** A caption and who made its picture, together the words of the line. */
export type SplitCaption = { readonly text?: string; readonly credit?: string };

/** Credits are short: only a line's end is looked at. */
const longestCredit = 140;

/** Agencies of two or three letters are credits only as printed, in capitals. */
const [shortAgencies, longAgencies] = [
  agencies.filter((name) => name.length <= 3),
  agencies.filter((name) => name.length > 3),
];
const agencyPattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${anyOf(shortAgencies.map((name) => name.toUpperCase()))})(?![\\p{L}\\p{N}])`,
  "u",
);
const longAgencyPattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf(longAgencies)})(?![\\p{L}\\p{N}])`, "iu");

/** Whether a news or picture agency is named. */
const namesAgency = (text: string): boolean => agencyPattern.test(text) || longAgencyPattern.test(text);

/** `Photo: `, `Image courtesy of `, `Foto: `, `Credit...`, `©`. */
const creditLabel = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${anyOf(creditWords)})(?:\\s(?:credit|by|courtesy of|via|von|de))?\\s?(?::|\\.\\.\\.|…|\\/|\\||(?<=by|of|via))\\s?|©\\s?|image\\scopyright\\s)(?=[\\p{L}(@\\d])`,
  "iu",
);

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’.-]+/gu) ?? [];

/** Names and agencies only: every longer word begins large, but for a photographer's handle behind a slash. */
const isNames = (text: string): boolean =>
  words(text.replace(/\/\p{Ll}[\p{L}\d_]*$/u, "")).every(
    (word) => word.length <= 3 || /^[^\p{Ll}]/u.test(word),
  );

const alone: ReadonlySet<string> = new Set(creditsAlone);

/** A last word that is glued to the sentence, as the markup behind it lost its space. */
const gluedEnd = new RegExp(
  `(?<=\\p{Ll}|[.”"»)])(?:${anyOf([...creditsAlone, ...shortAgencies.map((name) => name.toUpperCase())])})$`,
  "u",
);

/**
 * Whether words that stand by themselves after a caption's last sentence are a credit: an agency, a
 * photographer and an agency with a slash, a labelled credit.
 */
const isCredit = (text: string, agencies?: AgencyNames): boolean => {
  if (text.length === 0 || text.length > longestCredit) return false;
  const bare = text.replace(/^[([]\s?|\s?[)\].]+$/g, "");
  if (creditLabel.exec(bare)?.index === 0 || alone.has(bare)) return true;
  if (/(?:19|20)\d\d/.test(bare)) return false;
  const slashed = /\p{L}\s?[/|]\s?\p{L}/u.test(bare);
  return (
    isNames(bare) &&
    words(bare).length <= 12 &&
    (namesAgency(bare) || agencies?.isNamedIn(bare) === true || (slashed && words(bare).length >= 2))
  );
};

/** Where a tail may begin, the longest tail last: after a sentence's end, at a bracket, at a credit's label. */
const tailStarts = (text: string): readonly number[] => {
  const from = Math.max(0, text.length - longestCredit);
  const tail = text.slice(from);
  const ends = [
    ...tail.matchAll(
      /(?<!(?<!\p{L})\p{Lu})[.!?。"”’)](?=\s?[\p{Lu}\p{Lo}(©])|\s(?=[([][^()[\]]*[)\]]\.?$)/gu,
    ),
  ];
  const label = creditLabel.exec(tail);
  const glued = gluedEnd.exec(tail);
  return [
    ...ends.map(({ index }) => index + 1),
    ...(label === null || label.index === 0 ? [] : [label.index]),
    ...(glued === null ? [] : [glued.index]),
  ]
    .map((at) => from + at)
    .sort((a, b) => a - b);
};

/**
 * A caption's line cut before its credit; the two parts hold all its words. A line that is a credit from
 * first to last has no text.
 */
export const splitCredit = (line: string, agencies?: AgencyNames): SplitCaption => {
  if (isCredit(line, agencies) && !/[.!?]\s\p{Lu}/u.test(line)) return { credit: line };
  for (const at of tailStarts(line)) {
    const [text, credit] = [line.slice(0, at).trim(), line.slice(at).trim()];
    if (text !== "" && isCredit(credit, agencies)) return { text, credit };
  }
  return { text: line };
};
