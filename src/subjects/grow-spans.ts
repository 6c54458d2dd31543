import { countries } from "../knowledge/countries/countries.ts";
import { givenNames } from "../knowledge/names/given-names.ts";
import { knownOrganisations } from "../knowledge/names/known-organisations.ts";
import { calendarWords, commonStarters, organisationWords, roles } from "../knowledge/names/name-words.ts";
import { statesAndProvinces, watersAndRegions } from "../knowledge/places/homonyms.ts";
import { citiesNamed } from "../knowledge/places/place-points.ts";
import type { Span } from "./mention.ts";

/** Makes a tagger's span what the words around it say that it is; none where it is no name. */
type Mend = (span: Span, words: readonly string[]) => readonly Span[];

/* Heads of organisations' names beside `organisationWords`, which the tagger learned with. */
const heads: ReadonlySet<string> = new Set([
  ...organisationWords,
  ..."museum theatre theater playhouse railway railways railroad lines line power leisure opera orchestra ballet library zoo festival observatory hotel hotels cooperative collective brewery breweries publishing".split(
    " ",
  ),
]);

/** Countries are owners of much (`U.S. Oil`) and have heads of their own (`Soviet Union`). */
const countryNames: ReadonlySet<string> = new Set(
  countries.flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms]),
);

const isCapital = (word: string | undefined): boolean => word !== undefined && /^\p{Lu}/u.test(word);
const isName = (word: string | undefined): boolean =>
  word !== undefined && /^\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u.test(word);
const lower = (word: string | undefined): string => (word ?? "").toLowerCase();
const isHead = (word: string | undefined): boolean => isCapital(word) && heads.has(lower(word));

const isShouted = (words: readonly string[]): boolean => words.every((word) => word === word.toUpperCase());

/** `Burkhard "Bobby" Junger`, `Mikhail) Gorbachev`: brackets and quotation marks part names. */
const cutMarks: Mend = ({ kind, from, to }, words) => {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !/^[()[\]"“”;:]$/u.test(words[at] ?? "")) continue;
    if (at > start) parts.push({ kind, from: start, to: at });
    start = at + 1;
  }
  return parts;
};

/** `Matteo Conti of Naples`: a person's town is a name of its own. */
const cutTown: Mend = (span, words) => {
  const of = words.indexOf("of", span.from + 1);
  if (span.kind !== "person" || of < 0 || of >= span.to - 1) return [span];
  return [
    { ...span, to: of },
    { kind: "place", from: of + 1, to: span.to },
  ];
};

/** `Catalina` where `Restrepo` follows: a given name takes the surname with it. */
const withSurname: Mend = (span, words) => {
  const isGiven =
    span.kind === "person" && span.to - span.from === 1 && givenNames.has(words[span.from] ?? "");
  const next = words[span.to];
  const isSurname = isName(next) && !calendarWords.has(lower(next)) && !commonStarters.has(lower(next));
  return isGiven && isSurname && !isHead(next) ? [{ ...span, to: span.to + 1 }] : [span];
};

/** `Georgia` where `Power` follows, `Ulster` after `Museum of`, `Western Railway`: the head makes it an organisation. */
const withHead: Mend = (span, words) => {
  if (span.kind !== "place" || isShouted(words)) return [span];
  if (words[span.from - 1] === "of" && isHead(words[span.from - 2]))
    return [{ ...span, kind: "organisation", from: span.from - 2 }];
  const name = words.slice(span.from, span.to).join(" ");
  if (countryNames.has(name) && !statesAndProvinces.has(name)) return [span];
  if (isHead(words[span.to])) return [{ ...span, kind: "organisation", to: span.to + 1 }];
  const isWhole = span.to - span.from > 1 && isHead(words[span.to - 1]);
  return [isWhole ? { ...span, kind: "organisation" } : span];
};

/** `her counterpart, Radu Stanciu, told`: a name that stands by a role is a person's. */
const byRole: Mend = (span, words) => {
  const isAside = words[span.from - 1] === "," && roles.has(lower(words[span.from - 2]));
  const own = words.slice(span.from, span.to);
  const isFull = own.length > 1 && own.length < 4 && own.every(isName) && !own.some(isHead);
  const isOpen = span.kind === "other" || span.kind === "place";
  return [isOpen && isAside && isFull ? { ...span, kind: "person" } : span];
};

/** `Springbok Piet Naude`: what stands before the given name is what he is. */
const fromGiven: Mend = (span, words) => {
  const given = words.findIndex((word, at) => at > span.from && at === span.to - 2 && givenNames.has(word));
  const isOther = span.kind === "other" && given > 0 && !words.slice(span.from, span.to).some(isHead);
  return [isOther && isName(words[span.to - 1]) ? { ...span, kind: "person", from: given } : span];
};

/** `Rio Grande`, which sounds like a man, and `Gruppo Ferruzzi`, which is none. */
const knownForWhat: Mend = (span, words) => {
  if (span.kind === "place") return [span];
  if (watersAndRegions.has(words.slice(span.from, span.to).join(" "))) return [{ ...span, kind: "place" }];
  const isFirm =
    span.to - span.from > 1 &&
    /^(?:Gruppo|Groupe|Grupo|Banque|Banco|Compagnie|Cie|Societe|Société)$/u.test(words[span.from] ?? "");
  return [isFirm ? { ...span, kind: "organisation" } : span];
};

const whereabouts = /^(?:in|near|between|outside|above|around)$/u;

/** `near Ravenna`, `the town of Anand`: a city's name where something is, is the city. */
const inCity: Mend = (span, words) => {
  const before = words[span.from - 1] ?? "";
  const isWhere =
    whereabouts.test(before) ||
    (before === "of" && /^(?:town|city|port|streets|village)$/u.test(words[span.from - 2] ?? ""));
  const isLone = span.kind !== "place" && !isCapital(words[span.to]) && span.to - span.from < 3;
  const name = words.slice(span.from, span.to).join(" ");
  return [isWhere && isLone && citiesNamed(name).length > 0 ? { ...span, kind: "place" } : span];
};

const possessives: ReadonlySet<string> = new Set(knownOrganisations.filter((name) => /['’]s$/u.test(name)));

/** `Moody's`: the mark is part of the name. */
export const withMark: Mend = (span, words) => {
  const name = words.slice(span.from, span.to).join(" ");
  const isMark = /^['’][sS]$/u.test(words[span.to] ?? "");
  const printed = name.length > 1 && isShouted([name]) ? name.charAt(0) + name.slice(1).toLowerCase() : name;
  return [
    isMark && possessives.has(`${printed}'s`) ? { ...span, kind: "organisation", to: span.to + 1 } : span,
  ];
};

const mends: readonly Mend[] = [
  cutMarks,
  cutTown,
  fromGiven,
  withSurname,
  withHead,
  byRole,
  inCity,
  knownForWhat,
];

/** Which words of a sentence names hold; asking costs no more than the name is long. */
const holdersOf = (words: readonly string[], spans: readonly Span[]): { take: (span: Span) => boolean } => {
  const held = new Uint8Array(words.length);
  const take = ({ from, to }: Span): boolean => {
    if (held.subarray(from, to).includes(1)) return false;
    held.fill(1, from, to);
    return true;
  };
  for (const span of spans) take(span);
  return { take };
};

/** The spans of a sentence with what the words around them say of their ends and kinds; none overlaps another. */
export const growSpans = (spans: readonly Span[], words: readonly string[]): readonly Span[] => {
  if (spans.length === 0) return spans;
  const grown = mends.reduce<readonly Span[]>(
    (list, mend) => list.flatMap((span) => mend(span, words)),
    spans,
  );
  const longest = grown.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const { take } = holdersOf(words, []);
  return longest.filter(take).toSorted((a, b) => a.from - b.from);
};

/** People whom the tagger passed over: a known given name and a surname that no other name holds, a role before or a verb behind. */
export const missedPeople = (spans: readonly Span[], words: readonly string[]): readonly Span[] => {
  const missed: Span[] = [];
  const { take } = holdersOf(words, spans);
  for (let at = 0; at < words.length - 1; at += 1) {
    const span: Span = { kind: "person", from: at, to: at + 2 };
    const isPair = givenNames.has(words[at] ?? "") && isName(words[at + 1]) && !isHead(words[at + 1]);
    const isFree =
      isPair && !calendarWords.has(lower(words[at + 1])) && !commonStarters.has(lower(words[at]));
    if (!isFree || isCapital(words[at + 2]) || !take(span)) continue;
    missed.push(span);
    at += 1;
  }
  return missed.length > 0 && isShouted(words) ? [] : missed;
};
