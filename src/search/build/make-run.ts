import { type ByteWriter, byteWriter } from "../bytes.ts";
import type { SearchDocument } from "../document.ts";
import type { ListedField } from "../keys.ts";
import { levelOf } from "../levels.ts";
import { rowOf } from "../rows.ts";
import { primaryOf } from "../stems.ts";
import { type Growing, growing } from "./growing.ts";
import type { Speller } from "./speller.ts";
import { type WordTable, wordTable } from "./word-table.ts";

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
  /** By language; those without stems have one together. */
  readonly voices: Map<string, Voice>;
};

const idOf = ({ ids }: Work, key: string): number => {
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = ids.size;
  ids.set(key, id);
  return id;
};

type Numbers = Map<string, readonly number[]>;

/** How texts and names are read in a language; what was read before is known. */
type Voice = {
  readonly language: string;
  readonly words: WordTable;
  readonly names: { readonly [Name in ListedField]: Numbers };
};

const newVoice = (work: Work, language: string): Voice => ({
  language,
  words: wordTable((surface) => work.speller.ofWord(language, surface).map((key) => idOf(work, key))),
  names: {
    topic: new Map(),
    person: new Map(),
    place: new Map(),
    publisher: new Map(),
    author: new Map(),
  },
});

const voiceOf = (work: Work, language: string): Voice => {
  const name = work.speller.hasStems(language) ? language : "";
  const voice = work.voices.get(name) ?? newVoice(work, name);
  work.voices.set(name, voice);
  return voice;
};

/** Takes a part of an article in; returns the place behind it. */
const addText = (
  { terms, places }: Work,
  { words }: Voice,
  { text, from }: { text: string; from: number },
): number => {
  let place = from;
  words.each(text, (ids) => {
    for (const id of ids) {
      terms.push(id);
      places.push(place++);
    }
  });
  return place;
};

const idsOfName = (
  work: Work,
  { language, names }: Voice,
  { field, name }: { field: ListedField; name: string },
) => {
  const known = names[field].get(name);
  if (known) return known;
  const ids = work.speller.ofName(language, field, name).map((key) => idOf(work, key));
  names[field].set(name, ids);
  return ids;
};

const listOf = (one: string | undefined): readonly string[] => (one === undefined ? [] : [one]);

/** What is found by its words in a field. */
const addNames = (work: Work, voice: Voice, document: SearchDocument): void => {
  const { topics, wider, people, places, publisher, authors } = document;
  const fields: readonly (readonly [ListedField, readonly string[]])[] = [
    ["topic", topics],
    ["topic", wider],
    ["person", people],
    ["place", places],
    ["publisher", listOf(publisher)],
    ["author", authors],
  ];
  for (const [field, names] of fields)
    for (const name of names)
      for (const id of idsOfName(work, voice, { field, name })) {
        work.terms.push(id);
        work.places.push(noPlace);
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
    voices: new Map(),
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
    languages: [...work.voices.keys()].filter((language) => language !== "").sort(),
    rows,
    keys,
    counts,
    lengths,
    postings: out.done(),
  };
};
