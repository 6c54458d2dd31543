import type { Shape } from "./shape.ts";

/** The stretch of lines, first and last included, where the article's paragraphs stand closest. */
export type Window = { readonly first: number; readonly last: number };

/** What a paragraph is worth at most: one very long legal note must not outweigh an article. */
const mostGain = 3;
const widthPerGain = 120;
/** What a line that is no paragraph costs: a run of nine of them outweighs a long paragraph. */
const cost = 0.35;

const gainOf = ({ isLong, width }: Shape): number =>
  isLong ? Math.min(mostGain, width / widthPerGain) : -cost;

/** The run of lines with the greatest sum of gains; undefined where no line is a paragraph. Linear. */
export const bodyWindow = (shapes: readonly Shape[]): Window | undefined => {
  let best: Window | undefined;
  let bestSum = 0;
  let sum = 0;
  let first = 0;
  for (const [i, shape] of shapes.entries()) {
    sum += gainOf(shape);
    if (sum <= 0) {
      sum = 0;
      first = i + 1;
    } else if (sum > bestSum) {
      bestSum = sum;
      best = { first, last: i };
    }
  }
  return best;
};
