import { keyOf, partsOfKey } from "../keys.ts";
import { wordsOfName } from "../name-words.ts";
import { type KnownKeys, placesIn } from "./known-keys.ts";
import type { RunHead } from "./run-bytes.ts";

/** A run as the merge sees it: its head, read again each time it is asked for, and its postings bit by bit. */
export type StoredRun = {
  /** What its file is named by; no two runs of an index have one. */
  readonly digest: string;
  readonly head: () => RunHead;
  readonly postings: (at: number, length: number) => Uint8Array;
};

/** What the merge keeps of a run's head. */
export type RunOutline = Pick<RunHead, "size" | "languages" | "lengths" | "counts" | "postingsAt"> & {
  /** The number that each of its keys has in the whole vocabulary, ascending; `leftOut` for those that it leaves out. */
  readonly numbers: Uint32Array;
};

/** All keys of all runs in code-unit order, and in how many articles each stands. */
export type Vocabulary = {
  readonly keys: readonly string[];
  readonly counts: Uint32Array;
  readonly runs: readonly RunOutline[];
};

/** A person or place that one article alone names is found by its words; as a name to narrow by it would be of no use. */
const rareKinds: ReadonlySet<string> = new Set(["is-person", "is-place"]);

/** A name is suggested from each of its words where so many articles have it. */
const worthSuggesting = 2;

/** The number of a key that is left out. */
export const leftOut = 0xffffffff;

/** Names under their other words too, and how many articles have each. */
const underOtherWords = (keys: readonly string[], counts: Uint32Array): ReadonlyMap<string, number> => {
  const others = new Map<string, number>();
  for (const [number, key] of keys.entries()) {
    const count = counts[number] ?? 0;
    if (count < worthSuggesting) continue;
    const { text, kind, rest } = partsOfKey(key);
    if (!kind.startsWith("is-")) continue;
    for (const word of wordsOfName(rest)) if (word !== text) others.set(keyOf(word, kind, rest), count);
  }
  return others;
};

const countsOf = ({ keys, numbers }: KnownKeys, heads: readonly RunHead[]): Uint32Array => {
  const counts = new Uint32Array(keys.length);
  for (const [run, own] of [...numbers.values()].entries())
    for (const [at, count] of heads[run]?.counts.entries() ?? []) {
      const number = own[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + count;
    }
  return counts;
};

/** The vocabulary of some runs, whose keys are known. */
export const gatherVocabulary = (known: KnownKeys, runs: readonly StoredRun[]): Vocabulary => {
  const heads = runs.map(({ head }) => head());
  const given = countsOf(known, heads);
  const isKept = (key: string, number: number): boolean =>
    (given[number] ?? 0) > 1 || !rareKinds.has(partsOfKey(key).kind);
  const others = underOtherWords(known.keys, given);
  const added = [...others.keys()].sort();
  const keys = [...known.keys.filter(isKept), ...added].sort();
  const ranks = placesIn(keys, known.keys);
  const counts = new Uint32Array(keys.length);
  for (const [number, key] of known.keys.entries()) {
    if (isKept(key, number)) counts[ranks[number] ?? 0] = given[number] ?? 0;
    else ranks[number] = leftOut;
  }
  for (const [at, rank] of placesIn(keys, added).entries()) counts[rank] = others.get(added[at] ?? "") ?? 0;
  return {
    keys,
    counts,
    runs: heads.map(({ size, languages, lengths, counts, postingsAt }, run) => ({
      size,
      languages,
      lengths,
      counts,
      postingsAt,
      numbers: (known.numbers.get(runs[run]?.digest ?? "") ?? new Uint32Array(0)).map(
        (number) => ranks[number] ?? leftOut,
      ),
    })),
  };
};
