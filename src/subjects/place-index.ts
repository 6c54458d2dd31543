import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { splitTokens, type Token } from "./split-tokens.ts";

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

type Row = { readonly words: readonly string[]; readonly place: KnownPlace };

const row = (kind: KnownPlace["kind"], name: string, code: string): Row => ({
  words: splitTokens(name).map(({ text }) => text),
  place: { kind, code, name },
});

const plural = (demonym: string): readonly string[] =>
  /(?:s|sh|ch|ese|men)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`];

const rows: readonly Row[] = [
  ...countries.flatMap(({ code, name, aliases, demonyms }) => [
    ...[name, ...aliases].map((text) => row("country", text, code)),
    ...demonyms.flatMap(plural).map((text) => row("demonym", text, code)),
  ]),
  ...[...citiesWithCountry].map(([name, code]) => row("city", name, code)),
];

const byFirst: ReadonlyMap<string, readonly Row[]> = rows.reduce((index, item) => {
  const key = item.words[0] ?? "";
  const list = [...(index.get(key) ?? []), item];
  return index.set(
    key,
    list.sort((a, b) => b.words.length - a.words.length),
  );
}, new Map<string, readonly Row[]>());

/* A heading in capitals (JAPAN) is read as a name (Japan); short ones (US, UK) stand in the table as they are. */
const asName = (text: string): string =>
  /^\p{Lu}{4,}$/u.test(text) ? text.charAt(0) + text.slice(1).toLowerCase() : text;

const hitAt = (words: readonly string[], from: number): PlaceHit | undefined => {
  const found = byFirst
    .get(words[from] ?? "")
    ?.find((item) => item.words.every((word, k) => word === words[from + k]));
  return found === undefined ? undefined : { ...found.place, from, to: from + found.words.length };
};

/** The places of the gazetteer in a sentence, the longest name first at each word, none within another. */
export const findKnownPlaces = (tokens: readonly Token[]): readonly PlaceHit[] => {
  const words = tokens.map(({ text }) => asName(text));
  const hits: PlaceHit[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = hitAt(words, at);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
};
