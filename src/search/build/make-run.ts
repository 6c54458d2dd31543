import { type ByteWriter, byteWriter } from "../bytes.ts";
import type { SearchDocument } from "../document.ts";
import type { ListedField } from "../keys.ts";
import { levelOf } from "../levels.ts";
import { rowOf } from "../rows.ts";
import { primaryOf } from "../stems.ts";
import { surfacesIn } from "../words.ts";
import { type Growing, growing } from "./growing.ts";
import type { Speller } from "./speller.ts";

/** Some articles that stand next to each other in time, indexed by themselves. Documents are numbered from 0. */
export type Run = {
  readonly size: number;
  /** The languages (primary subtags) whose stemmers were used, in code-unit order. */
  readonly languages: readonly string[];
  /** What each article's line in a list of results says (see `rows.ts`). */
  readonly rows: readonly string[];
  /** In code-unit order (see `keys.ts`). */
  readonly keys: readonly string[];
  /** How many articles have each key. */
  readonly counts: Uint32Array;
  /** How many bytes each key's postings have. */
  readonly lengths: Uint32Array;
  /**
   * The postings of all keys: for each article the distance from the one before; for words also the level, how often it
   * stands there, and the distances of its places.
   */
  readonly postings: Uint8Array;
};

/** Between the parts of an article no two words are next to each other. */
const gap = 2;

/** Stands for the place of what has none: names and words of fields. */
const noPlace = 0xffffffff;

/** Where an article's title ends, 0 where it has none of its own, and how many words it has. */
type Shape = { readonly titleEnd: number; readonly length: number };

type Work = {
  readonly speller: Speller;
  readonly ids: Map<string, number>;
  /** For each occurrence, in order of documents: the number of its key and its place. */
  readonly terms: Growing;
  readonly places: Growing;
  /** Where each document's occurrences end. */
  readonly ends: number[];
  readonly shapes: Shape[];
  /** By language and sort, the numbers of the keys of a word or name as it is written. */
  readonly known: Map<string, Map<string, readonly number[]>>;
  readonly languages: Set<string>;
};

const idOf = ({ ids }: Work, key: string): number => {
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(key, id);
  return id;
};

type Numbers = Map<string, readonly number[]>;

/** The numbers of the keys of words and names that were met before, by language and what they are. */
type Voice = { readonly language: string; readonly of: (sort: Sort) => Numbers };

/** What a text can be: the article's own words, or names of some field. */
type Sort = "word" | ListedField | "language";

const voiceOf = (work: Work, language: string): Voice => {
  const name = work.speller.hasStems(language) ? language : "";
  work.languages.add(name);
  return {
    language: name,
    of: (sort) => {
      const key = `${name} ${sort}`;
      const known = work.known.get(key) ?? new Map<string, readonly number[]>();
      work.known.set(key, known);
      return known;
    },
  };
};

const idsOf = (
  work: Work,
  known: Numbers,
  { text, keys }: { text: string; keys: () => readonly string[] },
) => {
  const ids = keys().map((key) => idOf(work, key));
  known.set(text, ids);
  return ids;
};

/** Takes a part of an article in; returns the place behind it. */
const addText = (work: Work, voice: Voice, { text, from }: { text: string; from: number }): number => {
  const known = voice.of("word");
  const { speller, terms, places } = work;
  let place = from;
  for (const surface of surfacesIn(text)) {
    const ids =
      known.get(surface) ??
      idsOf(work, known, { text: surface, keys: () => speller.ofWord(voice.language, surface) });
    for (const id of ids) {
      terms.push(id);
      places.push(place++);
    }
  }
  return place;
};

const listOf = (one: string | undefined): readonly string[] => (one === undefined ? [] : [one]);

/** What is found and filtered by alike: by its words, and as a whole. */
const addNames = (work: Work, voice: Voice, document: SearchDocument): void => {
  const { topics, wider, people, places, publisher, authors, language } = document;
  const fields: readonly (readonly [ListedField | "language", readonly string[]])[] = [
    ["topic", topics],
    ["topic", wider],
    ["person", people],
    ["place", places],
    ["publisher", listOf(publisher)],
    ["author", authors],
    ["language", listOf(language)],
  ];
  for (const [field, names] of fields) {
    const known = voice.of(field);
    for (const name of names) {
      const keys = () => work.speller.ofName(voice.language, field, name);
      for (const id of known.get(name) ?? idsOf(work, known, { text: name, keys })) {
        work.terms.push(id);
        work.places.push(noPlace);
      }
    }
  }
};

const addDocument = (work: Work, document: SearchDocument): void => {
  const { title, subtitle = "", text, authors, language = "" } = document;
  const voice = voiceOf(work, primaryOf(language));
  const titleEnd = addText(work, voice, { text: title, from: 0 });
  const subtitleEnd = addText(work, voice, { text: subtitle, from: titleEnd + gap });
  let place = addText(work, voice, { text, from: subtitleEnd + gap });
  for (const author of authors) place = addText(work, voice, { text: author, from: place + gap });
  work.shapes.push({ titleEnd: document.supplied ? 0 : titleEnd, length: place });
  addNames(work, voice, document);
  work.ends.push(work.terms.length());
};

/** Occurrences dealt to their keys: those of one key next to each other, in order of documents. */
type Dealt = { readonly starts: Uint32Array; readonly documents: Uint32Array; readonly places: Uint32Array };

const deal = (work: Work): Dealt => {
  const terms = work.terms.view();
  const given = work.places.view();
  const starts = new Uint32Array(work.ids.size + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let key = 0; key < work.ids.size; key++) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(terms.length);
  const places = new Uint32Array(terms.length);
  let at = 0;
  for (const [document, end] of work.ends.entries())
    for (; at < end; at++) {
      const term = terms[at] ?? 0;
      const to = next[term] ?? 0;
      next[term] = to + 1;
      documents[to] = document;
      places[to] = given[at] ?? 0;
    }
  return { starts, documents, places };
};

/** Writes one document's occurrences of a word, from one index to before another. */
const writePlaces = (out: ByteWriter, places: Uint32Array, { titleEnd, length }: Shape): void => {
  out.number(levelOf(places.length, length, (places[0] ?? 0) < titleEnd));
  out.number(places.length);
  let before = 0;
  for (const place of places) {
    out.number(place - before);
    before = place;
  }
};

/** Writes all of a key's postings; returns how many documents have it. */
const writeKey = (out: ByteWriter, work: Work, { dealt, key }: { dealt: Dealt; key: number }): number => {
  const { starts, documents, places } = dealt;
  const end = starts[key + 1] ?? 0;
  let before = -1;
  let count = 0;
  for (let at = starts[key] ?? 0; at < end; count++) {
    const document = documents[at] ?? 0;
    const from = at;
    while (at < end && documents[at] === document) at++;
    out.number(document - before);
    before = document;
    const shape = work.shapes[document];
    if (shape && places[from] !== noPlace) writePlaces(out, places.subarray(from, at), shape);
  }
  return count;
};

/** Indexes articles that stand next to each other, in their order. The same articles give the same run. */
export const makeRun = (documents: Iterable<SearchDocument>, speller: Speller): Run => {
  const work: Work = {
    speller,
    ids: new Map(),
    terms: growing(),
    places: growing(),
    ends: [],
    shapes: [],
    known: new Map(),
    languages: new Set(),
  };
  const rows: string[] = [];
  for (const document of documents) {
    addDocument(work, document);
    rows.push(rowOf(document));
  }
  const dealt = deal(work);
  // Without a comparator strings are sorted by code units, and several times as fast.
  const keys = [...work.ids.keys()].sort();
  const counts = new Uint32Array(keys.length);
  const lengths = new Uint32Array(keys.length);
  const out = byteWriter();
  for (const [index, name] of keys.entries()) {
    const start = out.length();
    counts[index] = writeKey(out, work, { dealt, key: work.ids.get(name) ?? 0 });
    lengths[index] = out.length() - start;
  }
  return {
    size: rows.length,
    languages: [...work.languages].filter((language) => language !== "").sort(),
    rows,
    keys,
    counts,
    lengths,
    postings: out.done(),
  };
};
