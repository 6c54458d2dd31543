import type { NameKind } from "./mention.ts";

/** The tags of a token: outside any name, or the beginning or inside of a name of a kind. */
export const nameTags = [
  "O",
  "B-PER",
  "I-PER",
  "B-ORG",
  "I-ORG",
  "B-LOC",
  "I-LOC",
  "B-MISC",
  "I-MISC",
] as const;

/** How many tags there are. */
export const tagCount = nameTags.length;

/** The kind of name that a tag speaks of; undefined for `O`. */
export const kindOfTag: Readonly<Record<string, NameKind>> = {
  PER: "person",
  ORG: "organisation",
  LOC: "place",
  MISC: "other",
};

/** Whether a tag may follow another (`tagCount` stands for the start): an inside needs its own beginning. */
const mayFollow = (before: number, tag: number): boolean =>
  tag % 2 === 1 || tag === 0 || before === tag || before === tag - 1;

const impossible = -1e9;

/**
 * The best sequence of tags (as indices of `nameTags`) for a segment. `emissions` holds `tagCount` scores a token;
 * `transitions` one score for each pair of tags, row by row, with a last row for the start.
 */
export const decodeTags = (emissions: Float64Array, transitions: ArrayLike<number>): Uint8Array => {
  const length = emissions.length / tagCount;
  const best = new Float64Array(emissions.length);
  const back = new Uint8Array(emissions.length);
  for (let at = 0; at < length; at += 1)
    for (let tag = 0; tag < tagCount; tag += 1) {
      const cell = at * tagCount + tag;
      let score = impossible;
      const first = at === 0 ? tagCount : 0;
      for (let before = first; before < (at === 0 ? tagCount + 1 : tagCount); before += 1) {
        if (!mayFollow(before, tag)) continue;
        const earlier = at === 0 ? 0 : (best[cell - tag - tagCount + before] ?? 0);
        const total = earlier + (transitions[before * tagCount + tag] ?? 0);
        if (total > score) {
          score = total;
          back[cell] = before;
        }
      }
      best[cell] = score + (emissions[cell] ?? 0);
    }
  return traceBack(best, back, length);
};

const traceBack = (best: Float64Array, back: Uint8Array, length: number): Uint8Array => {
  const tags = new Uint8Array(length);
  const row = (length - 1) * tagCount;
  let tag = 0;
  for (let k = 1; k < tagCount; k += 1)
    if ((best[row + k] ?? impossible) > (best[row + tag] ?? impossible)) tag = k;
  for (let at = length - 1; at >= 0; at -= 1) {
    tags[at] = tag;
    tag = back[at * tagCount + tag] ?? 0;
  }
  return tags;
};
