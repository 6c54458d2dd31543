import { type KnownKeys, placesIn } from "./known-keys.ts";
import type { NameKey } from "./name-keys.ts";
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
  /** The number that each of its keys has in the whole vocabulary, ascending. */
  readonly numbers: Uint32Array;
};

/** All keys of all runs and names in code-unit order, and in how many articles each stands. */
export type Vocabulary = {
  readonly keys: readonly string[];
  /** Of what both runs and names have, not more than this. */
  readonly counts: Uint32Array;
  readonly runs: readonly RunOutline[];
  /** By a key's number, the articles that it has by a name, beside those of the runs. */
  readonly named: ReadonlyMap<number, Uint32Array>;
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

/** The vocabulary of runs with these heads, whose keys are known, and of names' keys. */
export const gatherVocabulary = (
  known: KnownKeys,
  heads: readonly RunHead[],
  names: ReadonlyMap<string, NameKey>,
): Vocabulary => {
  const numbers = [...known.numbers.values()];
  const given = countsOf(known, heads);
  const others = [...names.keys()].sort();
  const places = placesIn(known.keys, others);
  const keys = [...known.keys, ...others.filter((key, at) => known.keys[places[at] ?? 0] !== key)].sort();
  const ranks = placesIn(keys, known.keys);
  const counts = new Uint32Array(keys.length);
  for (const [at, rank] of ranks.entries()) counts[rank] = given[at] ?? 0;
  const named = new Map<number, Uint32Array>();
  for (const [at, rank] of placesIn(keys, others).entries()) {
    const { count, documents } = names.get(others[at] ?? "") ?? { count: 0 };
    counts[rank] = (counts[rank] ?? 0) + count;
    if (documents) named.set(rank, documents);
  }
  return {
    keys,
    counts,
    named,
    runs: heads.map(({ size, languages, lengths, counts, postingsAt }, run) => ({
      size,
      languages,
      lengths,
      counts,
      postingsAt,
      numbers: (numbers[run] ?? new Uint32Array(0)).map((number) => ranks[number] ?? 0),
    })),
  };
};
