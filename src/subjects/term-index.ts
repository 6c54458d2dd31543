import { foldWord, splitWords } from "./split-words.ts";

/** A term of one or more words and the topics it speaks for. */
export type Term = {
  /** Folded words (see `foldWord`). */
  readonly words: readonly string[];
  /** How its words must be written: as they stand here where they hold a capital. */
  readonly written: readonly string[];
  /** Media Topic ids with the weight of the evidence. */
  readonly topics: readonly (readonly [id: string, weight: number])[];
};

/** Terms made ready for look-up. */
export type TermIndex = {
  readonly english: boolean;
  /** Terms by their first folded word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Term[]>;
  /** One-word terms that match any word that begins with them. */
  readonly byStart: ReadonlyMap<string, Term>;
  /** The lengths that starts have, longest first. */
  readonly startLengths: readonly number[];
};

type Entry = { readonly term: string; readonly id: string; readonly weight: number };

const readTerm = (id: string, text: string): Entry => {
  const space = text.lastIndexOf(" ");
  return { id, term: text.slice(0, space), weight: Number(text.slice(space + 1)) };
};

const readRow = (row: string): readonly Entry[] => {
  const colon = row.indexOf(": ");
  const id = `medtop:${row.slice(0, 8)}`;
  return row
    .slice(colon + 2)
    .split(", ")
    .map((text) => readTerm(id, text));
};

const groupByTerm = (entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.term);
    if (group === undefined) groups.set(entry.term, [entry]);
    else group.push(entry);
  }
  return groups;
};

const makeTerm = (text: string, entries: readonly Entry[], english: boolean): Term => {
  const written = splitWords(text);
  return {
    written,
    words: written.map((word) => foldWord(word, english)),
    topics: entries.map(({ id, weight }) => [id, weight]),
  };
};

/**
 * Reads a table of topic terms (rows of `src/knowledge/topic-terms`) into an index.
 * `english` says whether words are compared as English ones, plurals as singulars.
 */
export const indexTerms = (table: string, english: boolean): TermIndex => {
  const byFirst = new Map<string, Term[]>();
  const byStart = new Map<string, Term>();
  for (const [text, entries] of groupByTerm(table.trim().split("\n").flatMap(readRow))) {
    if (text.endsWith("*")) {
      byStart.set(text.slice(0, -1).toLowerCase(), makeTerm(text.slice(0, -1), entries, false));
      continue;
    }
    const term = makeTerm(text, entries, english);
    const first = term.words[0] ?? "";
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), term].sort((a, b) => b.words.length - a.words.length),
    );
  }
  const startLengths = [...new Set([...byStart.keys()].map((start) => start.length))];
  return { english, byFirst, byStart, startLengths: startLengths.sort((a, b) => b - a) };
};

const isCapital = (text: string): boolean => text !== text.toLowerCase();
const isAllCapital = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

const isWritten = (written: string, word: string): boolean => {
  if (!isCapital(written)) return true;
  return isAllCapital(written) ? word.startsWith(written) : isCapital(word.charAt(0));
};

const matches = (term: Term, at: number, words: Words): boolean =>
  term.words.every((word, k) => word === words.folded[at + k]) &&
  term.written.every((written, k) => isWritten(written, words.raw[at + k] ?? ""));

/** A passage's words as printed and as compared. */
export type Words = { readonly raw: readonly string[]; readonly folded: readonly string[] };

const startOf = (word: string, index: TermIndex): Term | undefined => {
  for (const length of index.startLengths) {
    if (length > word.length) continue;
    const term = index.byStart.get(word.slice(0, length));
    if (term !== undefined) return term;
  }
  return undefined;
};

/** The longest term that stands at a word, or undefined. */
export const termAt = (index: TermIndex, words: Words, at: number): Term | undefined => {
  const word = words.folded[at] ?? "";
  const exact = index.byFirst.get(word)?.find((term) => matches(term, at, words));
  return exact ?? startOf(word, index);
};
