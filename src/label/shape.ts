import type { Line } from "../text/line.ts";
import { type Facts, factsOf } from "./facts.ts";
import { closesSentence, endKindOf } from "./line-ends.ts";
import type { PageWords } from "./page-words.ts";

/** What a line looks like, whatever it says. */
export type Shape = {
  readonly line: Line;
  readonly text: string;
  readonly facts: Facts;
  /** Width as a reader sees it: a character of a script without spaces counts for about two. */
  readonly width: number;
  /** How it ends, as `endKindOf` has it. */
  readonly end: number;
  /** Whether it closes a sentence, a quotation mark or a bracket after the stop included. */
  readonly endsSentence: boolean;
  /** Whether it looks like a paragraph by itself: wide, and closes a sentence. */
  readonly isLong: boolean;
  /** The line's letters and figures in lower case: the same for lines that differ in marks alone. */
  readonly key: string;
};

const leastParagraph = 80;
const unspaced = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f\u1000-\u109f\u1780-\u17ff\uac00-\ud7af]/;
const unspacedWidth = 2.2;
/** The shape of a line among its page's words, as `factsOf` reads it; bounded however long the line is. */
export const shapeOf = (line: Line, known: PageWords): Shape => {
  const { text } = line;
  const facts = factsOf(text, known);
  const width = text.length * (unspaced.test(text.slice(0, 300)) ? unspacedWidth : 1);
  const end = endKindOf(text);
  const closes = closesSentence(end);
  return {
    line,
    text,
    facts,
    width,
    end,
    endsSentence: closes,
    isLong: width >= leastParagraph && closes,
    key: facts.tokens.join(""),
  };
};
