import type { Line } from "../text/line.ts";
import { type Facts, factsOf } from "./facts.ts";

/** What a line looks like, whatever it says. */
export type Shape = {
  readonly line: Line;
  readonly text: string;
  readonly facts: Facts;
  /** Width as a reader sees it: a character of a script without spaces counts for about two. */
  readonly width: number;
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
const sentenceEnd = /[.!?…。！？।۔؟][\])"'”’»›“」』）]*$/;

/** Whether a text closes a sentence; only its last characters are looked at. */
const endsSentence = (text: string): boolean => sentenceEnd.test(text.slice(-6));

/** The shape of a line; the time it takes is bounded however long the line is. */
export const shapeOf = (line: Line): Shape => {
  const { text } = line;
  const facts = factsOf(text);
  const width = text.length * (unspaced.test(text.slice(0, 300)) ? unspacedWidth : 1);
  const closes = endsSentence(text);
  return {
    line,
    text,
    facts,
    width,
    endsSentence: closes,
    isLong: width >= leastParagraph && closes,
    key: facts.tokens.join(""),
  };
};
