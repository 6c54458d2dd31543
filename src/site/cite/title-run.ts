import type { Cited, Run } from "./cited.ts";
import { headlineCase } from "./headline-case.ts";
import { curled, ended, type Surroundings } from "./quote-marks.ts";

/** A headline with the capitals of a style that asks for them; only English has such. */
export const inHeadlineCase = ({ title, isEnglish }: Cited): string =>
  isEnglish ? headlineCase(title) : title;

/** Words of the source: the mark that a style sets at their end, where they stand, and their BCP 47 language. */
type Words = {
  readonly text: string;
  readonly end: "." | ",";
  readonly surroundings?: Surroundings;
  readonly language?: string | undefined;
};

/**
 * Words of the source with a mark at their end. The mark is none of theirs: it stands upright behind words in italics and
 * to the right of words that run from right to left, unless a quotation's mark of theirs follows it.
 */
const endedRuns = (
  { text, end, surroundings, language }: Words,
  style: { readonly italic?: true },
): readonly Run[] => {
  const [bare, whole] = [curled(text, surroundings), ended(text, end, surroundings)];
  const isOutside = whole === bare + end;
  const run: Run = { text: isOutside ? bare : whole, ...style, ...(language !== undefined && { language }) };
  return isOutside ? [run, end] : [run];
};

/** A headline with a mark at its end, in the headline's language. */
export const titleRuns = (words: Words): readonly Run[] => endedRuns(words, {});

/** A sentence in italics. */
export const italicSentence = (text: string, language?: string): readonly Run[] =>
  endedRuns({ text, end: ".", language }, { italic: true });
