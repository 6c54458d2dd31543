import { agencies } from "../knowledge/agencies.ts";
import { knownOrganisations } from "../knowledge/names/known-organisations.ts";
import { evidenceOf } from "./gather-evidence.ts";
import { gazetteerKey, kindBit, kindsOfWord } from "./gazetteer.ts";
import type { Mention } from "./mention.ts";
import type { Subject } from "./subjects.ts";

type Organisation = { readonly name: string; readonly mentions: readonly Mention[] };

/* Days, prizes, laws and people of a kind are no organisations, though taggers like them. */
const noKind =
  /(?:^| )(?:Day|Award|Prize|Cup|Act|Bill|Treaty|Americans|War|Currency|Dollars?|Markets?|Product|Rates?|Units?|Initiative|Democrat|Republican|Notes|Average)$/u;

/* Adjectives, measures, goods and terms of trade that stand in capitals. */
const noName =
  /^(?:[DR]-\p{L}.*|BILLS|Conservative|Socialist|Communist|Republican|Democrat|(?:House )?Democratic|Liberal|Congressional|Community|Cocoa|Coffee|Sugar|EMS|EEP|PSBR|BBB?|C[Dd]s?|CMOs?|PINs?|FRNs?|CIF|FOB|IPO|LBO|G[ND]P|L[Ii][Bb][Oo][Rr]|E[Cc][Uu]s?|SDRs?|CPI|VAT|HK|Minn|Third World|Latin America|(?:West|East|Gulf) Coast)$/u;

/* `U.K. Banks`, `U.S. And Japan`: all of a kind in a country, or two countries. */
const ofCountry =
  /^U\.[SK]\. (?:(?:Banks?|Oil|Government|Company|Companies|Economy|Industry|Industries|Trade)$|[Aa]nd )/u;

const isNone = (name: string): boolean =>
  noKind.test(name) || noName.test(name) || ofCountry.test(name) || name.includes(" - ");

const nameOf = ({ words }: Mention): string =>
  words
    .join(" ")
    .replace(/ (['’][sS](?= |$)|,)/gu, "$1")
    .replace(/^[Tt]he /u, "");

/** Known organisations as they are printed, by their lower case: headlines in capitals say `TREASURY`. */
const printedNames: ReadonlyMap<string, string> = new Map(
  [...knownOrganisations].reverse().map((name) => [name.toLowerCase().replaceAll(".", ""), name]),
);

/** `Co Inc`, `Bank`, `Commission`: words of a name that has been cut off, no name. */
const isFragment = (name: string): boolean =>
  !printedNames.has(name.toLowerCase()) &&
  name.split(" ").every((word) => kindsOfWord(gazetteerKey(word)) & kindBit("organisation-word"));

const groupByName = (mentions: readonly Mention[]): readonly Organisation[] => {
  const groups = new Map<string, { name: string; mentions: Mention[] }>();
  for (const mention of mentions) {
    const name = nameOf(mention);
    const key = name.toLowerCase().replaceAll(".", "");
    const group = groups.get(key) ?? {
      name: name === name.toUpperCase() ? (printedNames.get(key) ?? name) : name,
      mentions: [],
    };
    group.mentions.push(mention);
    // The headline's capitals give way to what the text prints.
    if (group.name === group.name.toUpperCase() && mention.isShouted !== true) group.name = name;
    groups.set(key, group);
  }
  return [...groups.values()];
};

const small = new Set(["of", "the", "for", "and", "to", "in", "&", "de", "la"]);

/** The initials of a name of several words: `OBR` of `Office for Budget Responsibility`, with and without its small words. */
const initialsOf = (name: string): readonly string[] => {
  const words = name.split(/[ -]/u);
  if (words.length < 2) return [];
  const initials = (list: readonly string[]): string =>
    list.map((word) => word.charAt(0).toUpperCase()).join("");
  return [initials(words.filter((word) => !small.has(word))), initials(words)];
};

const isShort = (name: string): boolean => /^\p{Lu}[\p{L}.]{1,6}$/u.test(name);

const longForm = (short: Organisation, all: readonly Organisation[]): Organisation | undefined => {
  if (!isShort(short.name)) return undefined;
  const letters = short.name.toUpperCase().replaceAll(".", "");
  return all.find(({ name }) => initialsOf(name).includes(letters));
};

/** Joins an acronym to the full name that the article gives; the full name stays. */
const joinAcronyms = (all: readonly Organisation[]): readonly Organisation[] =>
  all
    .filter((organisation) => longForm(organisation, all) === undefined)
    .map((organisation) => ({
      name: organisation.name,
      mentions: [organisation, ...all.filter((short) => longForm(short, all) === organisation)].flatMap(
        ({ mentions }) => mentions,
      ),
    }));

/** `Atkinson` alone is a person whom the tagger took for a firm. */
const isLoneSurname = ({ words }: Mention): boolean => {
  const kinds = words.length === 1 ? kindsOfWord(gazetteerKey(words[0] ?? "")) : 0;
  return (kinds & kindBit("surname")) !== 0 && (kinds & kindBit("organisation")) === 0;
};

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** `told Reuters`: the agency that asked is no subject of the article. */
const isWhoAsked = ({ words, before }: Mention): boolean =>
  /^(?:told|by|to|the)$/u.test(before) && agencyNames.has(words.join(" ").toLowerCase());

/** What stands only where all is in capitals may be any word of a headline, but a name that the table knows, or a club. */
const isOnlyShouted = ({ name, mentions }: Organisation): boolean =>
  mentions.every(({ isShouted, isClub }) => isShouted === true && isClub !== true) &&
  !printedNames.has(name.toLowerCase().replaceAll(".", ""));

/** How many organisations an article is read for: more are a list, not a subject. */
const mostOrganisations = 100;

/**
 * The organisations an article names, the one most spoken of first; an acronym joins the name it stands for. Those
 * that the article names once in passing have the lower confidence.
 */
export const findOrganisations = (mentions: readonly Mention[]): readonly Subject[] => {
  const named = mentions.filter(
    (mention) => mention.kind === "organisation" && !isLoneSurname(mention) && !isWhoAsked(mention),
  );
  return joinAcronyms(groupByName(named).slice(0, mostOrganisations))
    .filter(
      (organisation) =>
        !isNone(organisation.name) && !isFragment(organisation.name) && !isOnlyShouted(organisation),
    )
    .toSorted((a, b) => b.mentions.length - a.mentions.length)
    .map(({ name, mentions: group }) => ({
      name,
      evidence: evidenceOf(group, "organisation-name", group.length > 1 ? 0.8 : 0.6),
    }));
};
