import { byteReader, byteWriter, linesOf } from "./bytes.ts";
import { type EntryKind, entryKinds } from "./keys.ts";

/** An entry of the dictionary as a file of words holds it. */
export type Entry = {
  readonly text: string;
  readonly kind: EntryKind;
  /** A word's stem, a name in full, the forms of strays with spaces between; empty for the words of fields. */
  readonly rest: string;
  /** How many articles have it. */
  readonly count: number;
  /** Its articles (see `lists.ts`); empty where they are listed under another word. */
  readonly postings: Uint8Array;
  /** Where its places begin, counted from the first file's beginning, and how many bytes they have: 0 where none are kept. */
  readonly placesAt: number;
  readonly placesLength: number;
};

/** A file of places: its name and how many bytes it has when unpacked. */
export type PlacesFile = { readonly name: string; readonly length: number };

/** Part of the dictionary: entries next to each other with their articles, and the files of their places. */
export type WordFile = {
  readonly entries: readonly Entry[];
  /** The files that hold the places, in order, the number of the first, and how many bytes into it they begin. */
  readonly places: readonly PlacesFile[];
  readonly firstPlaces: number;
  readonly placesFrom: number;
};

const shared = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
};

/** What an entry's text and rest are told relative to: the text before it, and a word's own text for its stem. */
const tellStrings = (entries: readonly Entry[]): { lines: readonly string[]; keeps: readonly number[] } => {
  const lines: string[] = [];
  const keeps: number[] = [];
  let before = "";
  for (const { text, rest } of entries) {
    const kept = shared(text, before);
    const stemKept = shared(rest, text);
    keeps.push(kept, stemKept);
    lines.push(text.slice(kept), rest.slice(stemKept));
    before = text;
  }
  return { lines, keeps };
};

/** A file of words as bytes, not yet packed. Numbers of one sort stand together: they pack best so. */
export const wordFileBytes = ({ entries, places, firstPlaces, placesFrom }: WordFile): Uint8Array => {
  const { lines, keeps } = tellStrings(entries);
  const strings = new TextEncoder().encode([...places.map(({ name }) => name), ...lines].join("\n"));
  const out = byteWriter();
  const columns: readonly (readonly number[])[] = [
    places.map(({ length }) => length),
    keeps,
    entries.map(({ kind }) => entryKinds.indexOf(kind)),
    entries.map(({ count }) => count),
    entries.map(({ postings }) => postings.length),
    entries.map(({ placesLength }) => placesLength),
  ];
  for (const value of [places.length, firstPlaces, placesFrom, entries.length, strings.length])
    out.number(value);
  for (const column of columns) for (const value of column) out.number(value);
  out.bytes(strings);
  for (const { postings } of entries) out.bytes(postings);
  return out.done();
};

/** Reads what `wordFileBytes` wrote. */
export const readWordFile = (bytes: Uint8Array): WordFile => {
  const input = byteReader(bytes);
  const column = (length: number): readonly number[] => Array.from({ length }, input.number);
  const [files = 0, firstPlaces = 0, placesFrom = 0, size = 0, stringLength = 0] = column(5);
  const [lengths, keeps, kinds, counts, postings, placesLengths] = [
    files,
    size * 2,
    size,
    size,
    size,
    size,
  ].map(column) as readonly (readonly number[])[];
  const strings = linesOf(input.take(stringLength));
  let text = "";
  let placesAt = placesFrom;
  return {
    firstPlaces,
    placesFrom,
    places: (lengths ?? []).map((length, index) => ({ name: strings[index] ?? "", length })),
    entries: (kinds ?? []).map((kind, index): Entry => {
      text = text.slice(0, keeps?.[index * 2]) + strings[files + index * 2];
      const placesLength = placesLengths?.[index] ?? 0;
      placesAt += placesLength;
      return {
        text,
        kind: entryKinds[kind] ?? "word",
        rest: text.slice(0, keeps?.[index * 2 + 1]) + strings[files + index * 2 + 1],
        count: counts?.[index] ?? 0,
        postings: input.take(postings?.[index] ?? 0),
        placesAt: placesAt - placesLength,
        placesLength,
      };
    }),
  };
};
