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

/** Finds what a search must find, by looking at every word of every article: slow, and simple enough to be believed. */
export type Scan = (query: Query, narrowing: Narrowing) => readonly number[];

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

/** A scan of articles in order of time; its hits are their numbers. */
export const scanOf = (documents: Iterable<SearchDocument>, stemmerOf: StemmerOf): Scan => {
  const articles: Scanned[] = [];
  const counts = new Map<string, number>();
  const languages = new Set<string>();
  for (const document of documents) {
    const article = scanned(document, stemmerOf);
    articles.push(article);
    for (const word of article.places.keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
    languages.add(primaryOf(document.language ?? ""));
  }
  const stemmers = [...languages].flatMap((language) => stemmerOf(language) ?? []);
  const stemsOf = (form: string): ReadonlySet<string> =>
    new Set([form, ...stemmers.map((stemmer) => stemWith(stemmer, form))]);
  const meanings = new Map<string, Meaning>();
  const vocabulary = [...counts.keys()].map((word) => {
    const [own = "", stem = ""] = word.split(" ");
    return { word, own, stem };
  });

  const meaningOf = (form: string, { exact, prefix }: Part): Meaning => {
    const key = `${form} ${exact} ${prefix}`;
    const known = meanings.get(key);
    if (known) return known;
    const stems = stemsOf(form);
    const words = vocabulary
      .filter(({ own, stem }) =>
        prefix ? own.startsWith(form) : own === form || (!exact && stems.has(stem)),
      )
      .map(({ word }) => word);
    const isPlaced = words.every(
      (word) => !isPassedOver(word.split(" ")[0] ?? "", counts.get(word) ?? 0, articles.length),
    );
    const meaning = { words, isPlaced };
    meanings.set(key, meaning);
    return meaning;
  };

  const placesOf = (article: Scanned, { words }: Meaning): readonly number[] =>
    words.flatMap((word) => article.places.get(word) ?? []);

  /** Where a part begins; `undefined` where the article lacks a word, "anywhere" where no place of its words is kept. */
  const beginningsOf = (article: Scanned, part: Part): readonly number[] | "anywhere" | undefined => {
    const slots = part.forms.flatMap((form, offset) =>
      form === "" ? [] : [{ offset, meaning: meaningOf(form, part) }],
    );
    const here = slots.map(({ offset, meaning }) => ({
      offset,
      isPlaced: meaning.isPlaced,
      places: placesOf(article, meaning),
    }));
    if (here.some(({ places }) => places.length === 0)) return undefined;
    const [first, ...others] = here.filter(({ isPlaced }) => isPlaced);
    if (!first) return "anywhere";
    return first.places
      .map((place) => place - first.offset)
      .filter((start) => others.every(({ places, offset }) => places.includes(start + offset)));
  };

  const hasField = (article: Scanned, part: Part): boolean =>
    part.forms.every((form) => {
      if (form === "" || !part.field) return true;
      if (part.field === "title") return meaningOf(form, part).words.some((word) => article.title.has(word));
      const stems = stemsOf(form);
      return [...article.fields[part.field]].some((stem) =>
        part.prefix ? stem.startsWith(form) : stems.has(stem),
      );
    });

  const has = (article: Scanned, one: Part | Near): boolean => {
    if ("forms" in one) {
      if (one.field) return hasField(article, one);
      const beginnings = beginningsOf(article, one);
      return beginnings === "anywhere" || (beginnings?.length ?? 0) > 0;
    }
    const [left, right] = one.parts.map((part) => beginningsOf(article, part));
    if (!left?.length || !right?.length) return false;
    if (left === "anywhere" || right === "anywhere") return true;
    return left.some((start) => right.some((other) => Math.abs(start - other) <= one.within));
  };

  const fulfils = (article: Scanned, { any, not }: Clause): boolean =>
    any.some((one) => has(article, one)) !== (not === true);

  return ({ clauses }, narrowing) =>
    articles.flatMap((article, number) =>
      isNarrowed(article, narrowing) && clauses.every((clause) => fulfils(article, clause)) ? [number] : [],
    );
};
