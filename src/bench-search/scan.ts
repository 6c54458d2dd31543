import { isPassedOver } from "../search/build/small-words.ts";
import { type Field, type FilterKind, filterKinds, type SearchDocument } from "../search/document.ts";
import type { Clause, Near, Part, Query } from "../search/query.ts";
import type { Narrowing } from "../search/results.ts";
import { primaryOf, type StemmerOf, stemWith } from "../search/stems.ts";
import { tokensIn } from "../search/words.ts";

/** An article as the scan sees it: every word with its stem and place, the words of its title, the stems of its fields, its names, its time. */
type Scanned = {
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly title: ReadonlySet<string>;
  readonly fields: { readonly [Name in Exclude<Field, "title">]: ReadonlySet<string> };
  readonly names: { readonly [Kind in FilterKind]: readonly string[] };
  readonly published: string | undefined;
};

/** A query and what narrows it. */
export type Asked = { readonly query: Query; readonly narrowing: Narrowing };

const fieldTexts = (document: SearchDocument): { readonly [Name in Field]: readonly string[] } => {
  const { title, supplied, authors, places, topics, wider, publisher, people } = document;
  return {
    title: supplied ? [] : [title],
    author: authors,
    place: places,
    topic: [...topics, ...wider],
    publisher: publisher === undefined ? [] : [publisher],
    person: people,
  };
};

/** Words are told apart by form and stem. */
const wordOf = (form: string, stem: string): string => `${form} ${stem}`;

const scanned = (document: SearchDocument, stemmerOf: StemmerOf): Scanned => {
  const stemmer = stemmerOf(primaryOf(document.language ?? ""));
  const stem = (form: string): string => stemWith(stemmer, form);
  const places = new Map<string, number[]>();
  let place = 0;
  for (const text of [document.title, document.subtitle ?? "", document.text, ...document.authors]) {
    for (const { form } of tokensIn(text)) {
      const word = wordOf(form, stem(form));
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
      place++;
    }
    place += 2;
  }
  const texts = fieldTexts(document);
  const stemsIn = (field: Field): ReadonlySet<string> =>
    new Set(texts[field].flatMap((text) => tokensIn(text).map(({ form }) => stem(form))));
  const { topics, wider, people, publisher, language } = document;
  return {
    places,
    title: new Set(texts.title.flatMap((text) => tokensIn(text).map(({ form }) => wordOf(form, stem(form))))),
    fields: {
      author: stemsIn("author"),
      place: stemsIn("place"),
      topic: stemsIn("topic"),
      publisher: stemsIn("publisher"),
      person: stemsIn("person"),
    },
    names: {
      publisher: publisher === undefined ? [] : [publisher],
      topic: [...topics, ...wider],
      person: people,
      place: document.places,
      language: language === undefined ? [] : [language],
    },
    published: document.published,
  };
};

const daysOf = (edtf: string): readonly [string, string] => {
  const plain = edtf.replace(/[~?%]$/, "");
  return [plain + "-01-01".slice(plain.length - 4), plain + "-12-31".slice(plain.length - 4)];
};

const isInTime = (published: string | undefined, { from, to }: Narrowing): boolean => {
  if (!from && !to) return true;
  if (published === undefined) return false;
  const [first, last] = daysOf(published);
  return (!from || last >= daysOf(from)[0]) && (!to || first <= daysOf(to)[1]);
};

const isNarrowed = (article: Scanned, narrowing: Narrowing): boolean =>
  isInTime(article.published, narrowing) &&
  filterKinds.every((kind) => {
    const wanted = narrowing.filters?.[kind] ?? [];
    return wanted.length === 0 || wanted.some((name) => article.names[kind].includes(name));
  });

/** What one form of a query stands for: words of the archive, and whether places are kept of all of them. */
type Meaning = { readonly words: readonly string[]; readonly isPlaced: boolean };

/** All words of an archive. */
type Vocabulary = {
  readonly size: number;
  readonly words: readonly {
    readonly word: string;
    readonly own: string;
    readonly stem: string;
    readonly count: number;
  }[];
  readonly stemsOf: (form: string) => ReadonlySet<string>;
};

const vocabularyOf = (documents: Iterable<SearchDocument>, stemmerOf: StemmerOf): Vocabulary => {
  const counts = new Map<string, number>();
  const languages = new Set<string>();
  let size = 0;
  for (const document of documents) {
    for (const word of scanned(document, stemmerOf).places.keys())
      counts.set(word, (counts.get(word) ?? 0) + 1);
    languages.add(primaryOf(document.language ?? ""));
    size++;
  }
  const stemmers = [...languages].flatMap((language) => stemmerOf(language) ?? []);
  return {
    size,
    words: [...counts].map(([word, count]) => {
      const [own = "", stem = ""] = word.split(" ");
      return { word, own, stem, count };
    }),
    stemsOf: (form) => new Set([form, ...stemmers.map((stemmer) => stemWith(stemmer, form))]),
  };
};

type Meanings = (form: string, part: Part) => Meaning;

const meaningsIn = ({ words, size, stemsOf }: Vocabulary): Meanings => {
  const known = new Map<string, Meaning>();
  return (form, { exact, prefix }) => {
    const key = `${form} ${exact} ${prefix}`;
    const before = known.get(key);
    if (before) return before;
    const stems = stemsOf(form);
    const meant = words.filter(({ own, stem }) =>
      prefix ? own.startsWith(form) : own === form || (!exact && stems.has(stem)),
    );
    const meaning = {
      words: meant.map(({ word }) => word),
      isPlaced: meant.every(({ own, count }) => !isPassedOver(own, count, size)),
    };
    known.set(key, meaning);
    return meaning;
  };
};

/** Where a part begins; undefined where the article lacks a word, "anywhere" where no place of its words is kept. */
const beginningsOf = (
  article: Scanned,
  part: Part,
  meaningOf: Meanings,
): readonly number[] | "anywhere" | undefined => {
  const slots = part.forms.flatMap((form, offset) => {
    if (form === "") return [];
    const { words, isPlaced } = meaningOf(form, part);
    return [{ offset, isPlaced, places: words.flatMap((word) => article.places.get(word) ?? []) }];
  });
  if (slots.some(({ places }) => places.length === 0)) return undefined;
  const [first, ...others] = slots.filter(({ isPlaced }) => isPlaced);
  if (!first) return "anywhere";
  return first.places
    .map((place) => place - first.offset)
    .filter((start) => others.every(({ places, offset }) => places.includes(start + offset)));
};

type Judge = { readonly vocabulary: Vocabulary; readonly meaningOf: Meanings };

const hasField = (article: Scanned, part: Part, { vocabulary, meaningOf }: Judge): boolean =>
  part.forms.every((form) => {
    if (form === "" || !part.field) return true;
    if (part.field === "title") return meaningOf(form, part).words.some((word) => article.title.has(word));
    const stems = vocabulary.stemsOf(form);
    return [...article.fields[part.field]].some((stem) =>
      part.prefix ? stem.startsWith(form) : stems.has(stem),
    );
  });

const has = (article: Scanned, one: Part | Near, judge: Judge): boolean => {
  if ("forms" in one) {
    if (one.field) return hasField(article, one, judge);
    return (beginningsOf(article, one, judge.meaningOf)?.length ?? 0) > 0;
  }
  const [left, right] = one.parts.map((part) => beginningsOf(article, part, judge.meaningOf));
  if (!left?.length || !right?.length) return false;
  if (left === "anywhere" || right === "anywhere") return true;
  return left.some((start) => right.some((other) => Math.abs(start - other) <= one.within));
};

const fulfils = (article: Scanned, { any, not }: Clause, judge: Judge): boolean =>
  any.some((one) => has(article, one, judge)) !== (not === true);

/**
 * The numbers of the articles that each query must find, by looking at every word of every article: slow, and simple enough to
 * be believed. The articles, in order of time, are gone through twice.
 */
export const scan = (
  documents: () => Iterable<SearchDocument>,
  stemmerOf: StemmerOf,
  asked: readonly Asked[],
): readonly (readonly number[])[] => {
  const vocabulary = vocabularyOf(documents(), stemmerOf);
  const judge = { vocabulary, meaningOf: meaningsIn(vocabulary) };
  const found: number[][] = asked.map(() => []);
  let number = 0;
  for (const document of documents()) {
    const article = scanned(document, stemmerOf);
    for (const [at, { query, narrowing }] of asked.entries())
      if (isNarrowed(article, narrowing) && query.clauses.every((clause) => fulfils(article, clause, judge)))
        found[at]?.push(number);
    number++;
  }
  return found;
};
