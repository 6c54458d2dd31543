import { type Dice, diceOf } from "../bench/dice.ts";
import { fields, filterKinds, type SearchDocument } from "../search/document.ts";
import type { Narrowing } from "../search/results.ts";
import { isUnspaced, surfacesIn } from "../search/words.ts";

/** A query as a person could type it, and what narrows it; `sort` names what it tries out. */
export type InventedQuery = { readonly sort: string; readonly text: string; readonly narrowing: Narrowing };

type Source = { readonly documents: readonly SearchDocument[]; readonly dice: Dice };

const pick = <Item>(dice: Dice, items: readonly Item[]): Item | undefined => items[dice.below(items.length)];

const article = ({ documents, dice }: Source): SearchDocument | undefined => pick(dice, documents);

/** Scripts without spaces make words of whole sentences: a person would type a few characters of one. */
const typed = (surface: string): string =>
  isUnspaced(surface) ? Array.from(surface).slice(0, 4).join("") : surface;

const wordsOf = (document: SearchDocument | undefined): readonly string[] =>
  surfacesIn(`${document?.title ?? ""} . ${document?.text ?? ""}`.slice(0, 4000)).map(typed);

const word = (source: Source): string => pick(source.dice, wordsOf(article(source))) ?? "news";

/** Words that one article has, so that some article has them all. */
const together = (source: Source, count: number): readonly string[] => {
  const words = wordsOf(article(source));
  return Array.from({ length: count }, () => pick(source.dice, words) ?? "news");
};

const run = ({ dice, documents }: Source, length: number): string => {
  const words = surfacesIn(article({ dice, documents })?.text.slice(0, 4000) ?? "");
  const from = dice.below(Math.max(1, words.length - length));
  return words
    .slice(from, from + length)
    .map(typed)
    .join(" ");
};

const longWord = (source: Source, letters: number): string =>
  (wordsOf(article(source)).find((one) => one.length >= letters) ?? "newspaper").slice(0, letters);

const misspelt = (source: Source): string => {
  const right = word(source);
  const at = source.dice.below(right.length);
  return right.slice(0, at) + right.slice(at + 1);
};

const fieldQuery = (source: Source): string => {
  const field = pick(source.dice, fields) ?? "title";
  const {
    title = "",
    authors = [],
    places = [],
    topics = [],
    publisher = "",
    people = [],
  } = article(source) ?? {};
  const texts = {
    title: [title],
    author: authors,
    place: places,
    topic: topics,
    publisher: [publisher],
    person: people,
  };
  const text = pick(source.dice, surfacesIn(texts[field].join(" "))) ?? word(source);
  return `${field}:${text}`;
};

const dateQuery = (source: Source): Narrowing => {
  const ends = [article(source)?.published, article(source)?.published].map((published) =>
    published?.replace(/[~?%]$/, "").slice(0, pick(source.dice, [4, 7, 10])),
  );
  const [from, to] = ends.sort();
  const { dice } = source;
  return { ...(from && dice.chance(0.8) && { from }), ...(to && dice.chance(0.8) && { to }) };
};

/** A name by which an archive can be narrowed: a person or place that one article alone names is none. */
const isCommon = (documents: readonly SearchDocument[], kind: "people" | "places", name: string): boolean =>
  documents.filter((document) => document[kind].includes(name)).length > 1;

const filterQuery = (source: Source): Narrowing => {
  const { documents } = source;
  const kind = pick(source.dice, filterKinds) ?? "topic";
  const { topics = [], wider = [], people = [], places = [], publisher, language } = article(source) ?? {};
  const names = {
    topic: [...topics, ...wider],
    person: people.filter((name) => isCommon(documents, "people", name)),
    place: places.filter((name) => isCommon(documents, "places", name)),
    publisher: publisher ? [publisher] : [],
    language: language ? [language] : [],
  };
  const name = pick(source.dice, names[kind]);
  return name === undefined ? {} : { filters: { [kind]: [name] } };
};

/** Each sort of query: its text, and what narrows it. */
const sorts: { readonly [sort: string]: (source: Source) => readonly [string, Narrowing?] } = {
  word: (source) => [word(source)],
  words: (source) => [together(source, 2 + source.dice.below(2)).join(" ")],
  or: (source) => [`${word(source)} OR ${word(source)}`],
  orAnd: (source) => [`${word(source)} OR ${word(source)} ${word(source)}`],
  not: (source) => [`${together(source, 2).join(" ")} -${word(source)}`],
  notPhrase: (source) => [`${word(source)} -"${run(source, 2)}"`],
  onlyNot: (source) => [`-${word(source)}`],
  quotedWord: (source) => [`"${word(source)}"`],
  phrase: (source) => [`"${run(source, 2 + source.dice.below(4))}"`],
  phraseAndWord: (source) => [`"${run(source, 2)}" ${word(source)}`],
  phraseOrPhrase: (source) => [`"${run(source, 2)}" OR "${run(source, 3)}"`],
  prefix: (source) => [`${longWord(source, 4 + source.dice.below(4))}*`],
  prefixAndWord: (source) => [`${longWord(source, 5)}* ${word(source)}`],
  near: (source) => [together(source, 2).join(` NEAR/${1 + source.dice.below(12)} `)],
  nearPhrase: (source) => [`"${run(source, 2)}" NEAR ${word(source)}`],
  field: (source) => [fieldQuery(source)],
  fields: (source) => [`${fieldQuery(source)} ${fieldQuery(source)}`],
  notField: (source) => [`${word(source)} -${fieldQuery(source)}`],
  fieldPrefix: (source) => [`title:${longWord(source, 5)}*`],
  misspelt: (source) => [misspelt(source)],
  hyphen: (source) => [together(source, 2).join("-")],
  dates: (source) => [word(source), dateQuery(source)],
  onlyDates: (source) => ["", dateQuery(source)],
  filter: (source) => [word(source), filterQuery(source)],
  onlyFilter: (source) => ["", filterQuery(source)],
  all: (source) => [
    `${together(source, 2).join(" ")} -${word(source)}`,
    { ...dateQuery(source), ...filterQuery(source) },
  ],
};

/** So many queries over all that a query can say, made of words that articles have. The same seed, the same queries. */
export const inventQueries = (
  documents: readonly SearchDocument[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly InventedQuery[] => {
  const names = Object.keys(sorts);
  const dice = diceOf(seed, 7);
  return Array.from({ length: count }, (_, number) => {
    const sort = names[number % names.length] ?? "word";
    const [text, narrowing = {}] = sorts[sort]?.({ documents, dice }) ?? ["news"];
    return { sort, text, narrowing };
  });
};
