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

/** Where the first articles of stories stand by the bands of their signatures: chains in few pieces of memory. */
type Bands = { readonly heads: Uint32Array; readonly next: Uint32Array; readonly mask: number };

const bandsFor = (size: number): Bands => {
  let slots = 1024;
  while (slots < size * bands) slots *= 2;
  return { heads: new Uint32Array(slots), next: new Uint32Array(size * bands), mask: slots - 1 };
};

const slotOf = (signatures: Uint32Array, cell: number, mask: number): number => {
  const band = cell % bands;
  const first = Math.imul((signatures[cell * bandLength] ?? 0) ^ band, 0x85ebca6b);
  const hash = Math.imul(first ^ (first >>> 15) ^ (signatures[cell * bandLength + 1] ?? 0), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & mask;
};

/** The earliest first article that shares a band and enough values with an article; the article itself where there is none. */
const firstLike = (signatures: Uint32Array, { heads, next, mask }: Bands, record: number): number => {
  let best = record;
  for (let band = 0; band < bands; band++) {
    let cell = heads[slotOf(signatures, record * bands + band, mask)] ?? 0;
    for (let steps = 0; cell !== 0 && steps < mostCompared; steps++) {
      const other = Math.floor((cell - 1) / bands);
      if (other < best && sharedValues(signatures, record, other) >= leastShared) best = other;
      cell = next[cell - 1] ?? 0;
    }
  }
  return best;
};

const enter = (signatures: Uint32Array, { heads, next, mask }: Bands, record: number): void => {
  for (let band = 0; band < bands; band++) {
    const cell = record * bands + band;
    const slot = slotOf(signatures, cell, mask);
    next[cell] = heads[slot] ?? 0;
    heads[slot] = cell + 1;
  }
};

/**
 * For each article the number of the first version of its story: its own where it is the first or the only one. Takes the
 * signatures of all articles one after the other, in order of time. Each article is compared with the first of a story
 * alone, so that no chain of small changes joins two stories.
 */
export const findStories = (signatures: Uint32Array): Uint32Array => {
  const size = signatures.length / signatureLength;
  const places = bandsFor(size);
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
