/** One of the things to choose among: its features' values, and whether it is a right choice. */
export type Option = { readonly values: readonly number[]; readonly isRight: boolean };

/** A choice to learn from; choices of one group, such as a publisher's pages, count less the more they are. */
export type Choice = { readonly group: string; readonly options: readonly Option[] };

/** Steps, their length, their memory, and how strongly all weights are held to nothing; 200 steps fell short by a hundredth. */
const steps = 400;
const rate = 0.1;
const [memory, squareMemory] = [0.9, 0.999];
const hold = 1;

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How much a choice's option is worth by the weights. */
export const worthOf = ({ values }: Option, weights: readonly number[]): number => {
  let worth = 0;
  for (let at = 0; at < values.length; at += 1) worth += (values[at] ?? 0) * (weights[at] ?? 0);
  return worth;
};

/** Adds to a slope how a choice would have its weights changed: towards its right options, away from all. */
const addSlope = (
  slope: number[],
  { options }: Choice,
  [weights, share]: readonly [readonly number[], number],
): void => {
  const worths = options.map((option) => worthOf(option, weights));
  const most = Math.max(...worths);
  const parts = worths.map((worth) => Math.exp(worth - most));
  const all = sumOf(parts);
  const right = sumOf(parts.filter((_, at) => options[at]?.isRight));
  options.forEach(({ values, isRight }, nth) => {
    const part = parts[nth] ?? 0;
    const pull = share * ((isRight ? part / right : 0) - part / all);
    for (let at = 0; at < values.length; at += 1) slope[at] = (slope[at] ?? 0) + pull * (values[at] ?? 0);
  });
};

/** Each choice's share in what is learned: one over the root of its group's size. */
const sharesOf = (choices: readonly Choice[]): readonly number[] => {
  const sizes = new Map<string, number>();
  for (const { group } of choices) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return choices.map(({ group }) => 1 / Math.sqrt(sizes.get(group) ?? 1));
};

/**
 * Weights, one a feature, by which the right options are chosen: a conditional logit, fitted by Adam's method
 * (Kingma and Ba, 2015). Choices without a right option teach nothing. The same choices give the same weights, to a
 * hundredth.
 */
export const fitChoice = (choices: readonly Choice[], features: number): readonly number[] => {
  const telling = choices.filter(({ options }) => options.some(({ isRight }) => isRight));
  const shares = sharesOf(telling);
  const all = Math.max(1, sumOf(shares));
  const weights: number[] = new Array<number>(features).fill(0);
  const [mean, square] = [weights.map(() => 0), weights.map(() => 0)];
  for (let step = 1; step <= steps; step += 1) {
    const slope = weights.map((weight) => -hold * weight);
    telling.forEach((choice, nth) => {
      addSlope(slope, choice, [weights, shares[nth] ?? 0]);
    });
    slope.forEach((sum, at) => {
      const change = sum / all;
      mean[at] = memory * (mean[at] ?? 0) + (1 - memory) * change;
      square[at] = squareMemory * (square[at] ?? 0) + (1 - squareMemory) * change * change;
      const pace = (mean[at] ?? 0) / (1 - memory ** step);
      weights[at] =
        (weights[at] ?? 0) +
        (rate * pace) / (Math.sqrt((square[at] ?? 0) / (1 - squareMemory ** step)) + 1e-8);
    });
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
};
