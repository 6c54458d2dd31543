import type { Dice } from "./dice.ts";

/** How often things of falling frequency are drawn: at each rank the share of all draws up to it. */
export type Zipf = Float64Array;

/** Zipf's law over `size` things: the one of rank r, from 1, is drawn in proportion to 1/r. */
export const zipfOf = (size: number): Zipf => {
  const shares = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 1);
    shares[rank] = sum;
  }
  return shares.map((share) => share / sum);
};

/** Draws a rank, from 0. */
const rankOf = (zipf: Zipf, dice: Dice): number => {
  const roll = dice.roll();
  let [low, high] = [0, zipf.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((zipf[middle] ?? 1) > roll) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** Draws from a list by Zipf's law over its order; `zipf` has the list's size. Throws for an empty list. */
export const draw = <Item>(items: readonly Item[], zipf: Zipf, dice: Dice): Item => {
  const item = items[rankOf(zipf, dice)];
  if (item === undefined) throw new Error("nothing to draw from");
  return item;
};
