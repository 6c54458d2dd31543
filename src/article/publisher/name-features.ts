import { agencies as wellKnownAgencies } from "../../knowledge/agencies.ts";
import { givenNames } from "../../knowledge/names/given-names.ts";
import { pageWords } from "../../knowledge/page-words.ts";
import { houseWords } from "../../knowledge/paper-words.ts";
import type { Page } from "../page.ts";
import { isBody, textAt } from "../page.ts";
import type { NamesOnPage } from "./gather-names.ts";
import type { NameCounts } from "./name-counts.ts";
import type { Feature } from "./name-feature.ts";
import { nameKey } from "./name-key.ts";
import { hasWordOf, isPaperName } from "./paper-name.ts";
import { handlesInLine } from "./sites-in-line.ts";
import { hasArticle, spellName } from "./spell-name.ts";

/** A name with its features. */
export type WeighedName = {
  readonly key: string;
  readonly name: string;
  readonly counts: NameCounts;
  readonly features: Readonly<Record<Feature, number>>;
};

const agencyKeys: ReadonlySet<string> = new Set(wellKnownAgencies.map(nameKey));

const isFurniture = (name: string): boolean =>
  name.split(/[\s-]+/u).every((word) => pageWords.has(word.toLowerCase()) || word.length === 1);

/** Each further time tells less, and none after the seventh. */
const grown = (count: number): number => Math.log1p(Math.min(7, count));

const flag = (claim: boolean): number => (claim ? 1 : 0);

/** The page's own facts that every name is held against. */
type Setting = {
  readonly titleKey: string;
  readonly mostLines: number;
  readonly stems: readonly string[];
  readonly all: readonly WeighedBare[];
  /** Handles on social networks that the furniture names, as names are keyed. */
  readonly handles: ReadonlySet<string>;
  /** How often the furniture names any site. */
  readonly allSites: number;
  readonly agencies: Page["agencies"];
};

type WeighedBare = {
  readonly key: string;
  readonly name: string;
  /** The name in lower case between spaces. */
  readonly words: string;
  readonly counts: NameCounts;
};

/** How much of a name's lines a longer name that holds it has: near 1, the longer is the whole name. */
const longerShare = ({ key, words, counts }: WeighedBare, all: readonly WeighedBare[]): number => {
  let most = 0;
  for (const other of all)
    if (
      other.counts.lines.length > most &&
      other.key.length > key.length &&
      other.words.length > words.length &&
      other.words.includes(words)
    )
      most = other.counts.lines.length;
  return most / Math.max(1, counts.lines.length);
};

/** Whether notices of rights are all that names it: the house behind the paper. */
const isOnlyOwner = ({ rights, leads, trails, sites, top, lines, rightsLines }: NameCounts): boolean =>
  rights > 0 && leads + trails + sites === 0 && !top && lines.length <= rightsLines.length;

const featuresOf = (
  bare: WeighedBare,
  { titleKey, mostLines, stems, all, agencies, handles, allSites }: Setting,
): Readonly<Record<Feature, number>> => {
  const { key, name, counts } = bare;
  const words = name.split(/\s+/u).length;
  const printed = Math.max(0, ...counts.spellings.values()) > 0;
  const complete = counts.complete / Math.max(1, counts.complete, counts.lines.length);
  return {
    rights: flag(counts.rights > 0),
    rightsComplete: flag(counts.rights > 0 && complete > 0.3),
    rightsCued: flag(counts.rights > 0 && counts.leads + counts.trails > 0),
    companyRights: flag(counts.companyRights > 0),
    leads: grown(counts.leads),
    trails: grown(counts.trails),
    top: flag(counts.top),
    bottom: flag(counts.bottom),
    sites: grown(counts.sites),
    bodySites: grown(counts.bodySites),
    named: flag(printed && counts.sites + counts.bodySites > 0),
    lines: Math.log1p(counts.lines.length),
    share: counts.lines.length / mostLines,
    pictures: grown(counts.pictures),
    inTitle: flag(key.length > 2 && titleKey.includes(key)),
    furnitureWord: flag(isFurniture(name)),
    short: flag(key.length < 3),
    twoWords: flag(words === 2),
    threeWords: flag(words === 3),
    manyWords: flag(words > 3),
    longerShare: longerShare(bare, all),
    address: flag(!printed),
    agency: flag(agencyKeys.has(key) || agencies?.isName(name) === true),
    stemPart: Math.max(
      0,
      ...stems
        .filter((stem) => stem !== key && (stem.includes(key) || key.includes(stem)))
        .map((stem) => Math.min(stem.length, key.length) / Math.max(stem.length, key.length)),
    ),
    lone: flag(counts.lines.length <= 1 && counts.rights + counts.sites === 0),
    startsWithThe: flag(hasArticle(name)),
    complete,
    rightsOnly: flag(isOnlyOwner(counts)),
    rightsYear: flag(counts.rightsYears > 0),
    person: flag(words > 1 && words < 4 && givenNames.has(/^\S+/u.exec(name)?.[0] ?? "")),
    siteShare: counts.sites / Math.max(1, allSites),
    mailed: flag(counts.mails > 0),
    handles: flag(handles.has(key)),
    paperWord: flag(isPaperName(name)),
    houseWord: flag(hasWordOf(name, houseWords)),
    seamed: flag(words === 1 && /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(name)),
    slashed: flag(name.includes("/")),
    linked: flag(counts.linked > 0),
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
      return { key, name, words: ` ${name.toLowerCase()} `, counts };
    });
  const setting: Setting = {
    titleKey: page.title === undefined ? "" : nameKey(textAt(page, page.title)),
    mostLines: Math.max(1, ...all.map(({ counts }) => counts.lines.length)),
    stems: all.filter(({ counts }) => counts.sites + counts.bodySites > 0).map(({ key }) => key),
    all,
    agencies: page.agencies,
    allSites: [...names.values()].reduce((sum, { sites }) => sum + sites, 0),
    handles: new Set(
      page.lines.filter((line) => !isBody(line)).flatMap(({ line }) => handlesInLine(line.text).map(nameKey)),
    ),
  };
  return all.map((bare) => ({ ...bare, features: featuresOf(bare, setting) }));
};
