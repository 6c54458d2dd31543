import { type ByteWriter, byteWriter } from "../bytes.ts";
import { type FilterKind, filterKinds, type SearchDocument } from "../document.ts";
import { keyOf } from "../keys.ts";
import { levelOf } from "../levels.ts";
import { canonicalWord } from "../name-words.ts";
import { rowOf } from "../rows.ts";
import { primaryOf, type Stem, type StemmerOf, stemWith } from "../stems.ts";
import { surfacesIn, tokensIn, tokensOf } from "../words.ts";
import { growing } from "./growing.ts";

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

/** How many words of the text a word in each part of an article is worth. */
const titleWeight = 3;
const subtitleWeight = 2;

/** Stands for the place of what has none: names and words of fields. */
const noPlace = 0xffffffff;

type Places = { readonly titleEnd: number; readonly subtitleEnd: number; readonly length: number };

type Work = {
  readonly ids: Map<string, number>;
  readonly keys: string[];
  /** For each occurrence, in order of documents: the number of its key and its place. */
  readonly terms: ReturnType<typeof growing>;
  readonly places: ReturnType<typeof growing>;
  /** Where each document's occurrences end. */
  readonly ends: number[];
  readonly shapes: Places[];
  /** By language, the numbers of the keys of a word as it is written. */
  readonly known: Map<string, Map<string, readonly number[]>>;
};

const idOf = ({ ids, keys }: Work, key: string): number => {
  const known = ids.get(key);
  if (known !== undefined) return known;
  const id = keys.push(key) - 1;
  ids.set(key, id);
  return id;
};

type Voice = { readonly stem: Stem | undefined; readonly known: Map<string, readonly number[]> };

const voiceOf = (work: Work, language: string, stemmerOf: StemmerOf): Voice => {
  const stem = stemmerOf(language);
  const name = stem ? language : "";
  const known = work.known.get(name) ?? new Map<string, readonly number[]>();
  work.known.set(name, known);
  return { stem, known };
};

const idsOf = (work: Work, { stem, known }: Voice, surface: string): readonly number[] => {
  const before = known.get(surface);
  if (before) return before;
  const ids = tokensOf(surface).map(({ form }) => idOf(work, keyOf(form, "word", stemWith(stem, form))));
  known.set(surface, ids);
  return ids;
};

/** Takes a part of an article in; returns the place behind it. */
const addText = (work: Work, voice: Voice, { text, from }: { text: string; from: number }): number => {
  let place = from;
  for (const surface of surfacesIn(text))
    for (const id of idsOf(work, voice, surface)) {
      work.terms.push(id);
      work.places.push(place++);
    }
  return place;
};

const addKey = (work: Work, key: string): void => {
  work.terms.push(idOf(work, key));
  work.places.push(noPlace);
};

const fieldTexts = (document: SearchDocument) =>
  ({
    title: document.supplied ? [] : [document.title],
    author: document.authors,
    place: document.places,
    topic: [...document.topics, ...document.wider],
    publisher: document.publisher === undefined ? [] : [document.publisher],
    person: document.people,
  }) as const;

const namesOf = (document: SearchDocument): { readonly [Kind in FilterKind]: readonly string[] } => ({
  publisher: document.publisher === undefined ? [] : [document.publisher],
  topic: [...document.topics, ...document.wider],
  person: document.people,
  place: document.places,
  language: document.language === undefined ? [] : [document.language],
});

const addFields = (work: Work, { stem }: Voice, document: SearchDocument): void => {
  for (const [field, texts] of Object.entries(fieldTexts(document)))
    for (const { form } of texts.flatMap((text) => tokensIn(text)))
      addKey(work, keyOf(stemWith(stem, form), field as keyof ReturnType<typeof fieldTexts>));
};

const addNames = (work: Work, document: SearchDocument): void => {
  const names = namesOf(document);
  for (const kind of filterKinds)
    for (const name of names[kind]) addKey(work, keyOf(canonicalWord(name), `is-${kind}`, name));
};

const addDocument = (work: Work, document: SearchDocument, stemmerOf: StemmerOf): void => {
  const { title, subtitle = "", text, authors, language = "" } = document;
  const voice = voiceOf(work, primaryOf(language), stemmerOf);
  const titleEnd = addText(work, voice, { text: title, from: 0 });
  const subtitleEnd = addText(work, voice, { text: subtitle, from: titleEnd + gap });
  let place = addText(work, voice, { text, from: subtitleEnd + gap });
  for (const author of authors) place = addText(work, voice, { text: author, from: place + gap });
  work.shapes.push({ titleEnd, subtitleEnd, length: place });
  addFields(work, voice, document);
  addNames(work, document);
  work.ends.push(work.terms.length());
};

/** Occurrences dealt to their keys: those of one key next to each other, in order of documents. */
type Dealt = { readonly starts: Uint32Array; readonly documents: Uint32Array; readonly places: Uint32Array };

const deal = (work: Work): Dealt => {
  const terms = work.terms.view();
  const given = work.places.view();
  const starts = new Uint32Array(work.keys.length + 1);
  for (const term of terms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let key = 0; key < work.keys.length; key++)
    starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0);
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

const weightAt = (place: number, { titleEnd, subtitleEnd }: Places): number =>
  place < titleEnd ? titleWeight : place < subtitleEnd ? subtitleWeight : 1;

/** Writes one document's occurrences of a word, from one index to before another. */
const writePlaces = (out: ByteWriter, places: Uint32Array, shape: Places): void => {
  let weight = 0;
  for (const place of places) weight += weightAt(place, shape);
  out.number(levelOf(weight, shape.length));
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
export const makeRun = (documents: Iterable<SearchDocument>, stemmerOf: StemmerOf): Run => {
  const work: Work = {
    ids: new Map(),
    keys: [],
    terms: growing(),
    places: growing(),
    ends: [],
    shapes: [],
    known: new Map(),
  };
  const rows: string[] = [];
  for (const document of documents) {
    addDocument(work, document, stemmerOf);
    rows.push(rowOf(document));
  }
  const dealt = deal(work);
  const order = work.keys
    .map((_, key) => key)
    .sort((a, b) => ((work.keys[a] ?? "") < (work.keys[b] ?? "") ? -1 : 1));
  const counts = new Uint32Array(order.length);
  const lengths = new Uint32Array(order.length);
  const out = byteWriter();
  for (const [index, key] of order.entries()) {
    const start = out.length();
    counts[index] = writeKey(out, work, { dealt, key });
    lengths[index] = out.length() - start;
  }
  return {
    size: rows.length,
    languages: [...work.known.keys()].filter((language) => language !== "").sort(),
    rows,
    keys: order.map((key) => work.keys[key] ?? ""),
    counts,
    lengths,
    postings: out.done(),
  };
};
