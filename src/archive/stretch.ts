/** Things that stand side by side in one source, from its number `from` on, and stand side by side, from `at` on, where they go. */
export type Stretch = {
  readonly source: number;
  readonly from: number;
  readonly at: number;
  readonly length: number;
};

/** How many things are in some stretches. */
export const lengthOfAll = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, { length }) => sum + length, 0);
