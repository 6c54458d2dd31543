import { cueBitsOf } from "./lexicon.ts";

/**
 * The distinct words of a page in the order in which they are met. Each has a number, so that what is counted of it is
 * a place in a list, and its letters are looked up once.
 */
export type PageWords = {
  readonly numbers: Map<string, number>;
  /** By number: the word, lower case. */
  readonly words: string[];
  /** By number: what the word says by itself, as `cueBitsOf` has it. */
  readonly cues: number[];
};

/** No word yet. */
export const noWords = (): PageWords => ({ numbers: new Map(), words: [], cues: [] });

/** The number of a word; a new one's is the next. */
export const numberOf = ({ numbers, words, cues }: PageWords, word: string): number => {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, words.length);
  cues.push(cueBitsOf(word));
  return words.push(word) - 1;
};
