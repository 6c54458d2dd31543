import type { Line } from "../text/line.ts";
import { noWords } from "./page-words.ts";
import { type Shape, shapeOf } from "./shape.ts";
import { bodyWindow, type Window } from "./window.ts";

/** A dump's lines with what only the whole page tells. */
export type Page = {
  readonly shapes: readonly Shape[];
  /** Where the paragraphs stand closest; undefined where there are none. */
  readonly window?: Window;
  /** Its distinct words by number. */
  readonly words: readonly string[];
  /** How often a line's key occurs in the page. */
  readonly repeats: ReadonlyMap<string, number>;
};

/** Reads the whole page once. Linear in its lines. */
export const pageOf = (lines: readonly Line[]): Page => {
  const known = noWords();
  const shapes = lines.map((line) => shapeOf(line, known));
  const window = bodyWindow(shapes);
  const repeats = new Map<string, number>();
  for (const { key } of shapes) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  return {
    shapes,
    ...(window === undefined ? {} : { window }),
    words: known.words,
    repeats,
  };
};
