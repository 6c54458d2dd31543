import { decodeTags, nameTags, tagCount } from "../subjects/decode-tags.ts";
import { readSegments } from "../subjects/name-features.ts";
import type { LabelledDocument } from "./labelled-document.ts";

/** A trained tagger: a row of `tagCount` weights for each feature hash, and the transitions (see `decodeTags`). */
export type Tagger = { readonly rows: ReadonlyMap<number, Float32Array>; readonly transitions: Float64Array };

type Example = { readonly features: readonly (readonly number[])[]; readonly gold: Uint8Array };

const indexOfTag: ReadonlyMap<string, number> = new Map(nameTags.map((tag, at) => [tag, at]));

const goldOf = (tags: readonly string[], from: number, length: number): Uint8Array => {
  const gold = Uint8Array.from({ length }, (_, k) => indexOfTag.get(tags[from + k] ?? "O") ?? 0);
  // A name that began before the segment begins with it here.
  if ((gold[0] ?? 0) > 0 && (gold[0] ?? 0) % 2 === 0) gold[0] = (gold[0] ?? 0) - 1;
  return gold;
};

type Examples = { readonly list: readonly Example[]; readonly hashes: readonly number[] };

const readExamples = (documents: readonly LabelledDocument[], leastCount: number): Examples => {
  const counts = new Map<number, number>();
  const raw = documents.flatMap((document) => {
    const { list, hashes } = readSegments(document.sents.map(({ tokens }) => tokens));
    return list.map(({ sentence, from, begin, ends }) => {
      const features = ends.map((end, at) => hashes.slice(ends[at - 1] ?? begin, end));
      for (const row of features) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
      const tags = document.sents[sentence]?.tags ?? [];
      return { features, gold: goldOf(tags, from, features.length) };
    });
  });
  const hashes = [...counts].filter(([, count]) => count >= leastCount).map(([hash]) => hash);
  const ids = new Map(hashes.map((hash, id) => [hash, id]));
  const list = raw.map(({ features, gold }) => ({
    gold,
    features: features.map((row) => Array.from(row, (hash) => ids.get(hash) ?? -1).filter((id) => id >= 0)),
  }));
  return { list, hashes };
};

/* A linear congruential generator: the same order on every machine. */
const shuffler = (seed: number): (<Item>(items: Item[]) => void) => {
  let state = seed;
  return (items) => {
    for (let at = items.length - 1; at > 0; at -= 1) {
      state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
      const other = Math.floor((state / 0x80000000) * (at + 1));
      const [a, b] = [items[at], items[other]];
      if (a === undefined || b === undefined) continue;
      items[at] = b;
      items[other] = a;
    }
  };
};

type State = {
  readonly weights: Float32Array;
  readonly sums: Float64Array;
  readonly transitions: Float64Array;
  readonly transitionSums: Float64Array;
  step: number;
};

const scoreExample = (example: Example, weights: Float32Array): Float64Array => {
  const emissions = new Float64Array(example.features.length * tagCount);
  example.features.forEach((row, at) => {
    for (const id of row)
      for (let tag = 0; tag < tagCount; tag += 1)
        emissions[at * tagCount + tag] =
          (emissions[at * tagCount + tag] ?? 0) + (weights[id * tagCount + tag] ?? 0);
  });
  return emissions;
};

const bump = (
  values: Float32Array | Float64Array,
  sums: Float64Array,
  cell: number,
  by: number,
  step: number,
): void => {
  values[cell] = (values[cell] ?? 0) + by;
  sums[cell] = (sums[cell] ?? 0) + by * step;
};

const learn = (state: State, example: Example): boolean => {
  const guess = decodeTags(scoreExample(example, state.weights), state.transitions);
  const wrong = guess.some((tag, at) => tag !== example.gold[at]);
  if (wrong) {
    for (let at = 0; at < guess.length; at += 1) {
      const [gold, made] = [example.gold[at] ?? 0, guess[at] ?? 0];
      const [goldBefore, madeBefore] =
        at === 0 ? [tagCount, tagCount] : [example.gold[at - 1] ?? 0, guess[at - 1] ?? 0];
      if (gold !== made)
        for (const id of example.features[at] ?? []) {
          bump(state.weights, state.sums, id * tagCount + gold, 1, state.step);
          bump(state.weights, state.sums, id * tagCount + made, -1, state.step);
        }
      if (gold !== made || goldBefore !== madeBefore) {
        bump(state.transitions, state.transitionSums, goldBefore * tagCount + gold, 1, state.step);
        bump(state.transitions, state.transitionSums, madeBefore * tagCount + made, -1, state.step);
      }
    }
  }
  state.step += 1;
  return wrong;
};

/** What training is told: rounds over all examples, and how often a feature must be seen to be learnt. */
export type TrainingOptions = {
  readonly rounds: number;
  readonly leastCount: number;
  readonly onRound?: (round: number, wrong: number) => void;
};

/** Trains an averaged perceptron; the same documents in the same order give the same tagger. */
export const trainTagger = (documents: readonly LabelledDocument[], options: TrainingOptions): Tagger => {
  const { list, hashes } = readExamples(documents, options.leastCount);
  const state: State = {
    weights: new Float32Array(hashes.length * tagCount),
    sums: new Float64Array(hashes.length * tagCount),
    transitions: new Float64Array((tagCount + 1) * tagCount),
    transitionSums: new Float64Array((tagCount + 1) * tagCount),
    step: 1,
  };
  const examples = [...list];
  const shuffle = shuffler(12345);
  for (let round = 1; round <= options.rounds; round += 1) {
    shuffle(examples);
    const wrong = examples.filter((example) => learn(state, example)).length;
    options.onRound?.(round, wrong / examples.length);
  }
  const average = (value: number, sum: number): number => value - sum / state.step;
  const rows = new Map(
    hashes.map((hash, id) => [
      hash,
      Float32Array.from({ length: tagCount }, (_, tag) =>
        average(state.weights[id * tagCount + tag] ?? 0, state.sums[id * tagCount + tag] ?? 0),
      ),
    ]),
  );
  return {
    rows,
    transitions: state.transitions.map((value, cell) => average(value, state.transitionSums[cell] ?? 0)),
  };
};
