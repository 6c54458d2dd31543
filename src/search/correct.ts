import { fileOfText } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Correction, Found } from "./results.ts";
import type { WordFile } from "./word-file.ts";

/** How many letters must be put in, left out, changed or swapped with the next to make one form of another. */
const distance = (a: string, b: string): number => {
  const known = new Map<number, number>();
  const at = (i: number, j: number): number => (i * j === 0 ? i + j : (known.get(i * 64 + j) ?? 0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : changed;
      known.set(i * 64 + j, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  return at(a.length, b.length);
};

/** A word that some articles have was hardly meant for another that is not so many times as frequent. */
const commoner = 30;

/** So many letters a slip is taken to leave alone, and in so many files of words that begin alike it is looked for. */
const sureLetters = 3;
const mostFiles = 4;

/** The files of the words that begin as this one does: those next to it, where there are many. */
const wordsLike = (index: SearchIndex, word: string): Promise<readonly WordFile[]> => {
  const { firsts } = index.manifest;
  const start = word.slice(0, Math.min(sureLetters, word.length - 1));
  const home = fileOfText(firsts, word);
  const from = Math.max(fileOfText(firsts, start), home - mostFiles / 2);
  const to = Math.min(fileOfText(firsts, `${start}\uffff`), from + mostFiles);
  return index.wordsAround([word, ...firsts.slice(from, to + 1)]);
};

const correctOne = async (index: SearchIndex, word: string): Promise<Correction | undefined> => {
  // A short word has too many neighbours two letters away.
  const most = word.length < 5 ? 1 : 2;
  const words = (await wordsLike(index, word))
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind === "word");
  const own = words.reduce((sum, { text, count }) => sum + (text === word ? count : 0), 0);
  const near = words
    .filter(
      ({ text, count }) =>
        text !== word && Math.abs(text.length - word.length) <= most && count > own * commoner,
    )
    .map(({ text, count }) => ({ word, instead: text, count, apart: distance(word, text) }))
    // What an article has is a slip of one letter, if it is one.
    .filter(({ apart }) => apart <= (own > 0 ? 1 : most))
    .sort((a, b) => a.apart - b.apart || b.count - a.count);
  const [best] = near;
  return best && { word, instead: best.instead, count: best.count };
};

/** The words of a query that may be slips: those that no article has; where nothing is found, any that was not quoted. */
const doubtful = ({ total, missing, query }: Found): readonly string[] => {
  if (total > 0 || missing.length > 0) return missing;
  const parts = query.clauses
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any)
    .flatMap((one) => ("forms" in one ? [one] : one.parts));
  return parts.flatMap(({ forms, exact, prefix, field }) => (exact || prefix || field ? [] : forms));
};

/**
 * The words that were likely meant, each from the files of the words that begin alike: instead of words that no article
 * has and, where nothing at all was found, of words far rarer than one that differs by a letter.
 */
export const correct = async (index: SearchIndex, found: Found): Promise<readonly Correction[]> => {
  const corrections = await Promise.all([...new Set(doubtful(found))].map((word) => correctOne(index, word)));
  return corrections.flatMap((one) => one ?? []);
};
