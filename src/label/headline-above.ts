import { closesWithStop, headlineLooks, looksOf } from "./headline-looks.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";
import { states } from "./states.ts";

const K = states.length;
const body = states.indexOf("body");

/** How wide a line of a list of headlines is, of how many words, and how likely body at most. */
const listed = { least: 25, most: 120, words: 4, body: 0.3 } as const;
/** Lines that make such a list. Measured: three headlines with their standfirsts are none. */
const leastList = 6;
/** The width from which on the text's first line is more than a site's name. */
const leastWidth = 35;

const isListed = (shape: Shape | undefined, likelyBody: number): boolean =>
  shape !== undefined &&
  shape.width >= listed.least &&
  shape.width < listed.most &&
  shape.facts.tokens.length >= listed.words &&
  likelyBody < listed.body &&
  !closesWithStop(shape.text);

const opensList = ({ shapes }: Page, likelihoods: Float64Array, i: number): boolean =>
  Array.from({ length: leastList }, (_, by) => i + 1 + by).every((at) =>
    isListed(shapes[at], likelihoods[at * K + body] ?? 0),
  );

/** Looks that a headline may have. */
const harmless: ReadonlySet<string> = new Set(["wordy", "short"]);

/**
 * The text's first line where line `i` opens a list of headlines, as a player's or the day's most read are, and the
 * first line looks like a headline itself; undefined otherwise. Measured: three texts, right on each.
 */
export const headlineOverList = (page: Page, likelihoods: Float64Array, i: number): number | undefined => {
  const first = page.shapes[0];
  return first !== undefined &&
    i > 0 &&
    first.width >= leastWidth &&
    !closesWithStop(first.text) &&
    looksOf(first).every((answer, at) => answer === 0 || harmless.has(headlineLooks[at] ?? "")) &&
    opensList(page, likelihoods, i)
    ? 0
    : undefined;
};
