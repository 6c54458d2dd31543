import type { Fault } from "./front-matter.ts";
import { addressOf } from "./place-entry.ts";

/** A text of the archive: its path below `content/texts` and the digest of its bytes. */
export type TextFact = { readonly file: string; readonly sha256: string };

/** What is known of an entry's file without reading it whole; `file` is its path below `content/articles`. */
export type EntryFact = {
  readonly file: string;
  readonly sha256?: string;
  /** The text it was read from, below `content/texts`. */
  readonly source?: string;
  readonly address?: string;
  /** Fingerprint of the body that the machine wrote. */
  readonly body?: string;
  /** True where the file is as the machine, in its present version, left it. */
  readonly settled: boolean;
};

/** A text to be read, and the entry that it was read into before. */
export type IngestTask = TextFact & { readonly entry?: string };

/** An entry that a person moved: its address follows, the old one becomes an alias unless another entry has it. */
export type Move = { readonly file: string; readonly address: string; readonly alias?: string };

/** What an ingest will do; `faults` name the file as `texts/…` or `articles/…`. */
export type IngestPlan = {
  readonly tasks: readonly IngestTask[];
  readonly moves: readonly Move[];
  readonly unchanged: number;
  readonly faults: readonly (Fault & { readonly file: string })[];
};

type Faults = (Fault & { readonly file: string })[];

const uniqueTexts = (texts: readonly TextFact[], faults: Faults): ReadonlyMap<string, TextFact> => {
  const byDigest = new Map<string, TextFact>();
  for (const text of texts) {
    const first = byDigest.get(text.sha256);
    if (first)
      faults.push({
        file: `texts/${text.file}`,
        rule: "same-bytes",
        message: `holds the same bytes as texts/${first.file}, which was taken; one of the two can go`,
      });
    else byDigest.set(text.sha256, text);
  }
  return byDigest;
};

const stands = (entry: EntryFact): boolean =>
  entry.address === undefined || entry.address === addressOf(entry.file);

const entriesByDigest = (entries: readonly EntryFact[], faults: Faults): ReadonlyMap<string, EntryFact> => {
  const byDigest = new Map<string, EntryFact>();
  for (const entry of entries) {
    if (entry.sha256 === undefined) continue;
    const first = byDigest.get(entry.sha256);
    const [kept, copy] = !first ? [entry] : stands(first) || !stands(entry) ? [first, entry] : [entry, first];
    byDigest.set(entry.sha256, kept);
    if (copy)
      faults.push({
        file: `articles/${copy.file}`,
        rule: "same-source",
        message: `is made from the same text as articles/${kept.file}; delete one, or its "source"`,
      });
  }
  return byDigest;
};

const movesOf = (entries: readonly EntryFact[]): readonly Move[] => {
  const taken = new Set(entries.map((entry) => addressOf(entry.file)));
  return entries
    .filter((entry) => !stands(entry))
    .map(({ file, address }) => ({
      file,
      address: addressOf(file),
      ...(address !== undefined && !taken.has(address) ? { alias: address } : {}),
    }));
};

/**
 * Decides what an ingest has to do, from facts alone. Both lists are in order of their paths; a text that lies twice is
 * taken once, from the first path. A text whose bytes changed goes on in the entry that was read from its path.
 */
export const planIngest = (texts: readonly TextFact[], entries: readonly EntryFact[]): IngestPlan => {
  const faults: Faults = [];
  const unique = uniqueTexts(texts, faults);
  const byDigest = entriesByDigest(entries, faults);
  const bySource = new Map(
    [...byDigest.values()].flatMap((entry) =>
      entry.source === undefined ? [] : [[entry.source, entry] as const],
    ),
  );
  const entryOf = (text: TextFact): EntryFact | undefined => {
    const same = byDigest.get(text.sha256);
    if (same) return same;
    const before = bySource.get(text.file);
    return before?.sha256 !== undefined && !unique.has(before.sha256) ? before : undefined;
  };
  const tasks: IngestTask[] = [];
  for (const text of unique.values()) {
    const entry = entryOf(text);
    if (entry?.settled && entry.sha256 === text.sha256 && entry.source === text.file) continue;
    tasks.push(entry ? { ...text, entry: entry.file } : text);
  }
  return { tasks, moves: movesOf(entries), unchanged: unique.size - tasks.length, faults };
};
