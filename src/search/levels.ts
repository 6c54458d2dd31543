/** Steps in which a word's weight in an article is told; the step above them says that its title has the word. */
const steps = 8;

/**
 * How a list tells levels: by their places here, the most frequent first, in unary but for so many lowest bits. A level that
 * is not here is told as the nearest that says the same of the title.
 */
export type LevelCode = { readonly levels: readonly number[]; readonly low: number };

const fine: LevelCode = { levels: [4, 3, 2, 5, 6, 1, 14, 12, 13, 11, 7, 15, 10, 0, 8, 9], low: 1 };

/** Of a word that every sixteenth article has or more, which says little, five levels are told apart: a bit less for each. */
const coarse: LevelCode = { levels: [3, 4, 5, 14, 12], low: 0 };
const often = 16;

/** How the levels of a word are told that so many of an archive's articles have. */
export const levelCodeFor = (size: number, count: number): LevelCode =>
  count * often > size ? coarse : fine;

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

/** The place of each level in a code. */
export const levelPlacesIn = ({ levels }: LevelCode): readonly number[] =>
  Array.from({ length: steps * 2 }, (_, level) => {
    const apart = (other: number): number =>
      Math.abs(level - other) + (isTitleLevel(level) === isTitleLevel(other) ? 0 : steps * 2);
    return levels.indexOf(levels.toSorted((a, b) => apart(a) - apart(b))[0] ?? 0);
  });

/** Whether the title has the word. */
export const isTitleLevel = (level: number): boolean => level >= steps;

/** What each level stands for, from 0 to 1: its step's middle. */
export const levelWeights: readonly number[] = Array.from({ length: steps * 2 }, (_, level) => {
  const weight = ((level % steps) + 0.5) / steps;
  return isTitleLevel(level) ? weight + inTitleWeight * (1 - weight) : weight;
});
