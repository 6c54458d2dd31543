import type { Line } from "../text/line.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { bodyWindow, type Window } from "./window.ts";

/** A dump's lines with what only the whole page tells. */
export type Page = {
  readonly shapes: readonly Shape[];
  /** Where the paragraphs stand closest; undefined where there are none. */
  readonly window?: Window;
  /** Longer words of the paragraphs in the window, lower case. */
  readonly bodyWords: ReadonlySet<string>;
  /** How often a line's key occurs in the page. */
  readonly repeats: ReadonlyMap<string, number>;
};

const leastWord = 4;

/** A word as it is compared: lower case, letters and figures only. */
export const wordKey = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

const bodyWordsOf = (shapes: readonly Shape[], { first, last }: Window): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const shape of shapes.slice(first, last + 1)) {
    if (!shape.isLong) continue;
    for (const word of shape.words) {
      const key = wordKey(word);
      if (key.length >= leastWord) words.add(key);
    }
  }
  return words;
};

/** Reads the whole page once. Linear in its lines. */
export const pageOf = (lines: readonly Line[]): Page => {
  const shapes = lines.map(shapeOf);
  const window = bodyWindow(shapes);
  const repeats = new Map<string, number>();
  for (const { key } of shapes) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  return {
    shapes,
    ...(window === undefined ? {} : { window }),
    bodyWords: window === undefined ? new Set() : bodyWordsOf(shapes, window),
    repeats,
  };
};

/** The share of a line's longer words that the body's paragraphs hold too, from 0 to 1. */
export const likenessToBody = ({ bodyWords }: Page, { words }: Shape): number => {
  const keys = words.map(wordKey).filter((key) => key.length >= leastWord);
  return keys.length === 0 ? 0 : keys.filter((key) => bodyWords.has(key)).length / keys.length;
};
