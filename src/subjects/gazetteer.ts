import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { givenNames } from "../knowledge/names/given-names.ts";
import { knownOrganisations, knownTeams } from "../knowledge/names/known-organisations.ts";
import {
  calendarWords,
  commonStarters,
  honorifics,
  organisationWords,
  placeWords,
  roleModifiers,
  roles,
  speechVerbs,
} from "../knowledge/names/name-words.ts";
import { surnames } from "../knowledge/names/surnames.ts";
import { splitTokens } from "./split-tokens.ts";

/** The kinds of entry, each a bit of a word's mask. */
export const gazetteerKinds = [
  "given-name",
  "surname",
  "country",
  "demonym",
  "city",
  "organisation",
  "team",
  "organisation-word",
  "place-word",
  "honorific",
  "role",
  "role-modifier",
  "speech-verb",
  "calendar-word",
  "starter",
] as const;

export type GazetteerKind = (typeof gazetteerKinds)[number];

/** The bit of a kind. */
export const kindBit = (kind: GazetteerKind): number => 1 << gazetteerKinds.indexOf(kind);

/** A word as the gazetteer compares it: lower case, no dots. */
export const gazetteerKey = (word: string): string => {
  const lower = word.toLowerCase();
  return /[.’]/u.test(lower) ? lower.replaceAll(".", "").replaceAll("’", "'") : lower;
};

type Entries = readonly (readonly [kind: GazetteerKind, names: Iterable<string>])[];

const entries: Entries = [
  ["given-name", givenNames],
  ["surname", surnames],
  ["country", countries.flatMap(({ name, aliases }) => [name, ...aliases])],
  ["demonym", countries.flatMap(({ demonyms }) => demonyms.flatMap((name) => [name, `${name}s`]))],
  ["city", citiesWithCountry.keys()],
  ["organisation", knownOrganisations],
  ["team", knownTeams],
  ["organisation-word", organisationWords],
  ["place-word", placeWords],
  ["honorific", honorifics],
  ["role", roles],
  ["role-modifier", roleModifiers],
  ["speech-verb", speechVerbs],
  ["calendar-word", calendarWords],
  ["starter", commonStarters],
];

const longest = 5;

type Index = {
  readonly masks: ReadonlyMap<string, number>;
  /** How many words the longest entry has that begins with this word. */
  readonly reach: ReadonlyMap<string, number>;
};

const buildIndex = (): Index => {
  const masks = new Map<string, number>();
  const reach = new Map<string, number>();
  for (const [kind, names] of entries)
    for (const name of names) {
      const words = splitTokens(name).map(({ text }) => gazetteerKey(text));
      if (words.length > longest) continue;
      const [first = ""] = words;
      const key = words.join(" ");
      masks.set(key, (masks.get(key) ?? 0) | kindBit(kind));
      reach.set(first, Math.max(reach.get(first) ?? 1, words.length));
    }
  return { masks, reach };
};

const index = buildIndex();

/** The kinds of a single word (see `gazetteerKey`), as a mask. */
export const kindsOfWord = (key: string): number => index.masks.get(key) ?? 0;

/** For each word, the kinds of the longer entries that it begins, and of those it goes on, as masks. */
export type PhraseMasks = { readonly begin: readonly number[]; readonly inside: readonly number[] };

/** Finds the entries of two to five words in a sentence of keys; `mayBegin` says where one can: at a capital. */
export const findPhrases = (keys: readonly string[], mayBegin: (at: number) => boolean): PhraseMasks => {
  const begin = new Array<number>(keys.length).fill(0);
  const inside = new Array<number>(keys.length).fill(0);
  for (const [at, first] of keys.entries()) {
    if (!mayBegin(at)) continue;
    const reach = Math.min(index.reach.get(first) ?? 1, keys.length - at);
    let phrase = first;
    for (let size = 2; size <= reach; size += 1) {
      phrase += ` ${keys[at + size - 1] ?? ""}`;
      const mask = index.masks.get(phrase) ?? 0;
      if (mask === 0) continue;
      begin[at] = (begin[at] ?? 0) | mask;
      for (let k = 1; k < size; k += 1) inside[at + k] = (inside[at + k] ?? 0) | mask;
    }
  }
  return { begin, inside };
};
