import type { AgencyNames } from "../label/agency-names.ts";
import { gluedAt, isCredit, isNameAfter, labelIn, longestCredit } from "./credit-forms.ts";

/** A caption and who made its picture, together the words of the line. */
export type SplitCaption = { readonly text?: string; readonly credit?: string };

/** A credit in brackets begins with its bracket. */
const beforeBracket = (text: string, at: number): number =>
  at - (/[([]\s?$/.exec(text.slice(0, at))?.[0].length ?? 0);

/** What credits begin with that need no sentence's end before them: `@annbell`, ` / `, `EFE/`, `（…`. */
const beginnings: readonly RegExp[] = [
  /\s@[^\s]/u,
  /\s\/\s/u,
  /\s(?=\p{Lu}{2,8}\s?\/\s?\p{Lu})/u,
  /（[^（）]*）$/u,
  /[（(][CＣ][）)]/u,
];

/** Where a tail may begin, the longest tail last: after a sentence's end, at a bracket, at a credit's label. */
const tailStarts = (text: string): readonly number[] => {
  const from = Math.max(0, text.length - longestCredit);
  const tail = text.slice(from);
  const ends = [
    ...tail.matchAll(
      /(?<!(?<!\p{L})\p{Lu})[.!?。"”’)](?=\s?[\p{Lu}\p{Lo}(©])|\s(?=[([][^()[\]]*[)\]]\.?$)/gu,
    ),
  ];
  const label = labelIn(tail);
  return [
    ...ends.map(({ index }) => index + 1),
    ...(label === undefined ? [] : [beforeBracket(tail, label)]),
    ...gluedAt(tail),
    ...beginnings.map((pattern) => tail.search(pattern)).filter((at) => at >= 0),
  ]
    .map((at) => from + at)
    .sort((a, b) => a - b);
};

/**
 * A caption's line cut before its credit; the two parts hold all its words. A line that is a credit from
 * first to last has no text.
 */
export const splitCredit = (line: string, agencies?: AgencyNames): SplitCaption => {
  const isWhole = labelIn(line.slice(0, longestCredit)) === undefined && !/[.!?]\s\p{Lu}/u.test(line);
  if (isWhole && isCredit(line, agencies)) return { credit: line };
  for (const at of tailStarts(line)) {
    const [text, credit] = [line.slice(0, at).trim(), line.slice(at).trim()];
    if (text !== "" && (isCredit(credit, agencies) || isNameAfter(text, credit))) return { text, credit };
  }
  return { text: line };
};
