import { diceOf } from "../bench/dice.ts";
import type { SearchDocument } from "../search/document.ts";
import { surfacesIn, tokensIn } from "../search/words.ts";

/** A query that one article of the archive ought to answer, by its address. */
export type Sought = { readonly text: string; readonly address: string };

/** Queries to measure by. */
export type SampleQueries = {
  /** What people may ask: a third of one word, a third of two, a sixth of three, a sixth of two words in quotes. */
  readonly usual: readonly string[];
  /** The three rarest words of an article. */
  readonly distinctive: readonly Sought[];
  /** Six words of an article as they follow each other. */
  readonly phrases: readonly Sought[];
};

/** Shorter texts have no words of their own. */
const shortest = 300;

const isWord = (form: string): boolean => /^\p{L}{4,}$/u.test(form);

const countForms = (documents: readonly SearchDocument[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { title, text } of documents)
    for (const form of new Set(tokensIn(`${title} ${text}`).map(({ form }) => form)))
      counts.set(form, (counts.get(form) ?? 0) + 1);
  return counts;
};

/** Draws sample queries from some articles of an archive, which stand for all. The same seed, the same queries. */
export const sampleQueries = (
  documents: readonly SearchDocument[],
  { each, seed }: { readonly each: number; readonly seed: number },
): SampleQueries => {
  const dice = diceOf(seed, 11);
  const counts = countForms(documents);
  const long = documents.filter(({ text }) => text.length >= shortest);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[dice.below(items.length)];
  const rarest = ({ title, text, address }: SearchDocument): Sought => {
    const forms = [...new Set(tokensIn(`${title} ${text}`).map(({ form }) => form))].filter(isWord);
    const three = forms
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, 3);
    return { text: three.join(" "), address };
  };
  const phrase = ({ text, address }: SearchDocument): Sought => {
    const words = surfacesIn(text);
    const from = dice.below(Math.max(1, words.length - 6));
    return { text: `"${words.slice(from, from + 6).join(" ")}"`, address };
  };
  const telling = ({ title }: SearchDocument): readonly string[] =>
    surfacesIn(title).filter(
      (word) => isWord(word.toLowerCase()) && (counts.get(word.toLowerCase()) ?? 0) > 1,
    );
  const usual = (document: SearchDocument, number: number): string => {
    const words = telling(document);
    const from = dice.below(Math.max(1, words.length - 2));
    const length = [1, 2, 1, 2, 3, 2][number % 6] ?? 1;
    const some = words.slice(from, from + length).join(" ");
    return number % 6 === 5 ? `"${some}"` : some;
  };
  const sample = Array.from({ length: each }, () => pick(long)).flatMap((document) => document ?? []);
  return {
    usual: sample.map(usual).filter((text) => /\p{L}/u.test(text)),
    distinctive: sample.map(rarest),
    phrases: sample.map(phrase),
  };
};
