import { correct } from "./correct.ts";
import { allOf, confirm, confirmNear, needsPlaces, type Sighted, sight, type Weights } from "./evaluate.ts";
import { narrow } from "./narrow.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Clause, Near, Part, Query } from "./query.ts";
import type { Found, Marks, Narrowing } from "./results.ts";

/** One way to fulfil a clause, looked up. */
type Way = {
  readonly parts: readonly Part[];
  readonly sighted: readonly Sighted[];
  readonly weights: Weights;
  /** Asks for the places, where it takes them; `wanted` are the articles that are still in question. */
  readonly confirm: (wanted: Weights) => Promise<Weights>;
};

const wayOf = async (index: SearchIndex, one: Part | Near): Promise<Way> => {
  if ("forms" in one) {
    const sighted = await sight(index, one);
    const { weights } = sighted;
    return {
      parts: [one],
      sighted: [sighted],
      weights,
      confirm: async (wanted) => (needsPlaces(one) ? confirm(index, sighted, wanted) : weights),
    };
  }
  const [left, right] = one.parts;
  const both = await Promise.all([sight(index, left), sight(index, right)]);
  return {
    parts: one.parts,
    sighted: both,
    weights: allOf(
      index.manifest.size,
      both.map(({ weights }) => weights),
    ),
    confirm: (wanted) => confirmNear(index, { within: one.within, sighted: both }, wanted),
  };
};

type Looked = { readonly clause: Clause; readonly ways: readonly Way[] };

const count = (weights: Weights): number => weights.reduce((sum, weight) => sum + (weight > 0 ? 1 : 0), 0);

/** The rarer, the weightier: BM25's measure. */
const rarity = (size: number, count: number): number => Math.log(1 + (size - count + 0.5) / (count + 0.5));

/** Who has any of some ways, and how much that weighs. */
const anyOf = (size: number, lists: readonly { weights: Weights; factor: number }[]): Weights => {
  const sum = new Float32Array(size);
  for (const { weights, factor } of lists)
    for (let at = 0; at < size; at++) sum[at] = (sum[at] ?? 0) + (weights[at] ?? 0) * factor;
  return sum;
};

const without = (weights: Weights, others: Weights): Weights =>
  weights.map((weight, at) => ((others[at] ?? 0) > 0 ? 0 : weight));

const score = async (
  index: SearchIndex,
  looked: readonly Looked[],
  narrowing: Narrowing,
): Promise<Weights> => {
  const { size } = index.manifest;
  const masks = await narrow(index, narrowing);
  const weigh = ({ ways }: Looked, lists: readonly Weights[]): Weights =>
    anyOf(
      size,
      ways.map(({ weights }, at) => ({
        weights: lists[at] ?? weights,
        factor: rarity(size, count(weights)) + 1e-3,
      })),
    );
  const wanted = looked.filter(({ clause }) => !clause.not);
  const unwanted = looked.filter(({ clause }) => clause.not);
  const all = Float32Array.from({ length: size }, (_, at) =>
    masks.every((mask) => mask[at] === 1) ? 1e-3 : 0,
  );
  const confirmAll = async (clauses: readonly Looked[], among: Weights): Promise<readonly Weights[]> =>
    Promise.all(
      clauses.map(async (one) => weigh(one, await Promise.all(one.ways.map((way) => way.confirm(among))))),
    );
  const candidates = allOf(size, [all, ...wanted.map((one) => weigh(one, []))]);
  const sure = allOf(size, [all, ...(await confirmAll(wanted, candidates))]);
  return (await confirmAll(unwanted, sure)).reduce(without, sure);
};

const marksOf = (looked: readonly Looked[]): Marks => {
  const ways = looked.filter(({ clause }) => !clause.not).flatMap(({ ways }) => ways);
  const parts = ways.flatMap(({ parts }) => parts);
  const entries = ways.flatMap(({ sighted }) =>
    sighted.flatMap(({ slots }) => slots.flatMap((slot) => slot?.entries ?? [])),
  );
  return {
    forms: new Set([
      ...parts.flatMap(({ forms, prefix }) => (prefix ? [] : forms)),
      ...entries.flatMap(({ entry }) => (entry.kind === "word" ? entry.text : [])),
    ]),
    prefixes: parts.flatMap(({ forms, prefix }) => (prefix ? forms : [])),
  };
};

/** The words that no article has. */
const missing = (looked: readonly Looked[]): readonly string[] =>
  looked
    .filter(({ clause }) => !clause.not)
    .flatMap(({ ways }) => ways)
    .flatMap(({ parts, sighted }) =>
      parts.flatMap(({ forms, prefix, field }, which) =>
        prefix || field
          ? []
          : forms.filter((form, at) => form !== "" && sighted[which]?.slots[at]?.entries.length === 0),
      ),
    );

/**
 * Finds all articles that fulfil a query. Rejects where a file cannot be fetched, and, with a sentence for the reader, where a
 * prefix is too wide.
 */
export const search = async (index: SearchIndex, query: Query, narrowing: Narrowing = {}): Promise<Found> => {
  const looked = await Promise.all(
    query.clauses.map(async (clause) => ({
      clause,
      ways: await Promise.all(clause.any.map((one) => wayOf(index, one))),
    })),
  );
  const weights = await score(index, looked, narrowing);
  const total = count(weights);
  const numbers = new Uint32Array(total);
  const scores = new Float32Array(total);
  let next = 0;
  for (const [number, weight] of weights.entries())
    if (weight > 0) {
      numbers[next] = number;
      scores[next++] = weight;
    }
  const corrections = await Promise.all(missing(looked).map((form) => correct(index, form)));
  return {
    query,
    total,
    numbers,
    scores,
    marks: marksOf(looked),
    corrections: corrections.flatMap((one) => one ?? []),
  };
};
