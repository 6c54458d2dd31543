import { factorsOf, likelihoodsOf, type Passes, passesOf } from "../label/chain.ts";
import { states } from "../label/states.ts";

/** A dump as numbers: its lines' features (line i's from `starts[i]` on), and the states allowed, a bit a state. */
export type Example = {
  readonly ids: Uint32Array;
  readonly starts: Uint32Array;
  readonly allowed: Uint32Array;
  /** How much it counts; 1 is usual. */
  readonly weight: number;
};

/** A chain's weights: `features[id * K + state]`, `transitions[from * K + to]`, `begin[state]`, `end[state]`. */
export type ChainWeights = {
  readonly features: Float32Array;
  readonly transitions: Float64Array;
  readonly begin: Float64Array;
  readonly end: Float64Array;
};

/** How a chain is fitted. */
export type Fitting = {
  readonly epochs: number;
  /** AdaGrad's step. */
  readonly rate: number;
  /** The share of the features that an example does without in an epoch, so that none is relied on alone. */
  readonly dropout: number;
  /** The share of each weight that an epoch's end takes away: what keeps the weights to what many pages say. */
  readonly shrink: number;
};

const K = states.length;
/** Differences under this teach nothing and cost most of the time. */
const leastGradient = 0.002;

const zeros = (features: number): ChainWeights => ({
  features: new Float32Array(features * K),
  transitions: new Float64Array(K * K),
  begin: new Float64Array(K),
  end: new Float64Array(K),
});

const parts = ["features", "transitions", "begin", "end"] as const;

/** Scores of every state at every line under weights in the making. */
const scoresUnder = (
  { features }: ChainWeights,
  { ids, starts }: Pick<Example, "ids" | "starts">,
): Float64Array => {
  const scores = new Float64Array((starts.length - 1) * K);
  for (let at = 0; at < scores.length; at += K) {
    const end = starts[at / K + 1] ?? 0;
    for (let place = starts[at / K] ?? 0; place < end; place++) {
      const from = (ids[place] ?? 0) * K;
      for (let k = 0; k < K; k++) scores[at + k] = (scores[at + k] ?? 0) + (features[from + k] ?? 0);
    }
  }
  return scores;
};

type Belief = { readonly nodes: Float64Array; readonly edges: Float64Array };

const edgesOf = ({ alpha, beta }: Passes, factors: Float64Array, edges: Float64Array): Float64Array => {
  const sums = new Float64Array(K * K);
  const here = new Float64Array(K * K);
  for (let at = K; at < factors.length; at += K) {
    let total = 0;
    for (let p = 0; p < K; p++)
      for (let k = 0; k < K; k++) {
        const value =
          (alpha[at - K + p] ?? 0) * (edges[p * K + k] ?? 0) * (factors[at + k] ?? 0) * (beta[at + k] ?? 0);
        here[p * K + k] = value;
        total += value;
      }
    for (let e = 0; e < K * K; e++) sums[e] = (sums[e] ?? 0) + (here[e] ?? 0) / total;
  }
  return sums;
};

const beliefOf = (weights: ChainWeights, scores: Float64Array, allowed?: Uint32Array): Belief => {
  const factors = factorsOf(scores, allowed);
  const chain = {
    begin: weights.begin.map(Math.exp),
    edges: weights.transitions.map(Math.exp),
    end: weights.end.map(Math.exp),
  };
  const passes = passesOf(factors, chain);
  return { nodes: likelihoodsOf(passes), edges: edgesOf(passes, factors, chain.edges) };
};

type Learner = { readonly weights: ChainWeights; readonly squares: ChainWeights; readonly rate: number };

type Target = Float32Array | Float64Array;

const move = (
  weights: Target,
  squares: Target,
  at: number,
  step: { readonly gradient: number; readonly rate: number },
): void => {
  const square = (squares[at] ?? 0) + step.gradient * step.gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) + (step.rate * step.gradient) / Math.sqrt(square + 1);
};

const learnNodes = (
  { weights, squares, rate }: Learner,
  { ids, starts }: Example,
  gradients: Float64Array,
): void => {
  for (const [place, gradient] of gradients.entries()) {
    if (Math.abs(gradient) < leastGradient) continue;
    const line = Math.floor(place / K);
    const k = place % K;
    const end = starts[line + 1] ?? 0;
    for (let at = starts[line] ?? 0; at < end; at++)
      move(weights.features, squares.features, (ids[at] ?? 0) * K + k, { gradient, rate });
  }
};

/** A number from 0 to 1 that hangs on a feature and a salt alone. */
const chance = (id: number, salt: number): number => {
  let hash = Math.imul(id ^ salt, 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4294967296;
};

/** An example without some of its features, the same ones at all of its lines. */
const thinOut = (example: Example, dropout: number, salt: number): Example => {
  const { ids, starts } = example;
  const kept = new Uint32Array(ids.length);
  const keptStarts = new Uint32Array(starts.length);
  let to = 0;
  for (let line = 0; line + 1 < starts.length; line++) {
    const end = starts[line + 1] ?? 0;
    for (let at = starts[line] ?? 0; at < end; at++) {
      const id = ids[at] ?? 0;
      if (chance(id, salt) >= dropout) kept[to++] = id;
    }
    keptStarts[line + 1] = to;
  }
  return { ...example, ids: kept, starts: keptStarts };
};

const learn = (learner: Learner, example: Example, present: number): void => {
  const { weights, squares, rate } = learner;
  const scores = scoresUnder(weights, example).map((score) => score / present);
  const free = beliefOf(weights, scores);
  const held = beliefOf(weights, scores, example.allowed);
  const nodes = held.nodes.map((value, at) => (value - (free.nodes[at] ?? 0)) * example.weight);
  learnNodes(learner, example, nodes);
  const last = nodes.length - K;
  for (let k = 0; k < K; k++) {
    move(weights.begin, squares.begin, k, { gradient: nodes[k] ?? 0, rate });
    move(weights.end, squares.end, k, { gradient: nodes[last + k] ?? 0, rate });
  }
  for (let e = 0; e < K * K; e++)
    move(weights.transitions, squares.transitions, e, {
      gradient: ((held.edges[e] ?? 0) - (free.edges[e] ?? 0)) * example.weight,
      rate,
    });
};

const shrinkBy = (values: Target, share: number): void => {
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) * (1 - share);
};

const addInto = (sum: ChainWeights, weights: ChainWeights): void => {
  for (const part of parts)
    for (let at = 0; at < sum[part].length; at++)
      sum[part][at] = (sum[part][at] ?? 0) + (weights[part][at] ?? 0);
};

/** A shuffled order that is the same every time: a linear congruential generator's. */
const shuffle = (order: number[], seed: number): number => {
  let state = seed;
  for (let i = order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = Math.floor((state / 4294967296) * (i + 1));
    const moved = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = moved;
  }
  return state;
};

/**
 * Fits a conditional random field to examples by AdaGrad, and gives the mean of its weights over the second
 * half of the epochs. Where several states are allowed at a line, it learns that one of them is right. The
 * same examples give the same weights, bit for bit.
 */
export const fitChain = (
  examples: readonly Example[],
  features: number,
  { epochs, rate, dropout, shrink }: Fitting,
): ChainWeights => {
  const learner: Learner = { weights: zeros(features), squares: zeros(features), rate };
  const sum = zeros(features);
  const order = examples.map((_, i) => i);
  let seed = 1;
  let summed = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    seed = shuffle(order, seed);
    for (const place of order) {
      const example = examples[place];
      if (example === undefined || example.starts.length < 2) continue;
      const salt = Math.imul(epoch * 1_000_003 + place + 17, 2654435761);
      learn(learner, thinOut(example, dropout, salt), 1 - dropout);
    }
    shrinkBy(learner.weights.features, shrink);
    shrinkBy(learner.weights.transitions, shrink / 4);
    if (epoch * 2 < epochs) continue;
    addInto(sum, learner.weights);
    summed++;
  }
  for (const part of parts) shrinkBy(sum[part], 1 - 1 / summed);
  return sum;
};
