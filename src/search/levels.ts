/** Steps in which a word's weight in an article is told; the step above them says that its title has the word. */
const steps = 8;

/** All levels, the most frequent first: a list tells a level by its place here, so that most take two or three bits. */
export const levelsByUse: readonly number[] = [4, 3, 2, 5, 6, 1, 14, 12, 13, 11, 7, 15, 10, 0, 8, 9];

/** Bits that the place of a level has at least, but for one that ends it. */
export const levelLow = 1;

/**
 * BM25's constants: how soon more of the same word counts no more, and how far a long article is held against it. Of what was
 * tried on 14,681 Reuters articles these found most by three of their words; eight steps found as many as sixteen.
 */
const saturation = 1.2;
const lengthPull = 0.6;

/** An article's usual length in words. Fixed, so that an old year's run never depends on a new one. */
const usualLength = 200;

/** What a word's being in the title adds, of what is missing to 1. */
const inTitleWeight = 0.5;

/** The level of a word that an article of so many words has so often. */
export const levelOf = (times: number, length: number, isInTitle: boolean): number => {
  const norm = saturation * (1 - lengthPull + (lengthPull * length) / usualLength);
  return Math.min(steps - 1, Math.floor((steps * times) / (times + norm))) + (isInTitle ? steps : 0);
};

/** Whether the title has the word. */
export const isTitleLevel = (level: number): boolean => level >= steps;

/** What a level stands for, from 0 to 1: its step's middle. */
export const weightOf = (level: number): number => {
  const weight = ((level % steps) + 0.5) / steps;
  return isTitleLevel(level) ? weight + inTitleWeight * (1 - weight) : weight;
};
