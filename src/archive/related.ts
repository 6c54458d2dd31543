import { type HeadingKind, headingKinds, type Record } from "./archive.ts";
import { companyIn, type Indexes, type Shelf } from "./headings.ts";

/** Headings that make two articles alike; a publisher or an author in common does not. */
const kinds: readonly HeadingKind[] = headingKinds.filter(
  (kind) => kind !== "publishers" && kind !== "authors",
);

/** How far to look on a shelf, in articles before and after: what is near in time is what a reader wants. */
const reach = 8;
/** Most related articles that a page shows. */
const most = 5;
/** What two articles must share at least: two middling headings, or one that few articles have. */
const least = 0.4;

/** What a shared heading is worth, from 1 for one that two articles share; coarse, so that one article more changes little. */
const worth = (shelf: Shelf): number => 1 / Math.max(1, Math.floor(Math.log2(shelf.records.length)));

type Scores = Map<Record, number>;

const addNeighbours = (scores: Scores, shelf: Shelf, at: number): void => {
  const value = worth(shelf);
  const end = Math.min(shelf.records.length, at + reach + 1);
  for (let index = Math.max(0, at - reach); index < end; index++) {
    const other = shelf.records[index];
    if (other && index !== at) scores.set(other, (scores.get(other) ?? 0) + value);
  }
};

const best = (scores: Scores): readonly Record[] =>
  [...scores]
    .filter(([, score]) => score >= least)
    .sort(([a, n], [b, m]) => m - n || (a.address < b.address ? -1 : 1))
    .slice(0, most)
    .map(([record]) => record);

const shelvesOf = (record: Record, indexes: Indexes): readonly Shelf[] => {
  const { shelves } = companyIn(indexes, record);
  return kinds.flatMap((kind) => shelves[kind]);
};

/**
 * For each record in turn, the articles most like it: shared subjects and names count, rare ones more, and only
 * among those near in time. `records` are in order of time, as on every shelf.
 */
export const relatedOf = (records: readonly Record[], indexes: Indexes): readonly (readonly Record[])[] => {
  const position = new Map<Shelf, { record?: Record; at: number }>();
  return records.map((record) => {
    const scores: Scores = new Map();
    for (const shelf of shelvesOf(record, indexes)) {
      const pointer = position.get(shelf) ?? { at: -1 };
      position.set(shelf, pointer);
      while (shelf.records[pointer.at] !== record) pointer.at++;
      addNeighbours(scores, shelf, pointer.at);
    }
    return best(scores);
  });
};
