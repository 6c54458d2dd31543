import { type BitWriter, lowFor } from "../bits.ts";
import { type LevelCode, levelCodeFor, levelPlacesIn } from "../levels.ts";
import { type ListShape, lowBits, type Postings } from "../lists.ts";

const known = new Map<LevelCode, readonly number[]>();

const placesOf = (code: LevelCode): readonly number[] => {
  const places = known.get(code) ?? levelPlacesIn(code);
  known.set(code, places);
  return places;
};

/** Writes the articles of a list; `levels` is empty where it has none. */
export const writePostings = (
  bits: BitWriter,
  { documents, levels }: Postings,
  shape: ListShape,
): Uint8Array => {
  const low = lowFor(shape.size, shape.count);
  const code = levelCodeFor(shape.size, shape.count);
  const levelPlaces = placesOf(code);
  let before = -1;
  for (let index = 0; index < shape.count; index++) {
    const document = documents[index] ?? 0;
    bits.rice(document - before - 1, low);
    before = document;
    if (shape.levelled) bits.rice(levelPlaces[levels[index] ?? 0] ?? 0, code.low);
  }
  return bits.take();
};

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
