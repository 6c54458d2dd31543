/** How many steps a word's weight in an article is told in. */
export const levels = 16;
/** Bits that a level takes in a list. */
export const levelBits = 4;

/** BM25's constants: how soon more of the same word counts no more, and how far a long article is held against it. */
const saturation = 1.2;
const lengthPull = 0.75;

/** An article's usual length in words. Fixed, so that an old year's run never depends on a new one. */
const usualLength = 250;

/** The step for a word that stands in an article with this weight, the article having so many words. */
export const levelOf = (weight: number, length: number): number =>
  Math.min(
    levels - 1,
    Math.floor(
      (levels * weight) / (weight + saturation * (1 - lengthPull + (lengthPull * length) / usualLength)),
    ),
  );

/** What a step stands for, from 0 to 1: its middle. */
export const weightOf = (level: number): number => (level + 0.5) / levels;
