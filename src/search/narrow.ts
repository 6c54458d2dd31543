import { byteReader } from "./bytes.ts";
import { type FilterKind, filterKinds } from "./document.ts";
import { lookUpName, postingsOf } from "./look-up.ts";
import { canonicalWord } from "./name-words.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Narrowing } from "./results.ts";
import { type Shelf, timeOf, undatedTime } from "./shelves.ts";

/** Which articles may be found, by number: 1 or 0. */
type Mask = Uint8Array;

/** The earliest day or the latest that a date leaves open; days are only compared, so every month may have 31. */
const earliest = (time: number): number =>
  Math.max(time, (Math.floor(time / 100) % 100 || 1) * 100 + Math.floor(time / 1e4) * 1e4 + 1);
const latest = (time: number): number =>
  time % 100 > 0 ? time : Math.floor(time / 1e4) * 1e4 + (Math.floor(time / 100) % 100 || 12) * 100 + 31;

const timeOfShelf = ({ year, month }: Shelf): number => year * 1e4 + month * 100;

const cutsThrough = (shelf: Shelf, first: number, last: number): boolean =>
  shelf.hasDays && (earliest(timeOfShelf(shelf)) < first || latest(timeOfShelf(shelf)) > last);

/** Marks the days of a month that lie between two dates. */
const markDays = (
  mask: Mask,
  shelf: Shelf,
  days: { counts: readonly number[]; first: number; last: number },
): void => {
  let at = shelf.from;
  for (const [index, count] of days.counts.entries()) {
    const day = timeOfShelf(shelf) + index + 1;
    if (day >= days.first && day <= days.last) mask.fill(1, at, at + count);
    at += count;
  }
};

const inTime = async (index: SearchIndex, { from, to }: Narrowing): Promise<Mask | undefined> => {
  if (!from && !to) return undefined;
  const first = from ? earliest(timeOf(from)) : 0;
  const last = to ? latest(timeOf(to)) : undatedTime - 1;
  const mask = new Uint8Array(index.manifest.size);
  const isIn = (shelf: Shelf): boolean =>
    earliest(timeOfShelf(shelf)) <= last && latest(timeOfShelf(shelf)) >= first;
  const isCut = index.shelves.some((shelf) => isIn(shelf) && cutsThrough(shelf, first, last));
  const days = isCut ? byteReader(await index.days()) : undefined;
  for (const shelf of index.shelves) {
    const counts = shelf.hasDays && days ? Array.from({ length: 31 }, days.number) : [];
    if (!isIn(shelf)) continue;
    if (cutsThrough(shelf, first, last)) markDays(mask, shelf, { counts, first, last });
    else mask.fill(1, shelf.from, shelf.to);
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
