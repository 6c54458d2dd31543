import { headlineScore, untaughtHeadline } from "../label/choose-headline.ts";
import type { HeadlineCandidate } from "../label/headline-signs.ts";

/** The lines of a page that may be its headline, each with whether it is. */
export type HeadlineLesson = readonly { readonly candidate: HeadlineCandidate; readonly isRight: boolean }[];

/** Steps, their length, and how strongly each weight is held to what it was. Measured over 0.001 to 0.03. */
const rounds = 400;
const rate = 1;
const hold = 0.003;

const gradientOf = (lesson: HeadlineLesson, weights: readonly number[]): readonly number[] => {
  const scores = lesson.map(({ candidate }) => headlineScore(candidate, weights));
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const all = parts.reduce((sum, part) => sum + part, 0);
  const right = lesson.reduce((sum, { isRight }, n) => sum + (isRight ? (parts[n] ?? 0) : 0), 0);
  return weights.map((_, at) =>
    lesson.reduce((sum, { candidate, isRight }, n) => {
      const part = parts[n] ?? 0;
      return sum + ((isRight ? part / right : 0) - part / all) * (candidate.answers[at] ?? 0);
    }, 0),
  );
};

/**
 * Fits the weights by which one line is chosen as the headline, on pages that the line model had not learned from.
 * The same lessons give the same weights, to a hundredth.
 */
export const fitHeadline = (lessons: readonly HeadlineLesson[]): readonly number[] => {
  const telling = lessons.filter((lesson) => lesson.length > 1 && lesson.some(({ isRight }) => isRight));
  let weights = untaughtHeadline;
  for (let round = 0; round < rounds && telling.length > 0; round++) {
    const gradients = telling.map((lesson) => gradientOf(lesson, weights));
    weights = weights.map((weight, at) => {
      const mean = gradients.reduce((sum, gradient) => sum + (gradient[at] ?? 0), 0) / telling.length;
      return weight + rate * (mean - hold * (weight - (untaughtHeadline[at] ?? 0)));
    });
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
};
