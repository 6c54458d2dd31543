import { givenNames } from "../knowledge/names/given-names.ts";
import {
  findPhrases,
  type GazetteerKind,
  gazetteerKey,
  kindBit,
  kindsOfWord,
  type PhraseMasks,
} from "./gazetteer.ts";
import type { Span } from "./mention.ts";

const bit = (...kinds: readonly GazetteerKind[]): number =>
  kinds.reduce((mask, kind) => mask | kindBit(kind), 0);

const particles = new Set([
  "von",
  "van",
  "de",
  "der",
  "den",
  "da",
  "do",
  "dos",
  "del",
  "della",
  "di",
  "la",
  "le",
  "el",
  "al",
  "bin",
  "ter",
  "zu",
]);
const organisation = bit("organisation", "team");
const elsewhere = bit("given-name", "surname", "country", "city", "demonym", "place-word");

const isSurname = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{Lu}[\p{L}\p{M}'’-]{2,}$/u.test(word) &&
  (kindsOfWord(gazetteerKey(word)) & bit("country", "demonym", "calendar-word", "starter")) === 0;

const personEnd = (words: readonly string[], from: number): number | undefined => {
  let at = from + 1;
  if (givenNames.has(words[at] ?? "") || /^\p{Lu}\.$/u.test(words[at] ?? ""))
    at += isSurname(words[at + 1]) ? 1 : 0;
  while (particles.has(words[at] ?? "")) at += 1;
  return isSurname(words[at]) ? at + 1 : undefined;
};

const organisationEnd = (masks: PhraseMasks, from: number): number | undefined => {
  if (((masks.begin[from] ?? 0) & organisation) === 0) return undefined;
  let to = from + 1;
  while ((masks.inside[to] ?? 0) & organisation && !((masks.begin[to] ?? 0) & organisation)) to += 1;
  return to;
};

/** Organisations of the gazetteer in a sentence, as printed there; `isSure` says which single words may be one. */
export const tagKnownOrganisations = (
  words: readonly string[],
  isSure: (word: string) => boolean,
): readonly Span[] => {
  if (!words.some((word) => /^\p{Lu}/u.test(word))) return [];
  const keys = words.map(gazetteerKey);
  const masks = findPhrases(keys, (at) => /^\p{Lu}/u.test(words[at] ?? ""));
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!/^\p{Lu}/u.test(word)) continue;
    const kinds = kindsOfWord(keys[at] ?? "");
    const single = kinds & organisation && !(kinds & elsewhere) && isSure(word) ? at + 1 : undefined;
    const to = organisationEnd(masks, at) ?? single;
    if (to === undefined) continue;
    spans.push({ kind: "organisation", from: at, to });
    at = to - 1;
  }
  return spans;
};

const tagPeople = (words: readonly string[]): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const to = givenNames.has(words[at] ?? "") ? personEnd(words, at) : undefined;
    if (to === undefined) continue;
    spans.push({ kind: "person", from: at, to });
    at = to - 1;
  }
  return spans;
};

const isAcronym = (word: string): boolean => /^\p{Lu}{2}/u.test(word);

/**
 * Names in a sentence of a language that has no tagger, where capitals may mean little: only people whose given name is
 * known and organisations that the gazetteer knows. It misses much and invents little.
 */
export const tagFullNames = (words: readonly string[]): readonly Span[] => {
  const people = tagPeople(words);
  const organisations = tagKnownOrganisations(words, isAcronym).filter(({ from, to }) =>
    people.every((person) => person.to <= from || to <= person.from),
  );
  return [...people, ...organisations].sort((a, b) => a.from - b.from);
};
