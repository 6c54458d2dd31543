import { citiesWithCountry, countries } from "../knowledge/countries/countries.ts";
import { givenNames } from "../knowledge/names/given-names.ts";
import { knownOrganisations } from "../knowledge/names/known-organisations.ts";
import {
  calendarWords,
  commonStarters,
  emptyNames,
  honorifics,
  roleModifiers,
  roles,
} from "../knowledge/names/name-words.ts";
import { wellKnownPeople } from "../knowledge/names/well-known-people.ts";
import { kindBit, kindsOfWord } from "./gazetteer.ts";
import { growSpans, missedPeople } from "./grow-spans.ts";
import type { NameKind, Span } from "./mention.ts";
import { partnerFirms } from "./partner-firms.ts";
import { findKnownPlaces } from "./place-index.ts";
import { missedOrganisations, wholeOrganisation } from "./whole-organisations.ts";

const bare = (text: string | undefined): string => (text ?? "").toLowerCase().replaceAll(".", "");

const demonyms = new Set(countries.flatMap(({ demonyms }) => demonyms));
const countryNames = new Set(countries.flatMap(({ name, aliases }) => [name, ...aliases]));

type Tidy = (span: Span, words: readonly string[]) => readonly Span[];

/** `NEW YORK` throughout, where `New` alone begins many sentences. */
const isKnownPlace = (words: readonly string[]): boolean =>
  words.length < 4 && findKnownPlaces(words).some(({ from, to }) => from === 0 && to === words.length);

/** `Although Assad`: a common word at the sentence's start is no part of the name after it. */
const withoutStarter: Tidy = (span, words) => {
  const opens = span.from === 0 || /^["“”‘'(\-–—:]$/u.test(words[span.from - 1] ?? "");
  const starts =
    opens &&
    !isKnownPlace(words.slice(span.from, span.to)) &&
    commonStarters.has(bare(words[span.from])) &&
    !/^the$/iu.test(words[span.from] ?? "");
  return starts ? [{ ...span, from: span.from + 1 }] : [span];
};

/* Roles beside those that the tagger learned with. */
const moreRoles =
  /^(?:treasurer|speaker|referee|comptroller|vice-premier|postmaster|jesuit|viscount|baron|baroness|earl|count|countess)$/u;

const isTitle = (word: string): boolean =>
  honorifics.has(bare(word)) || roles.has(bare(word)) || moreRoles.test(bare(word));
const leadsTitle = (word: string): boolean =>
  isTitle(word) || roleModifiers.has(bare(word)) || demonyms.has(word) || countryNames.has(word);

/** `Foreign Minister Solheim`, `Secretary of State Blake`: titles stand before a person's name, not in it. */
const withoutTitles: Tidy = (span, words) => {
  if (span.kind !== "person") return [span];
  let from = span.from;
  while (from < span.to - 1 && leadsTitle(words[from] ?? "") && !givenNames.has(words[from] ?? "")) from += 1;
  if (words[from] === "of" && from + 2 < span.to) from += 2;
  return [{ ...span, from }];
};

/** `Trump Hamburg agreements`: a surname and a city are two names. */
const cutCity: Tidy = (span, words) => {
  const [first = "", second = "", third] = words.slice(span.from, span.to);
  const both = span.kind === "person" && third === undefined && citiesWithCountry.has(second);
  if (
    !both ||
    givenNames.has(first) ||
    !(wellKnownPeople.has(first) || kindsOfWord(bare(first)) & kindBit("surname"))
  )
    return [span];
  return [
    { ...span, to: span.from + 1 },
    { kind: "place", from: span.from + 1, to: span.to },
  ];
};

/** `State Department in Washington`: the place is a name of its own. */
const cutLocative: Tidy = (span, words) => {
  const at = words.findIndex(
    (word, k) => k > span.from && k < span.to - 1 && /^(?:in|at|on|to|from|by|with)$/u.test(word),
  );
  return at < 0 || span.kind === "other"
    ? [span]
    : [
        { ...span, to: at },
        { kind: "place", from: at + 1, to: span.to },
      ];
};

/** Marks at either end are no part of a name; the dot of `Inc.` and of an initial is in its token. */
const trimMarks: Tidy = (span, words) => {
  let { from, to } = span;
  while (from < to && !/^[\p{L}\p{N}]/u.test(words[from] ?? "")) from += 1;
  while (to > from && (!/^[\p{L}\p{N}]/u.test(words[to - 1] ?? "") || /^the$/iu.test(words[to - 1] ?? "")))
    to -= 1;
  if (/^the$/iu.test(words[from] ?? "") && to - from > 1) from += 1;
  return [{ ...span, from, to }];
};

/** Of a part of the world, and no name of anything there. */
const partOfWorld =
  /^(?:european|asian|african|arab|western|eastern|scandinavian|caribbean|latin american)$/u;

const isEmpty = (span: Span, words: readonly string[]): boolean => {
  const own = words.slice(span.from, span.to).map(bare);
  if (own.length === 0) return true;
  const [first = ""] = own;
  if (own.length === 1 && emptyNames.has(first)) return true;
  if (partOfWorld.test(own.join(" "))) return true;
  // `Who` and `Is` stand in headlines; in capitals throughout they are acronyms.
  if (own.length === 1 && commonStarters.has(first) && /\p{Ll}/u.test(words[span.from] ?? "")) return true;
  if (span.kind !== "person" && own.every((word) => kindsOfWord(word) & kindBit("demonym"))) return true;
  return own.every((word) => calendarWords.has(word) || /^\p{N}+$/u.test(word));
};

const elsewhere =
  kindBit("given-name") | kindBit("surname") | kindBit("country") | kindBit("city") | kindBit("team");

const printedOrganisations: ReadonlySet<string> = new Set(knownOrganisations);

/** What the gazetteer knows, so printed, as an organisation and as nothing else is one, whatever the tagger thought. */
const knownKind = (span: Span, words: readonly string[]): NameKind => {
  const own = words.slice(span.from, span.to);
  if (!printedOrganisations.has(own.join(" "))) return span.kind;
  return kindsOfWord(own.map(bare).join(" ")) & elsewhere ? span.kind : "organisation";
};

const steps: readonly Tidy[] = [trimMarks, withoutStarter, withoutTitles, cutLocative, cutCity, trimMarks];

/** Spans that a longer one has swallowed are gone. */
const outermost = (spans: readonly Span[]): readonly Span[] =>
  spans.filter(
    (span) =>
      !spans.some(
        (other) =>
          other.to - other.from > span.to - span.from && other.from <= span.from && span.to <= other.to,
      ),
  );

/** Each run of tokens once: the first that names it. */
const onceEach = (spans: readonly Span[]): readonly Span[] => [
  ...new Map(spans.toReversed().map((span) => [`${span.from} ${span.to}`, span])).values(),
];

/** Firms named after their partners hold all that stands within them, and cut what reaches into them. */
const withPartnerFirms = (spans: readonly Span[], words: readonly string[]): readonly Span[] => {
  const firms = partnerFirms(words);
  return [
    ...spans.filter((span) => firms.every(({ from, to }) => span.to <= from || to <= span.from)),
    ...firms,
  ];
};

/** A sentence's spans as names: without titles, common words and marks, two names apart, none that is a month or empty. */
export const tidySpans = (spans: readonly Span[], words: readonly string[]): readonly Span[] => {
  const grown = growSpans(spans, words);
  const tidied = steps
    .reduce<readonly Span[]>(
      (list, step) => list.flatMap((span) => step(span, words)),
      [...grown, ...missedPeople(grown, words)],
    )
    .filter((span) => span.to > span.from && !isEmpty(span, words))
    .map((span) => ({ ...span, kind: knownKind(span, words) }));
  const shouted = words.every((word) => word === word.toUpperCase());
  const found = shouted ? tidied : [...tidied, ...missedOrganisations(tidied, words)];
  const whole = outermost(onceEach(found.flatMap((span) => wholeOrganisation(span, words))));
  return (shouted ? whole : withPartnerFirms(whole, words)).toSorted((a, b) => a.from - b.from);
};
