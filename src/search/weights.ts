/** For every article of the archive, by number, how much something weighs in it: 0 where it is not found there. */
export type Weights = Float32Array;

const sumAt = (lists: readonly Weights[], at: number): number =>
  lists.reduce((sum, list) => sum + (list[at] ?? 0), 0);

/** The sums of the weights where every one of the lists, of which there is at least one, has some. */
export const allOf = (lists: readonly Weights[]): Weights =>
  (lists[0] ?? new Float32Array(0)).map((_, at) => (lists.every((list) => list[at]) ? sumAt(lists, at) : 0));

/** The sums of the weights where any of the lists has some. */
export const anyOf = (lists: readonly Weights[]): Weights =>
  (lists[0] ?? new Float32Array(0)).map((_, at) => sumAt(lists, at));

/** The weights of those that hold. */
export const onlyWhere = (weights: Weights, holds: (document: number) => unknown): Weights =>
  weights.map((weight, at) => (weight && holds(at) ? weight : 0));

/** How many articles have any weight. */
export const countOf = (weights: Weights): number => weights.filter(Boolean).length;
