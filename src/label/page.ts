import type { Line } from "../text/line.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { bodyWindow, type Window } from "./window.ts";

/** A dump's lines with what only the whole page tells. */
export type Page = {
  readonly shapes: readonly Shape[];
  /** Where the paragraphs stand closest; undefined where there are none. */
  readonly window?: Window;
  /** Longer words of the paragraphs in the window, lower case, each with how many of them hold it. */
  readonly bodyWords: ReadonlyMap<string, number>;
  /** How often a line's key occurs in the page. */
  readonly repeats: ReadonlyMap<string, number>;
};

const leastWord = 4;

const longerWords = ({ facts: { tokens } }: Shape): ReadonlySet<string> =>
  new Set(tokens.filter((token) => token.length >= leastWord));

const bodyWordsOf = (shapes: readonly Shape[], { first, last }: Window): ReadonlyMap<string, number> => {
  const words = new Map<string, number>();
  for (const shape of shapes.slice(first, last + 1)) {
    if (!shape.isLong) continue;
    for (const key of longerWords(shape)) words.set(key, (words.get(key) ?? 0) + 1);
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
    bodyWords: window === undefined ? new Map() : bodyWordsOf(shapes, window),
    repeats,
  };
};

/** The share of line `i`'s longer words that other paragraphs of the body hold too, from 0 to 1. */
export const likenessToBody = ({ shapes, window, bodyWords }: Page, i: number): number => {
  const shape = shapes[i];
  if (shape === undefined || window === undefined) return 0;
  const own = shape.isLong && i >= window.first && i <= window.last ? 1 : 0;
  const keys = longerWords(shape);
  let shared = 0;
  for (const key of keys) if ((bodyWords.get(key) ?? 0) > own) shared++;
  return keys.size === 0 ? 0 : shared / keys.size;
};
