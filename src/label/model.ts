import { factorsOf, likelihoodsOf, passesOf } from "./chain.ts";
import { featureCount, lineFeatures, type Vocabulary } from "./features.ts";
import { headlineSigns } from "./headline-signs.ts";
import type { Page } from "./page.ts";
import { states } from "./states.ts";

/** A linear chain over a page's lines, ready to use. */
export type LineModel = {
  readonly vocabulary: Vocabulary;
  /** `weights[feature * K + state]`, in steps of `step`. */
  readonly weights: Int8Array;
  readonly step: number;
  /** What it is worth to go from one state to the next: `[from * K + to]`. */
  readonly transitions: Float64Array;
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** What each of `headlineSigns` is worth. */
  readonly headline: readonly number[];
};

/** The model as it is kept: the weights as bytes in base64, the words in the order of their numbers. */
export type StoredModel = {
  readonly words: readonly string[];
  readonly step: number;
  readonly weights: string;
  readonly transitions: readonly number[];
  readonly begin: readonly number[];
  readonly end: readonly number[];
  readonly headline: readonly number[];
};

const K = states.length;

/** A kept model made ready. One that was trained for other features than the code's throws. */
export const loadModel = (stored: StoredModel): LineModel => {
  const weights = Int8Array.from(atob(stored.weights), (character) => character.charCodeAt(0));
  const wanted = featureCount(stored.words.length) * K;
  if (weights.length !== wanted || stored.headline.length !== headlineSigns.length)
    throw new Error(`the line model has ${weights.length} weights, the code wants ${wanted}: npm run train`);
  return {
    vocabulary: new Map(stored.words.map((word, i) => [word, i])),
    weights,
    step: stored.step,
    transitions: Float64Array.from(stored.transitions),
    begin: Float64Array.from(stored.begin),
    end: Float64Array.from(stored.end),
    headline: stored.headline,
  };
};

/**
 * Sums in whole numbers are the same on every machine. Two states at a time, so that the sums stay in registers:
 * measured, half the time of a table of sums.
 */
const scoresOf = ({ weights, step, vocabulary }: LineModel, page: Page): Float64Array => {
  const scores = new Float64Array(page.shapes.length * K);
  const featuresAt = lineFeatures(page, vocabulary);
  for (let i = 0; i < page.shapes.length; i++) {
    const { ids, length } = featuresAt(i);
    for (let k = 0; k < K; k += 2) {
      let one = 0;
      let two = 0;
      for (let place = 0; place < length; place++) {
        const at = (ids[place] ?? 0) * K + k;
        one += weights[at] ?? 0;
        two += weights[at + 1] ?? 0;
      }
      scores[i * K + k] = one * step;
      scores[i * K + k + 1] = two * step;
    }
  }
  return scores;
};

/**
 * How likely each state is at each line of a page, `[line * K + state]`; with `allowed`, given that each line has one
 * of the states whose bits are set. Linear in the lines.
 */
export const readPage = (model: LineModel, page: Page, allowed?: Uint32Array): Float64Array => {
  if (page.shapes.length === 0) return new Float64Array(0);
  const factors = factorsOf(scoresOf(model, page), allowed);
  return likelihoodsOf(
    passesOf(factors, {
      begin: model.begin.map(Math.exp),
      edges: model.transitions.map(Math.exp),
      end: model.end.map(Math.exp),
    }),
  );
};
