import { featureCount, featuresOf } from "../label/features.ts";
import type { StoredModel } from "../label/model.ts";
import { pageOf } from "../label/page.ts";
import type { Line } from "../text/line.ts";
import { allowedStates } from "./allowed-states.ts";
import { fitChain } from "./fit-chain.ts";
import { frequentWords } from "./frequent-words.ts";
import { packModel } from "./pack-model.ts";

/** A dump to learn from: its publisher, its lines, and what the corpus calls each physical line. */
export type Lesson = {
  readonly publisher: string;
  readonly lines: readonly Line[];
  readonly names: readonly string[];
};

/** Publishers that must use a word where a feature looks. Measured at 6, 15 and without words: little changes. */
const leastPublishers = 12;
/** Tried: 0.02 to 0.5 a epoch. Under 0.15 the model learns its publishers by heart. */
const fitting = { epochs: 12, rate: 0.15, shrink: 0.3 } as const;

/** A page of a thousand lines, most of them menus, must not teach as much as fifty short ones. */
const weightOf = (lines: number): number => Math.sqrt(120 / Math.max(20, lines));

/** Trains the line model. The same lessons in the same order give the same model. */
export const trainLines = (lessons: readonly Lesson[]): StoredModel => {
  const pages = lessons.map(({ publisher, lines }) => ({ publisher, page: pageOf(lines) }));
  const words = frequentWords(pages, leastPublishers);
  const vocabulary = new Map(words.map((word, i) => [word, i]));
  const examples = lessons.map(({ lines, names }, i) => {
    const page = pages[i]?.page ?? pageOf(lines);
    return {
      ...featuresOf(page, vocabulary),
      allowed: allowedStates(lines, names),
      weight: weightOf(lines.length),
    };
  });
  return packModel(fitChain(examples, featureCount(words.length), fitting), words);
};
