import { type Growing, growing } from "./growing.ts";
import type { RunOutline, StoredRun, Vocabulary } from "./vocabulary.ts";

/** All postings of one key: see `lists.ts`. `levels`, `counts` and `places` are empty where the key has no places. */
export type KeyPostings = {
  readonly documents: Uint32Array;
  readonly levels: Uint8Array;
  readonly counts: Uint32Array;
  readonly places: Uint32Array;
};

/** A run on its way: its next key, and where the postings of that begin; `held` is the run's bytes from `heldAt` on. */
type Cursor = RunOutline & {
  readonly run: StoredRun;
  readonly base: number;
  next: number;
  at: number;
  held: Uint8Array;
  heldAt: number;
};

type Gathering = { readonly [Name in keyof KeyPostings]: Growing };

/** Bytes of a run's postings that are held at a time, where a key has no more. */
const windowSize = 64 * 1024;

/** Makes sure that the next key's postings are held. */
const hold = (cursor: Cursor): void => {
  const length = cursor.lengths[cursor.next] ?? 0;
  if (cursor.at >= cursor.heldAt && cursor.at + length <= cursor.heldAt + cursor.held.length) return;
  cursor.held = cursor.run.postings(cursor.at, Math.max(windowSize, length));
  cursor.heldAt = cursor.at;
};

/** Takes in what one run has of a key; the run's documents are numbered from `base` in the archive. */
const takeIn = (cursor: Cursor, into: Gathering, hasPlaces: boolean): void => {
  hold(cursor);
  const { held } = cursor;
  let at = cursor.at - cursor.heldAt;
  // As `byteReader` reads; a reader for each of millions of lists would cost more than the reading.
  const number = (): number => {
    let value = held[at++] ?? 0;
    if (value < 128) return value;
    value &= 127;
    for (let shift = 7; shift < 35; shift += 7) {
      const byte = held[at++] ?? 0;
      value |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return value >>> 0;
  };
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
  cursor.at += cursor.lengths[cursor.next] ?? 0;
  cursor.next++;
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
    const cursor = run && {
      ...outline,
      run,
      base,
      next: 0,
      at: outline.postingsAt,
      held: new Uint8Array(0),
      heldAt: 0,
    };
    base += outline.size;
    return cursor ? [cursor] : [];
  });
  return (number, hasPlaces) => {
    for (const part of Object.values(into)) part.clear();
    for (const cursor of cursors) if (cursor.numbers[cursor.next] === number) takeIn(cursor, into, hasPlaces);
    return {
      documents: into.documents.view(),
      levels: Uint8Array.from(into.levels.view()),
      counts: into.counts.view(),
      places: into.places.view(),
    };
  };
};
