/** Dice that always fall the same way: the same seeds, the same rolls. */
export type Dice = {
  /** A number from 0 up to 1, 1 not among them. */
  readonly roll: () => number;
  /** A whole number from 0 up to `limit`, the limit not among them. */
  readonly below: (limit: number) => number;
  /** True in that share of the rolls. */
  readonly chance: (share: number) => boolean;
  /** A number about 0 with a deviation of 1, roughly as in a normal distribution. */
  readonly bell: () => number;
};

/** Mixes the bits of a 32-bit number (the finishing step of MurmurHash3, public domain). */
const mix = (bits: number): number => {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
};

/** Dice for these seeds, in their order: 32-bit counters put through a mixer, good enough to invent texts. */
export const diceOf = (...seeds: readonly number[]): Dice => {
  let state = seeds.reduce((bits, seed) => mix(bits + 0x9e3779b9 + mix(seed)), 0);
  const roll = (): number => {
    state = (state + 0x9e3779b9) >>> 0;
    return mix(state) / 2 ** 32;
  };
  return {
    roll,
    below: (limit) => Math.floor(roll() * limit),
    chance: (share) => roll() < share,
    // The sum of twelve even rolls has a variance of 1.
    bell: () => Array.from({ length: 12 }, roll).reduce((sum, one) => sum + one, -6),
  };
};
