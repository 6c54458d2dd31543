import { hashText, mixHashes } from "../subjects/hash-text.ts";

/** 64 bits that stand for a text, as two numbers of 32. */
export type Hash = readonly [number, number];

/** The hash of a text within a group; the same on every machine. */
export const hashOf = (group: number, text: string): Hash => {
  const first = hashText(text);
  let second = text.length;
  for (let at = text.length - 1; at >= 0; at -= 1) second = Math.imul(second, 31) + text.charCodeAt(at);
  return [mixHashes(first, group), mixHashes(second, group ^ first)];
};

/** A hash as one number that a map can hold: its first 53 bits. */
export const hashNumber = ([a, b]: Hash): number => (a >>> 0) * 2 ** 21 + (b >>> 11);

/**
 * Counts of any number of texts in a fixed number of bytes. A count is never too small; where two texts fall on the
 * same places it is too great. It ends at 255.
 */
export type Sketch = readonly [Uint8Array, Uint8Array];

/** Places in each half: with ten million different lines one line in five is counted too often in both. */
const places = 2 ** 24;

export const emptySketch = (): Sketch => [new Uint8Array(places), new Uint8Array(places)];

const most = 255;

/** Counts a text once more. */
export const note = (sketch: Sketch, hash: Hash): void => {
  sketch.forEach((counts, half) => {
    const at = (hash[half] ?? 0) & (places - 1);
    const count = counts[at] ?? 0;
    if (count < most) counts[at] = count + 1;
  });
};

/** How often a text was counted, or more. */
export const atMost = ([a, b]: Sketch, [first, second]: Hash): number =>
  Math.min(a[first & (places - 1)] ?? 0, b[second & (places - 1)] ?? 0);
