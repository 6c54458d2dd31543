import { aside, type EntryKind } from "./keys.ts";
import { type Postings, readPostings } from "./lists.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Part } from "./query.ts";
import { stemWith } from "./stems.ts";
import type { Entry, WordFile } from "./word-file.ts";

/** An entry and the file that it stands in. */
export type Located = { readonly entry: Entry; readonly file: WordFile };

/** The entries of some files that are wanted. */
export const pick = (files: readonly WordFile[], isWanted: (entry: Entry) => boolean): readonly Located[] =>
  files.flatMap((file) => file.entries.filter(isWanted).map((entry) => ({ entry, file })));

/**
 * The entries that a form of a query stands for: itself, other forms with its stem in one of the archive's languages, or all
 * that begin with it. Rejects, with a sentence for the reader, where those would be too many.
 */
export const lookUp = async (
  index: SearchIndex,
  form: string,
  { exact, prefix, field }: Part,
): Promise<readonly Located[]> => {
  const kind = field && field !== "title" ? field : "word";
  if (prefix) return (await import("./begin-with.ts")).beginningWith(index, kind, form);
  const isWord = kind === "word";
  const forms = [form, ...(exact && isWord ? [] : index.stems.map((stem) => stemWith(stem, form)))];
  const stems = new Set(isWord ? forms : forms.map(aside));
  const near = await index.wordsAround([...stems]);
  const strays = near.flatMap(({ entries }) =>
    entries.flatMap(({ kind, text, rest }) => (kind === "strays" && stems.has(text) ? rest.split(" ") : [])),
  );
  const files = strays.length > 0 && !exact ? await index.wordsAround([...stems, ...strays]) : near;
  return pick(
    files,
    (entry) =>
      entry.kind === kind &&
      (isWord ? entry.text === form || (!exact && stems.has(entry.rest)) : stems.has(entry.text)),
  );
};

/** The entry of a whole name with its articles, which lies aside under one of its words. */
export const lookUpName = async (
  index: SearchIndex,
  kind: EntryKind,
  { name, word }: { readonly name: string; readonly word: string },
): Promise<readonly Located[]> =>
  pick(
    await index.wordsAround([aside(word)]),
    (entry) => entry.kind === kind && entry.text === aside(word) && entry.rest === name,
  );

const known = new WeakMap<Entry, Postings>();

/** The articles of an entry, read once. */
export const postingsOf = ({ manifest: { size } }: SearchIndex, entry: Entry): Postings => {
  const postings =
    known.get(entry) ??
    readPostings(entry.postings, { size, count: entry.count, levelled: entry.kind === "word" });
  known.set(entry, postings);
  return postings;
};
