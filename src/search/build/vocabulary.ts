import { keyOf, partsOfKey } from "../keys.ts";
import { wordsOfName } from "../name-words.ts";
import type { RunHead } from "./run-bytes.ts";

/** A run as the merge sees it: its head, read again each time it is asked for, and its postings bit by bit. */
export type StoredRun = {
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

type Gathered = { readonly numbers: Map<string, number>; readonly keys: string[]; readonly counts: number[] };

const add = ({ numbers, keys, counts }: Gathered, key: string, count: number): number => {
  const known = numbers.get(key);
  if (known === undefined) {
    const number = keys.push(key) - 1;
    counts.push(count);
    numbers.set(key, number);
    return number;
  }
  counts[known] = (counts[known] ?? 0) + count;
  return known;
};

const outlineOf = (gathered: Gathered, { keys, ...head }: RunHead): RunOutline => {
  const { size, languages, lengths, counts, postingsAt } = head;
  const numbers = Uint32Array.from(keys(), (key, index) => add(gathered, key, counts[index] ?? 0));
  return { size, languages, lengths, counts, postingsAt, numbers };
};

/** Puts names under their other words too. */
const addOtherWords = (gathered: Gathered): void => {
  for (const [number, key] of gathered.keys.slice().entries()) {
    const { text, kind, rest } = partsOfKey(key);
    const count = gathered.counts[number] ?? 0;
    if (!kind.startsWith("is-") || count < worthSuggesting) continue;
    for (const word of wordsOfName(rest)) if (word !== text) add(gathered, keyOf(word, kind, rest), count);
  }
};

/** Reads the heads of all runs, one after the other. */
export const gatherVocabulary = (runs: readonly StoredRun[]): Vocabulary => {
  const gathered: Gathered = { numbers: new Map(), keys: [], counts: [] };
  const outlines = runs.map(({ head }) => outlineOf(gathered, head()));
  addOtherWords(gathered);
  const { numbers, keys, counts } = gathered;
  const isKept = (key: string, number: number): boolean =>
    (counts[number] ?? 0) > 1 || !rareKinds.has(partsOfKey(key).kind);
  const sorted = keys.filter(isKept).sort();
  const ranks = new Uint32Array(keys.length).fill(leftOut);
  const sortedCounts = new Uint32Array(sorted.length);
  for (const [rank, key] of sorted.entries()) {
    const number = numbers.get(key) ?? 0;
    ranks[number] = rank;
    sortedCounts[rank] = counts[number] ?? 0;
  }
  return {
    keys: sorted,
    counts: sortedCounts,
    runs: outlines.map((outline) => ({
      ...outline,
      numbers: outline.numbers.map((number) => ranks[number] ?? leftOut),
    })),
  };
};
