import { wellKnownPeople } from "../knowledge/names/well-known-people.ts";
import { findKnownPlaces } from "./place-index.ts";
import type { Passage } from "./read-passages.ts";
import { splitSentences, type Token } from "./split-tokens.ts";

/** A sentence of an article with the passage it stands in. */
export type Sentence = { readonly passage: Passage; readonly tokens: readonly Token[] };

const capital = /^\p{Lu}\p{Ll}/u;

const partsOf = (token: Token): readonly [string, string] | undefined => {
  if (!token.text.includes("-")) return undefined;
  const [first, second, ...more] = token.text.split("-");
  if (first === undefined || second === undefined || more.length > 0) return undefined;
  return capital.test(first) && capital.test(second) ? [first, second] : undefined;
};

const isKnown = (word: string): boolean => wellKnownPeople.has(word) || findKnownPlaces([word]).length > 0;

const splitPair = (token: Token, alone: ReadonlySet<string>): readonly Token[] => {
  const parts = partsOf(token);
  if (parts === undefined || !parts.every((part) => alone.has(part) || isKnown(part))) return [token];
  const [first, second] = parts;
  const middle = token.start + first.length;
  return [
    { text: first, start: token.start, end: middle },
    { text: "-", start: middle, end: middle + 1 },
    { text: second, start: middle + 1, end: token.end },
  ];
};

/**
 * The sentences of all passages but the section's name and pictures' slugs, in order. A pair such as `Putin-Trump` is parted where
 * both halves are names: they stand alone elsewhere in the article, or the gazetteer knows them.
 */
export const readSentences = (passages: readonly Passage[]): readonly Sentence[] => {
  const sentences = passages
    .filter(({ place }) => place !== "section" && place !== "slug")
    .flatMap((passage) => splitSentences(passage.text).map((tokens) => ({ passage, tokens })));
  const alone = new Set(
    sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((text) => capital.test(text))),
  );
  return sentences.map(({ passage, tokens }) => ({
    passage,
    tokens: tokens.flatMap((token) => splitPair(token, alone)),
  }));
};
