/**
 * A running digest of numbers, 64 bits in two lanes: tells whether a page's inputs are what they were. Fast rather than
 * strong; what goes in are halves of SHA-256 digests, addresses and counts.
 */
export type Mix = { a: number; b: number };

export const startMix = (): Mix => ({ a: 0x243f6a88, b: 0x85a308d3 });

/** Adds a whole number of at most 32 bits. The constants are odd, so that no step loses a bit (murmur3's and xxHash's). */
export const addNumber = (mix: Mix, value: number): void => {
  const a = Math.imul(mix.a ^ value, 0x85ebca6b);
  const b = Math.imul((mix.b ^ value) + 0x9e3779b9, 0xc2b2ae35);
  mix.a = a ^ (a >>> 15);
  mix.b = b ^ (b >>> 13);
};

/** Adds the pair of numbers at an index of a list of pairs. */
export const addPair = (mix: Mix, pairs: Uint32Array, index: number): void => {
  addNumber(mix, pairs[index * 2] ?? 0);
  addNumber(mix, pairs[index * 2 + 1] ?? 0);
};

/** Adds a digest. */
export const addDigest = (mix: Mix, digest: number): void => {
  addNumber(mix, digest >>> 0);
  addNumber(mix, Math.floor(digest / 2 ** 32));
};

/** Adds a text and its length. */
export const addText = (mix: Mix, text: string): void => {
  addNumber(mix, text.length);
  for (let index = 0; index < text.length; index++) addNumber(mix, text.charCodeAt(index));
};

/** The digest as one whole number of at most 53 bits. */
export const mixed = ({ a, b }: Mix): number => (a & 0x1fffff) * 2 ** 32 + (b >>> 0);

/** The digest of some texts. */
export const mixOf = (texts: Iterable<string>): number => {
  const mix = startMix();
  for (const text of texts) addText(mix, text);
  return mixed(mix);
};

/** The digest as two numbers of 32 bits. */
export const mixPair = ({ a, b }: Mix): readonly [number, number] => [a >>> 0, b >>> 0];
