import { byteReader } from "./bytes.ts";
import { type FilterKind, filterKinds } from "./document.ts";
import { lookUpName, postingsOf } from "./look-up.ts";
import { canonicalWord } from "./name-words.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Narrowing } from "./results.ts";
import { readShelves, type Shelf, type Time, undatedTime } from "./shelves.ts";

/** Which articles may be found, by number: 1 or 0. */
export type Mask = Uint8Array;

/** A date with what it leaves open filled in: with the first of all months and days, or with the last. */
const filled = (edtf: string, rest: string): Time => {
  const digits = edtf.replaceAll("-", "");
  return Number(digits + rest.slice(digits.length - 4));
};

const inTime = async (index: SearchIndex, { from, to }: Narrowing): Promise<Mask | undefined> => {
  if (!from && !to) return undefined;
  const first = from ? filled(from, "0101") : 0;
  const last = to ? filled(to, "1231") : undatedTime;
  const mask = new Uint8Array(index.manifest.size);
  const isWhole = (shelf: Shelf): boolean => !shelf.hasDays || (shelf.first >= first && shelf.last <= last);
  const shelves = readShelves(index.manifest.shelves);
  const touched = shelves.filter((shelf) => shelf.first <= last && shelf.last >= first);
  const days = touched.every(isWhole)
    ? undefined
    : byteReader(await index.open("d", "", index.manifest.days));
  for (const shelf of shelves) {
    const counts = shelf.hasDays && days ? Array.from({ length: 31 }, days.number) : [];
    if (!touched.includes(shelf)) continue;
    if (isWhole(shelf)) mask.fill(1, shelf.from, shelf.to);
    else {
      let at = shelf.from;
      for (const [day, count] of counts.entries()) {
        if (shelf.first + day >= first && shelf.first + day <= last) mask.fill(1, at, at + count);
        at += count;
      }
    }
  }
  return mask;
};

const withNames = async (index: SearchIndex, kind: FilterKind, names: readonly string[]): Promise<Mask> => {
  const mask = new Uint8Array(index.manifest.size);
  const found = await Promise.all(
    names.map((name) => lookUpName(index, `is-${kind}`, { name, word: canonicalWord(name) })),
  );
  for (const { entry } of found.flat())
    for (const document of postingsOf(index, entry).documents) mask[document] = 1;
  return mask;
};

/** What the dates and the filters leave; nothing where there are none. */
export const narrow = async (index: SearchIndex, narrowing: Narrowing): Promise<readonly Mask[]> => {
  const masks = await Promise.all([
    inTime(index, narrowing),
    ...filterKinds.map((kind) => {
      const names = narrowing.filters?.[kind] ?? [];
      return names.length > 0 ? withNames(index, kind, names) : undefined;
    }),
  ]);
  return masks.flatMap((mask) => mask ?? []);
};
