import { agencies as wellKnownAgencies } from "../../knowledge/agencies.ts";
import { citiesWithCountry, countries } from "../../knowledge/countries/countries.ts";
import { givenNames } from "../../knowledge/names/given-names.ts";
import { pageWords } from "../../knowledge/page-words.ts";
import type { Page } from "../page.ts";
import { textAt } from "../page.ts";
import type { NamesOnPage } from "./gather-names.ts";
import { isPrinted, type NameCounts } from "./name-counts.ts";
import type { Feature } from "./name-feature.ts";
import { nameKey } from "./name-key.ts";
import {
  acronymsAmong,
  type BareName,
  inSpaces,
  isAmongPapers,
  linesOfInitials,
  longerShare,
  namesByWord,
  paperLinesAmong,
} from "./name-relations.ts";
import { readName } from "./paper-name.ts";
import { hasArticle, spellName } from "./spell-name.ts";

/** A name with its features. */
export type WeighedName = {
  readonly key: string;
  readonly name: string;
  readonly counts: NameCounts;
  readonly features: Readonly<Record<Feature, number>>;
};

const agencyKeys: ReadonlySet<string> = new Set(wellKnownAgencies.map(nameKey));

const placeNames: ReadonlySet<string> = new Set([
  ...citiesWithCountry.keys(),
  ...countries.flatMap(({ name, aliases }) => [name, ...aliases]),
]);

const isOfPages = (word: string): boolean => word.length === 1 || pageWords.has(word);

const isFurniture = (lower: string): boolean =>
  /[\s-]/u.test(lower) ? lower.split(/[\s-]+/u).every(isOfPages) : isOfPages(lower);

/** Each further time tells less, and none after the seventh. */
const grown = (count: number): number => Math.log1p(Math.min(7, count));

const flag = (claim: boolean): number => (claim ? 1 : 0);

/** The page's own facts that every name is held against. */
type Setting = {
  readonly titleKey: string;
  readonly byWord: ReadonlyMap<string, readonly BareName[]>;
  /** How often the furniture names any site. */
  readonly allSites: number;
  readonly agencies: Page["agencies"];
  readonly acronyms: ReadonlyMap<string, number>;
  readonly paperLines: ReadonlyMap<number, string>;
  /** How many lines the page has. */
  readonly pageLines: number;
};

/** Whether notices of rights are all that names it: the house behind the paper. */
const isOnlyOwner = ({ rights, leads, trails, sites, top, lines, rightsLines }: NameCounts): boolean =>
  rights > 0 && leads + trails + sites === 0 && !top && lines.length <= rightsLines.length;

const featuresOf = (
  bare: BareName,
  { titleKey, byWord, agencies, allSites, acronyms, paperLines, pageLines }: Setting,
): Readonly<Record<Feature, number>> => {
  const { key, name, isPaper, isHouse, counts } = bare;
  const words = name.includes(" ") ? name.split(" ").length : 1;
  const printed = isPrinted(counts);
  const complete = counts.complete / Math.max(1, counts.complete, counts.lines.length);
  return {
    rights: flag(counts.rights > 0),
    rightsComplete: flag(counts.rights > 0 && complete > 0.3),
    companyRights: flag(counts.companyRights > 0),
    leads: grown(counts.leads),
    trails: grown(counts.trails),
    top: flag(counts.top),
    bottom: flag(counts.bottom),
    sites: grown(counts.sites),
    bodySites: grown(counts.bodySites),
    named: flag(printed && counts.sites + counts.bodySites > 0),
    lines: Math.log1p(counts.lines.length),
    pictures: grown(counts.pictures),
    inTitle: flag(key.length > 2 && titleKey.includes(key)),
    furnitureWord: flag(isFurniture(bare.words.slice(1, -1))),
    short: flag(key.length < 3),
    twoWords: flag(words === 2),
    threeWords: flag(words === 3),
    manyWords: flag(words > 3),
    longerShare: longerShare(bare, byWord),
    address: flag(!printed),
    agency: flag(agencyKeys.has(key) || agencies?.isName(name) === true),
    lone: flag(counts.lines.length <= 1 && counts.rights + counts.sites === 0),
    startsWithThe: flag(hasArticle(name)),
    complete,
    rightsOnly: flag(isOnlyOwner(counts)),
    person: flag(words > 1 && words < 4 && givenNames.has(/^\S+/u.exec(name)?.[0] ?? "")),
    siteShare: counts.sites / Math.max(1, allSites),
    mailed: flag(counts.mails > 0),
    paperWord: flag(isPaper),
    houseWord: flag(isHouse),
    seamed: flag(words === 1 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name)),
    linked: flag(counts.linked > 0),
    firsts: grown(counts.firsts),
    spread: ((counts.lines.at(-1) ?? 0) - (counts.lines[0] ?? 0)) / pageLines,
    head: flag(counts.head),
    amongPapers: flag(isAmongPapers(bare, paperLines)),
    explained: grown(linesOfInitials(bare, acronyms)),
    place: flag(placeNames.has(name)),
    loneWord: flag(words === 1 && pageWords.has(key)),
    leadsWhole: grown(counts.leads) * complete,
    trailsLines: grown(counts.trails) * Math.log1p(counts.lines.length),
    told: flag(counts.told),
    capitals: flag(/\p{Lu}{2}/u.test(name) && !/\p{Ll}/u.test(name)),
  };
};

/** Names with the most lines or sites are weighed; the rest of a long page's names are chance. */
const mostNames = 100;

/** A name that only ever stands as a part of longer ones counts next to nothing for one line. */
const partOnly = 0.9;

const weight = (counts: NameCounts): number =>
  counts.lines.length -
  (counts.complete === 0 ? partOnly : 0) +
  (counts.top ? 2 : 0) +
  2 * counts.sites +
  counts.bodySites +
  3 * (counts.rights + counts.companyRights) +
  counts.leads +
  counts.trails +
  counts.whole;

/** The features of the page's most frequent names. */
export const describeNames = (page: Page, names: NamesOnPage): readonly WeighedName[] => {
  const all = [...names]
    .map(([key, counts]) => ({ key, counts, weight: weight(counts) }))
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
    .slice(0, mostNames)
    .map(({ key, counts }) => {
      const name = spellName(key, counts);
      return { key, name, words: inSpaces(name), ...readName(name), counts };
    });
  const setting: Setting = {
    titleKey: page.title === undefined ? "" : nameKey(textAt(page, page.title)),
    byWord: namesByWord(all),
    agencies: page.agencies,
    allSites: [...names.values()].reduce((sum, { sites }) => sum + sites, 0),
    acronyms: acronymsAmong(all),
    paperLines: paperLinesAmong(all),
    pageLines: Math.max(1, page.lines.length),
  };
  return all.map((bare) => ({ ...bare, features: featuresOf(bare, setting) }));
};
