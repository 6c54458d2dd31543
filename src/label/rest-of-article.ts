import { contentWords } from "./content-words.ts";
import { appeals } from "./cues.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/**
 * The share of a paragraph's words that the text tells already: from `least` on it goes on telling it, above `most` it
 * only says it again, under `strange` other stories have begun. Measured, cross-validated: .4 to .5, .9 to 1, .2 to .4.
 */
const toldShare = { least: 0.4, most: 0.9, strange: 0.3 } as const;
/** How likely such a paragraph must be body. Measured at .02, .05 and .1: little changes. */
const leastLikely = 0.05;
/** What appeals begin with: `HAVE YOUR SAY: …`. */
const shoutedLabel = /^(?:\p{Lu}+ ){2,6}\p{Lu}+:/u;
/** Lines under the text that are looked at. */
const reach = 39;

/** What of a page's lines is told. */
export type Told = {
  /** Whether a line is the article's. */
  readonly isBody: (i: number) => boolean;
  /** How likely a line is the article's. */
  readonly likely: (i: number) => number;
};

/**
 * Indexes of the paragraphs under an article's last that go on telling it, in its words: a picture's broken caption, a
 * pointer to more or a price list amid the text looks like its end. Linear in the lines.
 */
export const restOfArticle = ({ shapes }: Page, { isBody, likely }: Told): readonly number[] => {
  const start = shapes.findLastIndex((_, i) => isBody(i)) + 1;
  const below = shapes.slice(start, start + reach);
  const mayBe = (shape: Shape, by: number): boolean => shape.isLong && likely(start + by) >= leastLikely;
  // Most pages end here, without a look at their words.
  if (start === 0 || !below.some(mayBe)) return [];
  const told = new Set<string>();
  for (let i = 0; i < start; i++)
    if (isBody(i)) for (const word of contentWords(shapes[i]?.facts.tokens ?? [])) told.add(word);
  const rest: number[] = [];
  for (const [by, shape] of below.entries()) {
    if (!shape.isLong) continue;
    const words = [...contentWords(shape.facts.tokens)];
    const share = words.filter((word) => told.has(word)).length / Math.max(1, words.length);
    if (share < toldShare.strange) break;
    if (share < toldShare.least || share > toldShare.most || !mayBe(shape, by)) continue;
    if (appeals(shape.text) || shoutedLabel.test(shape.text.slice(0, 80))) continue;
    rest.push(start + by);
    for (const word of words) told.add(word);
  }
  return rest;
};
