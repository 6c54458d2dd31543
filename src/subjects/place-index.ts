import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { stateAbbreviations } from "../knowledge/countries/place-words.ts";
import { splitTokens } from "./split-tokens.ts";

/** What a name of the gazetteer means. */
export type KnownPlace = {
  readonly kind: "country" | "demonym" | "city";
  /** ISO 3166-1 alpha-2 code of the country it is or lies in. */
  readonly code: string;
  /** The name as the table prints it. */
  readonly name: string;
};

/** A known place in a sentence: `from` inclusive, `to` exclusive, in tokens. */
export type PlaceHit = KnownPlace & { readonly from: number; readonly to: number };

/** Places that a language adds to the table: names as printed, each with what it means. */
export type PlaceIndex = ReadonlyMap<string, readonly Row[]>;

type Row = { readonly words: readonly string[]; readonly place: KnownPlace; readonly afterComma: boolean };

const wordsOf = (name: string): readonly string[] => splitTokens(name).map(({ text }) => text);

/** A row of the index; a name of four letters and more is known in capitals too, as datelines and old headlines print it. */
const rowsOf = (written: string, place: KnownPlace, afterComma = false): readonly Row[] => {
  const capitals = written.toUpperCase();
  const forms = written.length < 4 || capitals === written || afterComma ? [written] : [written, capitals];
  return forms.map((form) => ({ words: wordsOf(form), place, afterComma }));
};

const plural = (demonym: string): readonly string[] =>
  /(?:s|sh|ch|ese|men)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

const tableRows: readonly Row[] = [
  ...countries.flatMap(({ code, name, aliases, demonyms }) => [
    ...[name, ...aliases].flatMap((text) => rowsOf(text, { kind: "country", code, name: text })),
    ...demonyms.flatMap(plural).flatMap((text) => rowsOf(text, { kind: "demonym", code, name: text })),
  ]),
  ...[...citiesWithCountry].flatMap(([name, code]) => rowsOf(name, { kind: "city", code, name })),
  ...[...stateAbbreviations].flatMap(([short, name]) =>
    rowsOf(short, { kind: "city", code: "US", name }, true),
  ),
];

const indexRows = (rows: readonly Row[]): PlaceIndex => {
  const index = new Map<string, Row[]>();
  for (const row of rows) {
    const key = row.words[0] ?? "";
    const list = index.get(key);
    if (list === undefined) index.set(key, [row]);
    else list.push(row);
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return index;
};

/** The places under their English names. */
export const englishPlaces: PlaceIndex = indexRows(tableRows);

/** The places under their English names and the countries under further ones: pairs of a name and an ISO code. */
export const withCountryNames = (names: readonly (readonly [name: string, code: string])[]): PlaceIndex =>
  indexRows([
    ...tableRows,
    ...names.flatMap(([name, code]) => rowsOf(name, { kind: "country", code, name })),
  ]);

const hitAt = (index: PlaceIndex, words: readonly string[], from: number): PlaceHit | undefined => {
  const row = index
    .get(words[from] ?? "")
    ?.find(
      (item) =>
        item.words.every((word, k) => word === words[from + k]) &&
        (!item.afterComma || words[from - 1] === ","),
    );
  return row === undefined ? undefined : { ...row.place, from, to: from + row.words.length };
};

/** `US-led`, `Syrian-held`: speaks of the country as an adjective does. */
const compoundAt = (index: PlaceIndex, words: readonly string[], from: number): PlaceHit | undefined => {
  const word = words[from] ?? "";
  if (!word.includes("-")) return undefined;
  const [head, tail] = word.split("-");
  if (head === undefined || tail === undefined || !/^\p{Ll}/u.test(tail)) return undefined;
  const row = index.get(head)?.find(({ words: own, place }) => own.length === 1 && place.kind !== "city");
  return row === undefined ? undefined : { ...row.place, kind: "demonym", from, to: from + 1 };
};

/* Names begin with a capital: most words need no look-up. */
const isLower = (word: string | undefined): boolean => {
  const unit = word?.charCodeAt(0) ?? 0;
  return unit >= 97 && unit <= 122;
};

/** The places of the gazetteer in a sentence, the longest name first at each word, none within another. */
export const findKnownPlaces = (
  words: readonly string[],
  index: PlaceIndex = englishPlaces,
): readonly PlaceHit[] => {
  const hits: PlaceHit[] = [];
  for (let at = 0; at < words.length; ) {
    if (isLower(words[at])) {
      at += 1;
      continue;
    }
    const hit = hitAt(index, words, at) ?? compoundAt(index, words, at);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
};
