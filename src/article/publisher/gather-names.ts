import { commonSites } from "../../knowledge/publisher-cues.ts";
import type { LabelledLine } from "../../label/label.ts";
import type { Page } from "../page.ts";
import { isBody } from "../page.ts";
import { namesInLine } from "./names-in-line.ts";
import { sitesInLine } from "./sites-in-line.ts";

/** What a page says with one name, counted. */
export type NameCounts = {
  /** The ways it is printed, and how often; a site's address counts 0. */
  readonly spellings: Map<string, number>;
  /** Indexes of furniture lines that hold it, in order. */
  readonly lines: Set<number>;
  /** Notices of rights for it, and those for a company of that name. */
  rights: number;
  companyRights: number;
  /** Lines of those notices, and how many of them name a year. */
  readonly rightsLines: Set<number>;
  rightsYears: number;
  /** Sums of what the words before and behind it tell. */
  leads: number;
  trails: number;
  /** Lines that are the name and nothing else; whether one of them is a first or a last one. */
  whole: number;
  /** Times that it stood as a whole run of large words. */
  complete: number;
  top: boolean;
  bottom: boolean;
  /** Addresses whose site is called so, in furniture and in the body. */
  sites: number;
  bodySites: number;
  /** Mail addresses at such a site. */
  mails: number;
  /** Picture lines that hold it. */
  pictures: number;
};

/** Names by their letters and digits. */
export type NamesOnPage = ReadonlyMap<string, NameCounts>;

/** A name's letters and digits without accents and without `The`: how spellings and sites are told to be one. */
export const nameKey = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text)
    ? text
        .toLowerCase()
        .replace(/^the\s+(?=\S)/, "")
        .replace(/[^a-z0-9]+/g, "")
    : foldedKey(text);

const foldedKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^the\s+(?=\S)/u, "")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");

/** More lines than a page's furniture has are not looked at, nor longer names. */
const mostLines = 3000;
const longestName = 40;

/** Of picture lines only so many are read. */
const mostPictures = 60;

/** A masthead stands among the first lines, a colophon among the last. */
const topLines = 6;
const bottomLines = 15;

const isAddress = (name: string): boolean => /\p{L}\.\p{L}{2,4}$/u.test(name);

/** Menus that were glued into one word. */
const isGlued = (name: string): boolean => (name.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0) > 2;

const isArticle = (name: string): boolean => /^(?:the|der|die|das|el|la|le|les|los)$/iu.test(name);

const fresh = (): NameCounts => ({
  spellings: new Map(),
  lines: new Set(),
  rights: 0,
  companyRights: 0,
  leads: 0,
  trails: 0,
  whole: 0,
  complete: 0,
  top: false,
  bottom: false,
  sites: 0,
  bodySites: 0,
  rightsLines: new Set(),
  rightsYears: 0,
  mails: 0,
  pictures: 0,
});

const countsOf = (names: Map<string, NameCounts>, key: string): NameCounts => {
  const counts = names.get(key) ?? fresh();
  names.set(key, counts);
  return counts;
};

const isWanted = (name: string, key: string): boolean =>
  key.length > 1 &&
  name.length <= longestName &&
  !commonSites.has(key) &&
  !isAddress(name) &&
  !isGlued(name) &&
  !isArticle(name);

const yearPattern = /(?:19|20)\d\d/;

/** Notices of rights and lines with a mail address are shorter. */
const longestNotice = 300;

/** A name that is a whole run of large words says more of how it is spelled than a part of one. */
const wholeSpelling = 3;

/** A furniture line and where it stands. */
type Place = {
  readonly index: number;
  readonly top: boolean;
  readonly bottom: boolean;
};

const addFurniture = (names: Map<string, NameCounts>, text: string, { index, top, bottom }: Place): void => {
  const lineKey = nameKey(text);
  for (const { name, lead, trail, rights, company, complete } of namesInLine(text)) {
    const key = nameKey(name);
    if (!isWanted(name, key)) continue;
    const counts = countsOf(names, key);
    counts.spellings.set(name, (counts.spellings.get(name) ?? 0) + (complete ? wholeSpelling : 1));
    counts.leads += lead;
    counts.trails += trail;
    if (rights && company) counts.companyRights += 1;
    else if (rights) counts.rights += 1;
    if (complete) counts.complete += 1;
    if (rights) {
      counts.rightsLines.add(index);
      if (yearPattern.test(text.slice(0, longestNotice))) counts.rightsYears += 1;
    }
    counts.lines.add(index);
    if (lineKey !== key) continue;
    counts.whole += 1;
    counts.top ||= top;
    counts.bottom ||= bottom;
  }
};

/** A line that was there before adds only where it is a name and nothing else. */
const addWhole = (names: Map<string, NameCounts>, text: string, bottom: boolean): void => {
  const counts = names.get(nameKey(text));
  if (counts === undefined || counts.whole === 0) return;
  counts.whole += 1;
  counts.bottom ||= bottom;
};

const addSites = (names: Map<string, NameCounts>, text: string, inBody: boolean): void => {
  for (const { domain, stem } of sitesInLine(text)) {
    const counts = countsOf(names, nameKey(stem));
    if (text.slice(0, longestNotice).includes(`@${domain}`)) counts.mails += 1;
    if (!counts.spellings.has(domain)) counts.spellings.set(domain, 0);
    if (inBody) counts.bodySites += 1;
    else counts.sites += 1;
    if (nameKey(text) === nameKey(domain)) counts.whole += 1;
  }
};

const countPicture = (names: Map<string, NameCounts>, text: string): void => {
  for (const key of new Set(namesInLine(text).map(({ name }) => nameKey(name)))) {
    const counts = names.get(key);
    if (counts !== undefined) counts.pictures += 1;
  }
};

/** A credit with a year is the page's own notice of rights. */
const isPicture = ({ label, line }: LabelledLine): boolean =>
  (label === "caption" || label === "credit") &&
  !/(?:©|copyright).{0,20}(?:19|20)\d\d/iu.test(line.text.slice(0, 200));

/** Every name that the page's furniture prints, with all that bears on whether it is the publisher's. */
export const gatherNames = (page: Page): NamesOnPage => {
  const names = new Map<string, NameCounts>();
  const seen = new Set<string>();
  const lines = page.lines.slice(0, mostLines);
  for (const [index, labelled] of lines.entries()) {
    const { text } = labelled.line;
    addSites(names, text, isBody(labelled));
    if (isBody(labelled) || isPicture(labelled) || index === page.title) continue;
    const place = { index, top: index < topLines, bottom: index >= page.lines.length - bottomLines };
    if (seen.has(text)) addWhole(names, text, place.bottom);
    else addFurniture(names, text, place);
    seen.add(text);
  }
  for (const { line } of lines.filter(isPicture).slice(0, mostPictures)) countPicture(names, line.text);
  return names;
};
