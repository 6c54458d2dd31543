import type { Mention } from "./mention.ts";
import { findKnownPlaces } from "./place-index.ts";
import type { Sentence } from "./read-sentences.ts";

/** A name in a report that may be a town's or its club's: `from` inclusive, `to` exclusive, in tokens of its sentence. */
export type Town = {
  /** Lower case. */
  readonly name: string;
  readonly sentence: Sentence;
  /** The sentence's index. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** What the tagger found there; missing where only the table of places knows the name. */
  readonly mention?: Mention;
};

/** A name as towns are compared. */
export const townName = (words: readonly string[]): string => words.join(" ").toLowerCase();

/** A country's team stays its country: who reads of Japan wants its matches too. */
const isCountry = (words: readonly string[]): boolean =>
  findKnownPlaces(words).some(({ kind }) => kind !== "city");

const mayBeTown = ({ kind, words }: Mention): boolean =>
  (kind === "place" || kind === "organisation") && words.length < 4 && !isCountry(words);

const taggedTowns = (mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Town[] =>
  mentions.filter(mayBeTown).flatMap((mention): readonly Town[] => {
    const { words, sentence: at, from, to } = mention;
    const sentence = sentences[at];
    return sentence === undefined ? [] : [{ name: townName(words), sentence, at, from, to, mention }];
  });

const untaggedTowns = (mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Town[] => {
  const held = new Set(
    mentions.flatMap(({ sentence, from, to }) => [`${sentence} ${from}`, `${sentence} ${to - 1}`]),
  );
  return sentences.flatMap((sentence, at) => {
    const words = sentence.tokens.map(({ text }) => text);
    return findKnownPlaces(words)
      .filter(({ kind, from }) => kind === "city" && !held.has(`${at} ${from}`))
      .map(({ from, to }): Town => ({ name: townName(words.slice(from, to)), sentence, at, from, to }));
  });
};

/** Every town of the sentences: those that the tagger found and those that only the table of places knows. */
export const townsOf = (mentions: readonly Mention[], sentences: readonly Sentence[]): readonly Town[] => [
  ...taggedTowns(mentions, sentences),
  ...untaggedTowns(mentions, sentences),
];
