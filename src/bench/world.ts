import { topicIds } from "../knowledge/media-topics/media-topics.ts";
import { type Dice, diceOf } from "./dice.ts";
import { capital, inventVocabulary, inventWord } from "./words.ts";
import { type Zipf, zipfOf } from "./zipf.ts";

/** Things that articles draw on, the most frequent first. */
export type Stock = { readonly items: readonly string[]; readonly zipf: Zipf };

/** A newspaper, with the furniture that every page of it wears. */
export type Paper = {
  readonly name: string;
  readonly slug: string;
  readonly sections: readonly string[];
  /** Lines over the article, and lines under it. */
  readonly above: readonly string[];
  readonly below: readonly string[];
};

/** All that the articles of one seed have in common. */
export type World = {
  readonly seed: number;
  readonly words: Stock;
  /** IPTC ids. */
  readonly topics: Stock;
  readonly people: Stock;
  readonly organisations: Stock;
  readonly places: Stock;
  readonly authors: Stock;
  readonly papers: readonly Paper[];
};

/** How many of each kind a world has; people, organisations and places are 5,000 names in all. */
const sizes = {
  words: 14_000,
  topics: 400,
  people: 2600,
  organisations: 1000,
  places: 1400,
  authors: 300,
  papers: 12,
} as const;

const stockOf = (items: readonly string[]): Stock => ({ items, zipf: zipfOf(items.length) });

const inventNames = (size: number, invent: () => string): Stock => {
  const names = new Set<string>();
  while (names.size < size) names.add(invent());
  return stockOf([...names]);
};

const kinds =
  "Council Institute Authority Union Trust Group Court Ministry Association Bank Party Company".split(" ");

type Name = (syllables: number) => string;

const namesOf = (dice: Dice, name: Name): Pick<World, "people" | "organisations" | "places" | "authors"> => {
  const given = Array.from({ length: 240 }, () => name(2));
  const person = (): string => `${given[dice.below(given.length)]} ${name(1 + dice.below(2))}`;
  const body = (): string =>
    `${name(2)} ${dice.chance(0.4) ? `${name(2)} ` : ""}${kinds[dice.below(kinds.length)]}`;
  return {
    people: inventNames(sizes.people, person),
    organisations: inventNames(sizes.organisations, body),
    places: inventNames(sizes.places, () => name(2 + dice.below(2))),
    authors: inventNames(sizes.authors, person),
  };
};

const sectionNames = "World Politics Business Science Culture Sport Opinion Travel Health Weather".split(" ");

const inventPaper = (dice: Dice, name: Name): Paper => {
  const place = name(2);
  const kind = ["Courier", "Gazette", "Herald", "Observer", "Mail", "Review"][dice.below(6)] ?? "News";
  const title = `${place} ${kind}`;
  return {
    name: title,
    slug: title.toLowerCase().replaceAll(" ", "-"),
    sections: sectionNames,
    above: ["Skip to content", title, ...sectionNames.slice(0, 4 + dice.below(6)), "Sign in", "Search"],
    below: [
      "Share this article",
      "Most read",
      `Subscribe to the ${title} and read every story for four weeks`,
      "Get our newsletter every morning before breakfast",
      "About us",
      "Contact",
      "Terms of use",
      "Privacy policy",
      `© ${title}. All rights reserved.`,
    ],
  };
};

/** Every third topic or so, in an order that has nothing to do with their ids. */
const shuffledTopics = (dice: Dice): readonly string[] =>
  topicIds
    .map((id) => ({ id, at: dice.roll() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, sizes.topics)
    .map(({ id }) => id);

/** The world of a seed: always the same one. */
export const inventWorld = (seed: number): World => {
  const dice = diceOf(seed, 2);
  const used = new Set<string>();
  const name: Name = (syllables) => capital(inventWord(dice, syllables, used));
  return {
    seed,
    words: stockOf(inventVocabulary(seed, sizes.words)),
    topics: stockOf(shuffledTopics(dice)),
    ...namesOf(dice, name),
    papers: Array.from({ length: sizes.papers }, () => inventPaper(dice, name)),
  };
};
