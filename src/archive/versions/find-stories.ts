import { signatureLength } from "./signature.ts";

/** How many values two articles must share, of 64, to be versions of one story: about 55% of their runs of four words. */
const leastShared = 35;

/** Numbers of 32 bits in a band: articles that share all of one are compared. Four values let 98% of pairs with 70% in common meet. */
const bandLength = 2;
const bands = signatureLength / bandLength;

/** No more articles than this are compared in one place: with more, a band says nothing. */
const mostCompared = 64;

/** How many values of two signatures, by their places among all, are the same. */
const sharedValues = (signatures: Uint32Array, a: number, b: number): number => {
  let shared = 0;
  for (let at = 0; at < signatureLength; at++) {
    const difference =
      (signatures[a * signatureLength + at] ?? 0) ^ (signatures[b * signatureLength + at] ?? 0);
    if ((difference & 0xffff) === 0) shared++;
    if (difference >>> 16 === 0) shared++;
  }
  return shared;
};

const hasSignature = (signatures: Uint32Array, record: number): boolean => {
  for (let at = 0; at < signatureLength; at++)
    if (signatures[record * signatureLength + at] !== 0) return true;
  return false;
};

/** A number of 32 bits for what a band holds and which band it is. */
const hashOf = (signatures: Uint32Array, cell: number): number => {
  const band = cell % bands;
  const first = Math.imul((signatures[cell * bandLength] ?? 0) ^ band, 0x85ebca6b);
  const hash = Math.imul(first ^ (first >>> 15) ^ (signatures[cell * bandLength + 1] ?? 0), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const powerFrom = (least: number): number => {
  let power = 1024;
  while (power < least) power *= 2;
  return power;
};

/** A bit for each hash that more than one article's band has, and for few others: most articles share none. */
type Shared = { readonly bits: Uint32Array; readonly mask: number };

/** Bits for each band: the more, the fewer that are set by chance. */
const spread = 8;

const sharedBands = (signatures: Uint32Array, size: number): Shared => {
  const mask = powerFrom(size * bands * spread) - 1;
  const seen = new Uint32Array((mask + 1) / 32);
  const bits = new Uint32Array(seen.length);
  for (let record = 0; record < size; record++) {
    if (!hasSignature(signatures, record)) continue;
    for (let cell = record * bands; cell < (record + 1) * bands; cell++) {
      const place = hashOf(signatures, cell) & mask;
      const at = place >>> 5;
      const bit = 1 << (place & 31);
      if (((seen[at] ?? 0) & bit) === 0) seen[at] = (seen[at] ?? 0) | bit;
      else bits[at] = (bits[at] ?? 0) | bit;
    }
  }
  return { bits, mask };
};

const isShared = ({ bits, mask }: Shared, hash: number): boolean => {
  const place = hash & mask;
  return ((bits[place >>> 5] ?? 0) & (1 << (place & 31))) !== 0;
};

/** Where the first articles of stories stand by the bands that they share: chains in few pieces of memory. */
type Bands = {
  readonly shared: Shared;
  readonly heads: Uint32Array;
  readonly next: Uint32Array;
  readonly mask: number;
};

const bandsFor = (signatures: Uint32Array, size: number): Bands => {
  const slots = powerFrom((size * bands) / 4);
  return {
    shared: sharedBands(signatures, size),
    heads: new Uint32Array(slots),
    next: new Uint32Array(size * bands),
    mask: slots - 1,
  };
};

/** The earliest first article that shares a band and enough values with an article; the article itself where there is none. */
const firstLike = (signatures: Uint32Array, { shared, heads, next, mask }: Bands, record: number): number => {
  let best = record;
  for (let band = record * bands; band < (record + 1) * bands; band++) {
    const hash = hashOf(signatures, band);
    if (!isShared(shared, hash)) continue;
    let cell = heads[hash & mask] ?? 0;
    for (let steps = 0; cell !== 0 && steps < mostCompared; steps++) {
      const other = Math.floor((cell - 1) / bands);
      if (other < best && sharedValues(signatures, record, other) >= leastShared) best = other;
      cell = next[cell - 1] ?? 0;
    }
  }
  return best;
};

const enter = (signatures: Uint32Array, { shared, heads, next, mask }: Bands, record: number): void => {
  for (let cell = record * bands; cell < (record + 1) * bands; cell++) {
    const hash = hashOf(signatures, cell);
    if (!isShared(shared, hash)) continue;
    next[cell] = heads[hash & mask] ?? 0;
    heads[hash & mask] = cell + 1;
  }
};

/**
 * For each article the number of the first version of its story: its own where it is the first or the only one. Takes the
 * signatures of all articles one after the other, in order of time. Each article is compared with the first of a story
 * alone, so that no chain of small changes joins two stories.
 */
export const findStories = (signatures: Uint32Array): Uint32Array => {
  const size = signatures.length / signatureLength;
  const places = bandsFor(signatures, size);
  const firsts = new Uint32Array(size);
  for (let record = 0; record < size; record++) {
    firsts[record] = record;
    if (!hasSignature(signatures, record)) continue;
    firsts[record] = firstLike(signatures, places, record);
    if (firsts[record] === record) enter(signatures, places, record);
  }
  return firsts;
};

/** The versions of each story that has more than one, in order of time, by the number of the first. */
export const versionsOf = (firsts: Uint32Array): ReadonlyMap<number, readonly number[]> => {
  const versions = new Map<number, number[]>();
  firsts.forEach((first, record) => {
    if (first === record) return;
    const known = versions.get(first);
    if (known) known.push(record);
    else versions.set(first, [first, record]);
  });
  return versions;
};
