import { factorsOf, likelihoodsOf, passesOf } from "./chain.ts";
import { type Features, featureCount, featuresOf, type Vocabulary } from "./features.ts";
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
};

/** The model as it is kept: the weights as bytes in base64, the words in the order of their numbers. */
export type StoredModel = {
  readonly words: readonly string[];
  readonly step: number;
  readonly weights: string;
  readonly transitions: readonly number[];
  readonly begin: readonly number[];
  readonly end: readonly number[];
};

const K = states.length;

/** A kept model made ready. One that was trained for other features than the code's throws. */
export const loadModel = (stored: StoredModel): LineModel => {
  const weights = Int8Array.from(atob(stored.weights), (character) => character.charCodeAt(0));
  const wanted = featureCount(stored.words.length) * K;
  if (weights.length !== wanted)
    throw new Error(`the line model has ${weights.length} weights, the code wants ${wanted}: npm run train`);
  return {
    vocabulary: new Map(stored.words.map((word, i) => [word, i])),
    weights,
    step: stored.step,
    transitions: Float64Array.from(stored.transitions),
    begin: Float64Array.from(stored.begin),
    end: Float64Array.from(stored.end),
  };
};

/** Sums in whole numbers are the same on every machine. */
const scoresOf = ({ weights, step }: LineModel, { ids, starts }: Features): Float64Array => {
  const lines = starts.length - 1;
  const scores = new Float64Array(lines * K);
  const sums = new Int32Array(K);
  for (let i = 0; i < lines; i++) {
    sums.fill(0);
    const end = starts[i + 1] ?? 0;
    for (let place = starts[i] ?? 0; place < end; place++) {
      const from = (ids[place] ?? 0) * K;
      for (let k = 0; k < K; k++) sums[k] = (sums[k] ?? 0) + (weights[from + k] ?? 0);
    }
    for (let k = 0; k < K; k++) scores[i * K + k] = (sums[k] ?? 0) * step;
  }
  return scores;
};

/**
 * How likely each state is at each line of a page, `[line * K + state]`; with `allowed`, given that each line has one
 * of the states whose bits are set. Linear in the lines.
 */
export const readPage = (model: LineModel, page: Page, allowed?: Uint32Array): Float64Array => {
  if (page.shapes.length === 0) return new Float64Array(0);
  const factors = factorsOf(scoresOf(model, featuresOf(page, model.vocabulary)), allowed);
  return likelihoodsOf(
    passesOf(factors, {
      begin: model.begin.map(Math.exp),
      edges: model.transitions.map(Math.exp),
      end: model.end.map(Math.exp),
    }),
  );
};
