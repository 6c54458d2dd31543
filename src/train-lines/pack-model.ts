import type { StoredModel } from "../label/model.ts";
import type { ChainWeights } from "./fit-chain.ts";

/** The finest step that a weight is kept in; a byte then reaches from -4 to 4. */
const step = 1 / 32;

const byteOf = (weight: number): number => Math.max(-127, Math.min(127, Math.round(weight / step)));

const rounded = (values: Float64Array): readonly number[] =>
  Array.from(values, (value) => Math.round(value * 1000) / 1000);

/** Weights in the form that ships: a byte each, the few of the chain to a thousandth. */
export const packModel = (weights: ChainWeights, words: readonly string[]): StoredModel => ({
  words,
  step,
  weights: Buffer.from(Int8Array.from(weights.features, byteOf).buffer).toString("base64"),
  transitions: rounded(weights.transitions),
  begin: rounded(weights.begin),
  end: rounded(weights.end),
});
