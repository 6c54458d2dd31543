import { byteReader } from "../bytes.ts";
import { type Growing, growing } from "./growing.ts";
import { leftOut, type RunOutline, type StoredRun, type Vocabulary } from "./vocabulary.ts";

/** All postings of one key: see `lists.ts`. `levels`, `counts` and `places` are empty where the key has no places. */
export type KeyPostings = {
  readonly documents: Uint32Array;
  readonly levels: Uint8Array;
  readonly counts: Uint32Array;
  readonly places: Uint32Array;
};

type Cursor = RunOutline & { readonly run: StoredRun; readonly base: number; next: number; at: number };

type Gathering = { readonly [Name in keyof KeyPostings]: Growing };

/** Goes on to the run's next key. */
const pass = (cursor: Cursor): void => {
  cursor.at += cursor.lengths[cursor.next] ?? 0;
  cursor.next++;
};

/** Takes in what one run has of a key; the run's documents are numbered from `base` in the archive. */
const takeIn = (cursor: Cursor, into: Gathering, hasPlaces: boolean): void => {
  const input = byteReader(cursor.run.postings(cursor.at, cursor.lengths[cursor.next] ?? 0));
  const { number } = input;
  let document = cursor.base - 1;
  for (let left = cursor.counts[cursor.next] ?? 0; left > 0; left--) {
    document += number();
    into.documents.push(document);
    if (!hasPlaces) continue;
    into.levels.push(number());
    const count = number();
    into.counts.push(count);
    let place = 0;
    for (let index = 0; index < count; index++) {
      place += number();
      into.places.push(place);
    }
  }
  pass(cursor);
};

/** Reads all runs side by side: asked for the keys' numbers in ascending order, it gives what all runs have of each. */
export const mergePostings = (
  { runs }: Vocabulary,
  stored: readonly StoredRun[],
): ((number: number, hasPlaces: boolean) => KeyPostings) => {
  const into: Gathering = {
    documents: growing(),
    levels: growing(),
    counts: growing(),
    places: growing(),
  };
  let base = 0;
  const cursors = runs.flatMap((outline, index): readonly Cursor[] => {
    const run = stored[index];
    const cursor = run && { ...outline, run, base, next: 0, at: outline.postingsAt };
    base += outline.size;
    return cursor ? [cursor] : [];
  });
  return (number, hasPlaces) => {
    for (const part of Object.values(into)) part.clear();
    for (const cursor of cursors) {
      while (cursor.numbers[cursor.next] === leftOut) pass(cursor);
      if (cursor.numbers[cursor.next] === number) takeIn(cursor, into, hasPlaces);
    }
    return {
      documents: into.documents.view(),
      levels: Uint8Array.from(into.levels.view()),
      counts: into.counts.view(),
      places: into.places.view(),
    };
  };
};
