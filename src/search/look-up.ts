import { type Postings, readPostings } from "./lists.ts";
import { fileOfText } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";
import { stemWith } from "./stems.ts";
import type { Entry, WordFile } from "./word-file.ts";

/** An entry and the file that it stands in. */
export type Found = { readonly entry: Entry; readonly file: WordFile };

/** A prefix needs so many letters; one of so many files' words is too wide. */
const shortestPrefix = 3;
const mostFiles = 6;

/** The stems that a form may have, in the archive's languages, and the form itself. */
export const stemsOf = ({ stems }: SearchIndex, form: string): ReadonlySet<string> =>
  new Set([form, ...stems.map((stem) => stemWith(stem, form))]);

const pick = (files: readonly WordFile[], isWanted: (entry: Entry) => boolean): readonly Found[] =>
  files.flatMap((file) => file.entries.filter(isWanted).map((entry) => ({ entry, file })));

/** The entries of a form itself. */
export const exactly = async (index: SearchIndex, form: string): Promise<readonly Found[]> =>
  pick(await index.wordsAround([form]), ({ kind, text }) => kind === "word" && text === form);

/** The entries of a form and of all other forms of the same word. */
export const inAnyForm = async (index: SearchIndex, form: string): Promise<readonly Found[]> => {
  const stems = stemsOf(index, form);
  const near = await index.wordsAround([...stems]);
  const strays = pick(near, ({ kind, text }) => kind === "strays" && stems.has(text));
  const all = await index.wordsAround([...stems, ...strays.flatMap(({ entry }) => entry.rest.split(" "))]);
  return pick(all, ({ kind, text, rest }) => kind === "word" && (text === form || stems.has(rest)));
};

/** The entries of all forms that begin so. Rejects, with a sentence for the reader, where those are too many. */
export const beginningWith = async (
  index: SearchIndex,
  prefix: string,
  kind: Entry["kind"] = "word",
): Promise<readonly Found[]> => {
  const firsts = index.manifest.words.map(([first]) => first);
  const [from, to] = [fileOfText(firsts, prefix), fileOfText(firsts, `${prefix}\uffff`)];
  if ((prefix.length < shortestPrefix && /^[ -~]*$/.test(prefix)) || to - from >= mostFiles)
    throw new Error(`Too many words begin with “${prefix}”. Write more of the word before the *.`);
  const files = await index.wordsAround([prefix, ...firsts.slice(from + 1, to + 1)]);
  return pick(files, (entry) => entry.kind === kind && entry.text.startsWith(prefix));
};

/** The entries of a field for a word in any form. */
export const inField = async (
  index: SearchIndex,
  kind: Entry["kind"],
  form: string,
): Promise<readonly Found[]> => {
  const stems = stemsOf(index, form);
  return pick(await index.wordsAround([...stems]), (entry) => entry.kind === kind && stems.has(entry.text));
};

/** The entry of a whole name that its articles are listed under. */
export const ofName = async (
  index: SearchIndex,
  kind: Entry["kind"],
  { name, word }: { readonly name: string; readonly word: string },
): Promise<readonly Found[]> =>
  pick(
    await index.wordsAround([word]),
    (entry) => entry.kind === kind && entry.text === word && entry.rest === name,
  );

const known = new WeakMap<Entry, Postings>();

/** The articles of an entry, read once. */
export const postingsOf = ({ manifest }: SearchIndex, entry: Entry): Postings => {
  const before = known.get(entry);
  if (before) return before;
  const postings = readPostings(entry.postings, {
    size: manifest.size,
    count: entry.count,
    levelled: entry.kind === "word",
  });
  known.set(entry, postings);
  return postings;
};
