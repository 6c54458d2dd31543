import { findStories, versionsOf } from "./find-stories.ts";

/** Which articles are versions of one story. */
export type Stories = {
  /** For each record the number of its story's first version (see `findStories`). */
  readonly firsts: Uint32Array;
  /** The versions of each story that has more than one, in order of time, by the number of the first. */
  readonly versions: ReadonlyMap<number, readonly number[]>;
};

/** Finds the stories of an archive by the signatures of its records. */
export const storiesOf = (signatures: Uint32Array): Stories => {
  const firsts = findStories(signatures);
  return { firsts, versions: versionsOf(firsts) };
};

/** How many stories some records tell: versions of one count once. */
export const countStories = (records: Uint32Array, { firsts, versions }: Stories): number => {
  if (versions.size === 0) return records.length;
  const retold = new Set<number>();
  let alone = 0;
  for (let at = 0; at < records.length; at++) {
    const record = records[at] ?? 0;
    const first = firsts[record] ?? record;
    if (versions.has(first)) retold.add(first);
    else alone++;
  }
  return alone + retold.size;
};
