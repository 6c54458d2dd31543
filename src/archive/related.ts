import { type HeadingKind, headingKinds } from "./archive.ts";
import type { Headings } from "./headings.ts";
import { startOf } from "./lists.ts";

/** Headings that make two articles alike; a publisher or an author in common does not. */
const telling: ReadonlySet<HeadingKind> = new Set(
  headingKinds.filter((kind) => kind !== "publishers" && kind !== "authors"),
);

/** How far to look among a heading's articles, before and after: what is near in time is what a reader wants. */
const reach = 8;
/** Most related articles that a page shows. */
export const mostRelated = 5;
/** What a heading is worth that two articles share; one that more share is worth less, by halves, thirds, quarters, … */
const whole = 5040;
/** What two articles must share at least: two middling headings, or one that few articles have. */
const least = whole * 0.4;

/** Coarse, so that one article more under a heading changes little; whole, because whole numbers are added fastest. */
const worthOf = (count: number): number => Math.floor(whole / Math.max(1, 31 - Math.clz32(count)));

/** Stands where there is no related article. */
export const noRecord = 0xffffffff;

/**
 * For each record the numbers of those most like it, `mostRelated` each, filled with `noRecord`: shared subjects and
 * names count, rare ones more, and only among those near in time; versions of one story are not related, they are the same.
 * Equals stand in order of time. `firsts` is a record's first version (see `findStories`).
 */
export const relatedOf = (headings: Headings, firsts: Uint32Array): Uint32Array => {
  const { list, members, own } = headings;
  const size = firsts.length;
  const worth = Uint32Array.from(list, ({ kind, count }) => (telling.has(kind) ? worthOf(count) : 0));
  const cursors = Uint32Array.from(list, (_, heading) => startOf(members, heading));
  const scores = new Uint32Array(size);
  const related = new Uint32Array(size * mostRelated).fill(noRecord);
  const touched = new Uint32Array(size);
  for (let record = 0; record < size; record++) {
    let count = 0;
    const last = own.ends[record] ?? 0;
    for (let item = startOf(own, record); item < last; item++) {
      const heading = own.items[item] ?? 0;
      const value = worth[heading] ?? 0;
      if (value === 0) continue;
      let at = cursors[heading] ?? 0;
      while (members.items[at] !== record) at++;
      cursors[heading] = at;
      const end = Math.min(members.ends[heading] ?? 0, at + reach + 1);
      for (let index = Math.max(startOf(members, heading), at - reach); index < end; index++) {
        const other = members.items[index] ?? record;
        if (firsts[other] === firsts[record]) continue;
        const score = scores[other] ?? 0;
        if (score === 0) touched[count++] = other;
        scores[other] = score + value;
      }
    }
    const places = related.subarray(record * mostRelated, (record + 1) * mostRelated);
    for (let at = 0; at < count; at++) place(places, touched[at] ?? 0, scores);
    for (let at = 0; at < count; at++) scores[touched[at] ?? 0] = 0;
  }
  return related;
};

/** Whether an article is more like another than a third; equals stand in order of time. */
const isBefore = (a: number, b: number, scores: Uint32Array): boolean => {
  const first = scores[a] ?? 0;
  const second = scores[b] ?? 0;
  return first > second || (first === second && a < b);
};

/** Puts an article into its place among the best so far, if it has one there. */
const place = (places: Uint32Array, other: number, scores: Uint32Array): void => {
  if ((scores[other] ?? 0) < least) return;
  let at = places.length;
  while (at > 0 && (places[at - 1] === noRecord || isBefore(other, places[at - 1] ?? 0, scores))) at--;
  if (at === places.length) return;
  places.copyWithin(at + 1, at, places.length - 1);
  places[at] = other;
};
