import { untaughtHeadline } from "../label/choose-headline.ts";
import type { StoredModel } from "../label/model.ts";
import type { ChainWeights } from "./fit-chain.ts";

/** The largest number of steps that a byte holds in either direction. */
const mostSteps = 127;

/** The step at which the largest weight just fits a byte, to a millionth. */
const stepOf = (weights: Float32Array): number => {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return Math.max(1e-6, Math.ceil((largest / mostSteps) * 1e6) / 1e6);
};

const rounded = (values: Float64Array): readonly number[] =>
  Array.from(values, (value) => Math.round(value * 1000) / 1000);

/** Weights in the form that ships: a byte each, the few of the chain to a thousandth; the headline's not yet fitted. */
export const packModel = (weights: ChainWeights, words: readonly string[]): StoredModel => {
  const step = stepOf(weights.features);
  return {
    words,
    step,
    weights: Buffer.from(
      Int8Array.from(weights.features, (weight) => Math.round(weight / step)).buffer,
    ).toString("base64"),
    transitions: rounded(weights.transitions),
    begin: rounded(weights.begin),
    end: rounded(weights.end),
    headline: untaughtHeadline,
  };
};
