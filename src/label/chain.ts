import { states } from "./states.ts";

const K = states.length;

/** What a chain is worth at its ends and from one state to the next (`edges[from * K + to]`), as factors. */
export type ChainFactors = {
  readonly begin: Float64Array;
  readonly edges: Float64Array;
  readonly end: Float64Array;
};

/** What the lines before (alpha) and after (beta) say of each state at each line, each line's sum 1. */
export type Passes = { readonly alpha: Float64Array; readonly beta: Float64Array };

/**
 * Scores as factors, each line's greatest 1 and none so small that a whole line could vanish. States whose bit
 * is not set in `allowed` are worth nothing.
 */
export const factorsOf = (scores: Float64Array, allowed?: Uint32Array): Float64Array => {
  const factors = new Float64Array(scores.length);
  for (let at = 0; at < scores.length; at += K) {
    let greatest = Number.NEGATIVE_INFINITY;
    for (let k = 0; k < K; k++) greatest = Math.max(greatest, scores[at + k] ?? 0);
    const bits = allowed?.[at / K] ?? -1;
    for (let k = 0; k < K; k++)
      if (((bits >> k) & 1) === 1)
        factors[at + k] = Math.exp(Math.max(-50, (scores[at + k] ?? 0) - greatest));
  }
  return factors;
};

const scaleLine = (values: Float64Array, at: number): void => {
  let sum = 0;
  for (let k = 0; k < K; k++) sum += values[at + k] ?? 0;
  for (let k = 0; k < K; k++) values[at + k] = (values[at + k] ?? 0) / sum;
};

const forward = (factors: Float64Array, { begin, edges }: ChainFactors): Float64Array => {
  const alpha = new Float64Array(factors.length);
  for (let at = 0; at < factors.length; at += K) {
    for (let k = 0; k < K; k++) {
      let sum = at === 0 ? (begin[k] ?? 0) : 0;
      if (at > 0) for (let p = 0; p < K; p++) sum += (alpha[at - K + p] ?? 0) * (edges[p * K + k] ?? 0);
      alpha[at + k] = sum * (factors[at + k] ?? 0);
    }
    scaleLine(alpha, at);
  }
  return alpha;
};

const backward = (factors: Float64Array, { end, edges }: ChainFactors): Float64Array => {
  const beta = new Float64Array(factors.length);
  const weighed = new Float64Array(K);
  for (let at = factors.length - K; at >= 0; at -= K) {
    const isLast = at === factors.length - K;
    if (!isLast)
      for (let q = 0; q < K; q++) weighed[q] = (factors[at + K + q] ?? 0) * (beta[at + K + q] ?? 0);
    for (let k = 0; k < K; k++) {
      let sum = isLast ? (end[k] ?? 0) : 0;
      if (!isLast) for (let q = 0; q < K; q++) sum += (edges[k * K + q] ?? 0) * (weighed[q] ?? 0);
      beta[at + k] = sum;
    }
    scaleLine(beta, at);
  }
  return beta;
};

/** Goes through the chain in both directions. Linear in the lines. */
export const passesOf = (factors: Float64Array, chain: ChainFactors): Passes => ({
  alpha: forward(factors, chain),
  beta: backward(factors, chain),
});

/** How likely each state is at each line given all lines, `[line * K + state]`; each line's sum is 1. */
export const likelihoodsOf = ({ alpha, beta }: Passes): Float64Array => {
  const likelihoods = alpha.map((value, at) => value * (beta[at] ?? 0));
  for (let at = 0; at < likelihoods.length; at += K) scaleLine(likelihoods, at);
  return likelihoods;
};
