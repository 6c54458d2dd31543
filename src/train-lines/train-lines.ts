import { featureCount, featuresOf, type Vocabulary } from "../label/features.ts";
import type { StoredModel } from "../label/model.ts";
import { pageOf } from "../label/page.ts";
import type { Line } from "../text/line.ts";
import { allowedStates } from "./allowed-states.ts";
import { type Example, fitChain } from "./fit-chain.ts";
import { frequentWords } from "./frequent-words.ts";
import { packModel } from "./pack-model.ts";
import { type AllowedLines, shorterLesson } from "./shorter-lesson.ts";

/** A dump to learn from: its publisher, its lines, and what the corpus calls each physical line. */
export type Lesson = {
  readonly publisher: string;
  readonly lines: readonly Line[];
  readonly names: readonly string[];
};

/** Publishers that must use a word where a feature looks. Measured at 6, 15 and without words: little changes. */
const leastPublishers = 12;
/**
 * Tried, cross-validated: shrinking by 0.02 to 0.5 an epoch (under 0.15 the model learns its publishers by
 * heart); dropout of 0, 0.3 and 0.4 (body F1 +.003, headlines +.01).
 */
const fitting = { epochs: 12, rate: 0.15, dropout: 0.4, shrink: 0.3 } as const;

/** A page of a thousand lines, most of them menus, must not teach as much as fifty short ones. */
const weightOf = (lines: number): number => Math.sqrt(120 / Math.max(20, lines));

/** What a page that was cut short counts beside a true one. Without them body F1 is .005 to .01 lower. */
const shorterWeight = 0.7;
/** Paragraphs that the pages cut short keep, in turn. */
const shorterLengths = [2, 3, 4, 5, 6] as const;

const exampleOf = ({ lines, allowed }: AllowedLines, vocabulary: Vocabulary, weight: number): Example => ({
  ...featuresOf(pageOf(lines), vocabulary),
  allowed,
  weight: weight * weightOf(lines.length),
});

/** Trains the line model. The same lessons in the same order give the same model. */
export const trainLines = (lessons: readonly Lesson[]): StoredModel => {
  const words = frequentWords(
    lessons.map(({ publisher, lines }) => ({ publisher, page: pageOf(lines) })),
    leastPublishers,
  );
  const vocabulary: Vocabulary = new Map(words.map((word, i) => [word, i]));
  const examples = lessons.flatMap(({ lines, names }, i) => {
    const whole = { lines, allowed: allowedStates(lines, names) };
    const shorter = shorterLesson(whole, shorterLengths[i % shorterLengths.length] ?? 2);
    return [
      exampleOf(whole, vocabulary, 1),
      ...(shorter === undefined ? [] : [exampleOf(shorter, vocabulary, shorterWeight)]),
    ];
  });
  return packModel(fitChain(examples, featureCount(words.length), fitting), words);
};
