import type { Slot } from "./evaluate.ts";
import { readPlaces } from "./lists.ts";
import { type Located, postingsOf } from "./look-up.ts";
import type { SearchIndex } from "./open-index.ts";

/** Where something stands in each of some articles, ascending. */
type Places = readonly (readonly number[])[];

/** The indexes in a list of the articles that both it and another have, and those in the other. */
const meet = (
  list: Uint32Array,
  others: Uint32Array,
): { readonly own: Uint32Array; readonly other: Uint32Array } => {
  const [own, other] = [new Uint32Array(others.length), new Uint32Array(others.length)];
  let count = 0;
  for (let a = 0, b = 0; a < list.length && b < others.length; ) {
    const [x, y] = [list[a] ?? 0, others[b] ?? 0];
    if (x === y) {
      own[count] = a;
      other[count++] = b;
    }
    if (x <= y) a++;
    if (x >= y) b++;
  }
  return { own: own.subarray(0, count), other: other.subarray(0, count) };
};

/** A word's places as bytes, from the files that they lie in. */
const bytesOf = async ({ open }: SearchIndex, { entry, file }: Located): Promise<Uint8Array> => {
  const { places, firstPlaces } = file;
  const { placesAt, placesLength } = entry;
  const bytes = new Uint8Array(placesLength);
  let from = -placesAt;
  const copies = places.map(async ({ name, length }, part) => {
    const to = from;
    from += length;
    if (from <= 0 || to >= placesLength) return;
    const held = await open("p", firstPlaces + part, name);
    const start = Math.max(0, -to);
    bytes.set(held.subarray(start, placesLength - to), to + start);
  });
  await Promise.all(copies);
  return bytes;
};

/** Where a word stands in some articles; undefined where the archive keeps no places of it. */
const placesOf = async (index: SearchIndex, slot: Slot, among: Uint32Array): Promise<Places | undefined> => {
  if (!slot.form || slot.entries.some(({ entry }) => !entry.placesLength)) return undefined;
  const all: (readonly number[])[] = Array.from(among, () => []);
  await Promise.all(
    slot.entries.map(async ({ entry, file }) => {
      const { own, other } = meet(postingsOf(index, entry).documents, among);
      if (own.length === 0) return;
      const lists = readPlaces(await bytesOf(index, { entry, file }), own);
      for (const [at, places] of lists.entries()) {
        const document = other[at] ?? 0;
        const before = all[document] ?? [];
        all[document] = before.length > 0 ? [...before, ...places].sort((a, b) => a - b) : places;
      }
    }),
  );
  return all;
};

/** Those of some places from which one of the others is `offset` away. */
const followed = (
  places: readonly number[],
  others: readonly number[],
  offset: number,
): readonly number[] => {
  let at = 0;
  return places.filter((place) => {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < place + offset) at++;
    return others[at] === place + offset;
  });
};

/** Where words next to each other begin in some articles, less a few places; undefined where no places of them are kept. */
const beginningsOf = async (
  index: SearchIndex,
  slots: readonly Slot[],
  among: Uint32Array,
): Promise<Places | undefined> => {
  const all = await Promise.all(slots.map((slot) => placesOf(index, slot, among)));
  const known = all.flatMap((places, offset) => (places ? { places, offset } : []));
  const [first, ...others] = known;
  return first?.places.map((places, at) =>
    others
      .reduce(
        (left, { places: next, offset }) => followed(left, next[at] ?? [], offset - first.offset),
        places,
      )
      .map((place) => place - first.offset),
  );
};

/** Whether any of some places has one of the others at most so far away. */
const isNear = (places: readonly number[], others: readonly number[], within: number): boolean => {
  let at = 0;
  return places.some((place) => {
    while ((others[at] ?? Number.POSITIVE_INFINITY) < place - within) at++;
    return (others[at] ?? Number.POSITIVE_INFINITY) <= place + within;
  });
};

/** Articles of which one asks, by their numbers, and how far apart groups of words may stand. */
export type Together = { readonly numbers: Uint32Array; readonly within: number };

/**
 * Tells of each of some articles, by its place among them, whether the words of each group stand there next to each other, and
 * the groups near each other. A word of which no places are kept may stand anywhere.
 */
export const standTogether = async (
  index: SearchIndex,
  groups: readonly (readonly Slot[])[],
  { numbers, within }: Together,
): Promise<(at: number) => boolean> => {
  const all = await Promise.all(groups.map((group) => beginningsOf(index, group, numbers)));
  const [first, ...others] = all.flatMap((places) => (places ? [places] : []));
  return (at) => {
    if (!first) return true;
    const places = first[at] ?? [];
    return places.length > 0 && others.every((other) => isNear(places, other[at] ?? [], within));
  };
};
