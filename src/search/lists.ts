import { bitReader, lowFor } from "./bits.ts";
import { levelCodeFor } from "./levels.ts";

/** The articles that have a word, ascending, and the level of its weight in each. */
export type Postings = { readonly documents: Uint32Array; readonly levels: Uint8Array };

/** Which list: how many articles there are, how many of them it names, and whether it has levels. */
export type ListShape = { readonly size: number; readonly count: number; readonly levelled: boolean };

/** Reads what `writePostings` wrote. Damaged bytes give wrong numbers, none beyond the archive's size. */
export const readPostings = (bytes: Uint8Array, { size, count, levelled }: ListShape): Postings => {
  const bits = bitReader(bytes);
  const low = lowFor(size, count);
  const code = levelCodeFor(size, count);
  const documents = new Uint32Array(count);
  const levels = new Uint8Array(count);
  let before = -1;
  for (let index = 0; index < count; index++) {
    before = Math.min(before + 1 + bits.rice(low), size - 1);
    documents[index] = before;
    if (levelled) levels[index] = code.levels[bits.rice(code.low)] ?? 0;
  }
  return { documents, levels };
};

/** Bits that say how the distances of a list's places are written. */
export const lowBits = 4;

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
