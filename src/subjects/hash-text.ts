const offset = 0x811c9dc5;
const prime = 0x01000193;

/** A step of the FNV-1a hash over one more UTF-16 unit. */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, prime);

/** The hash to begin with. */
export const emptyHash = offset | 0;

/** A 32-bit hash of a text, the same on every machine. */
export const hashText = (text: string): number => {
  let hash = emptyHash;
  for (let at = 0; at < text.length; at += 1) hash = hashUnit(hash, text.charCodeAt(at));
  return hash;
};

/** One 32-bit hash out of two, order mattering. */
export const mixHashes = (a: number, b: number): number => {
  const mixed = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) ^ Math.imul(b + 0x3779b97f, 0x297a2d39);
  return Math.imul(mixed ^ (mixed >>> 13), 0x5bd1e995);
};
