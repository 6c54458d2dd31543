import { type BitWriter, bitReader, lowFor } from "./bits.ts";
import { levelLow, levelsByUse } from "./levels.ts";

/** The articles that have a word, ascending, and the level of its weight in each. */
export type Postings = { readonly documents: Uint32Array; readonly levels: Uint8Array };

/** Which list: how many articles there are, how many of them it names, and whether it has levels. */
export type ListShape = { readonly size: number; readonly count: number; readonly levelled: boolean };

const levelPlaces = levelsByUse.map((_, level) => levelsByUse.indexOf(level));

/** Writes the articles of a list; `levels` is empty where it has none. */
export const writePostings = (
  bits: BitWriter,
  { documents, levels }: Postings,
  shape: ListShape,
): Uint8Array => {
  const low = lowFor(shape.size, shape.count);
  let before = -1;
  for (let index = 0; index < shape.count; index++) {
    const document = documents[index] ?? 0;
    bits.rice(document - before - 1, low);
    before = document;
    if (shape.levelled) bits.rice(levelPlaces[levels[index] ?? 0] ?? 0, levelLow);
  }
  return bits.take();
};

/** Reads what `writePostings` wrote. Damaged bytes give wrong numbers, none beyond the archive's size. */
export const readPostings = (bytes: Uint8Array, { size, count, levelled }: ListShape): Postings => {
  const bits = bitReader(bytes);
  const low = lowFor(size, count);
  const documents = new Uint32Array(count);
  const levels = new Uint8Array(count);
  let before = -1;
  for (let index = 0; index < count; index++) {
    before = Math.min(before + 1 + bits.rice(low), size - 1);
    documents[index] = before;
    if (levelled) levels[index] = levelsByUse[bits.rice(levelLow)] ?? 0;
  }
  return { documents, levels };
};

/** Bits that say how the distances of a list's places are written. */
const lowBits = 4;

/** The places of a word: for each article of its list how many, and all one after the other. */
export type Places = { readonly counts: Uint32Array; readonly places: Uint32Array };

/** Writes the places of a list's first `count` articles, each article's ascending. */
export const writePlaces = (bits: BitWriter, { counts, places }: Places, count: number): Uint8Array => {
  let reach = 0;
  let at = 0;
  for (let index = 0; index < count; index++) {
    at += counts[index] ?? 0;
    reach += places[at - 1] ?? 0;
  }
  const low = Math.min(lowFor(reach, at), 2 ** lowBits - 1);
  bits.put(low, lowBits);
  at = 0;
  for (let index = 0; index < count; index++) {
    const here = counts[index] ?? 0;
    bits.rice(here - 1, 0);
    let before = -1;
    for (const end = at + here; at < end; at++) {
      const place = places[at] ?? 0;
      bits.rice(place - before - 1, low);
      before = place;
    }
  }
  return bits.take();
};

/** Reads the places in those articles of a list that are wanted, by their indexes in it, ascending: a list for each of them. */
export const readPlaces = (bytes: Uint8Array, wanted: Uint32Array): readonly (readonly number[])[] => {
  const bits = bitReader(bytes);
  const low = bits.get(lowBits);
  let index = 0;
  const read = (take: (place: number) => void): void => {
    let before = -1;
    // Damaged bytes may tell of more places than there can be.
    for (let left = Math.min(bits.rice(0) + 1, bytes.length * 8); left > 0; left--) {
      before += 1 + bits.rice(low);
      take(before);
    }
    index++;
  };
  const pass = (): void => {};
  return Array.from(wanted, (at) => {
    while (index < at) read(pass);
    const places: number[] = [];
    read((place) => places.push(place));
    return places;
  });
};
