/** For every article of the archive, by number, how much something weighs in it: 0 where it is not found there. */
export type Weights = Float32Array;

// Plain loops: they run over every article of the archive for every word.

/** The sums of the weights where every one of the lists, of which there is at least one, has some. */
export const allOf = ([first, ...others]: readonly Weights[]): Weights => {
  const sums = Float32Array.from(first ?? []);
  for (const list of others)
    for (let at = 0; at < sums.length; at++) {
      const [sum, weight] = [sums[at] ?? 0, list[at] ?? 0];
      sums[at] = sum && weight && sum + weight;
    }
  return sums;
};

/** The sums of the weights where any of the lists has some. */
export const anyOf = ([first, ...others]: readonly Weights[]): Weights => {
  const sums = Float32Array.from(first ?? []);
  for (const list of others)
    for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] ?? 0) + (list[at] ?? 0);
  return sums;
};

/** The numbers of the articles that have any weight, ascending. */
export const numbersIn = (weights: Weights): Uint32Array => {
  const numbers = new Uint32Array(weights.length);
  let count = 0;
  for (let at = 0; at < weights.length; at++) if (weights[at]) numbers[count++] = at;
  return numbers.slice(0, count);
};

/** The weights of those that hold. */
export const onlyWhere = (weights: Weights, holds: (document: number) => unknown): Weights => {
  const left = weights.slice();
  for (let at = 0; at < left.length; at++) if (left[at] && !holds(at)) left[at] = 0;
  return left;
};
