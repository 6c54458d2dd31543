import { commonSites } from "../../knowledge/publisher-cues.ts";
import type { LabelledLine } from "../../label/label.ts";
import type { Page } from "../page.ts";
import { isBody } from "../page.ts";
import { joinArticledSites } from "./join-articled-sites.ts";
import { countsOf, type NameCounts } from "./name-counts.ts";
import { nameKey } from "./name-key.ts";
import { type NameInLine, namesInLine } from "./names-in-line.ts";
import { sitesInLine } from "./sites-in-line.ts";

/** Names by their letters and digits. */
export type NamesOnPage = ReadonlyMap<string, NameCounts>;

/** More lines than a page's furniture has are not looked at. */
const mostLines = 3000;

/** Of picture lines only so many are read. */
const mostPictures = 60;

/** A page's own name heads it; a masthead stands among the first lines, a colophon among the last. */
const headLines = 2;
const topLines = 6;
const bottomLines = 15;

const articles: ReadonlySet<string> = new Set("the der die das el la le les los".split(" "));

const longestArticle = 3;

/** Headings of every page's menu: alone, none is a publisher's name. */
const menuHeads: ReadonlySet<string> = new Set(
  "business culture home latest live local menu more news opinion politics search sport sports video videos world".split(
    " ",
  ),
);

const isWanted = ({ name, key }: NameInLine): boolean =>
  key.length > 1 &&
  !commonSites.has(key) &&
  !menuHeads.has(key) &&
  !(key.length <= longestArticle && articles.has(name.toLowerCase()));

/** Notices of rights and lines with a mail address are shorter; so is a line that is a name and nothing else. */
const longestNotice = 300;

const wholeKey = (text: string): string => nameKey(text.slice(0, longestNotice));

/** A name that is a whole run of large words says more of how it is spelled than a part of one. */
const wholeSpelling = 3;

/** Only so much of a line is searched for the way an address is printed. */
const longestRead = 600;

/** A furniture line and where it stands. */
type Place = {
  readonly index: number;
  readonly head: boolean;
  readonly top: boolean;
  readonly bottom: boolean;
};

/** Lines come in order: one that is there already is the last. */
const addLine = (lines: number[], index: number): void => {
  if (lines.at(-1) !== index) lines.push(index);
};

const addRights = (counts: NameCounts, index: number, company: boolean): void => {
  if (company) counts.companyRights += 1;
  else counts.rights += 1;
  addLine(counts.rightsLines, index);
};

/** So many lines that are a name and nothing else tell among what others it stands. */
const mostWholes = 8;

const addWholeAt = (counts: NameCounts, { index, head, top, bottom }: Place): void => {
  counts.whole += 1;
  if (counts.wholeAt.length < mostWholes) counts.wholeAt.push(index);
  counts.head ||= head;
  counts.top ||= top;
  counts.bottom ||= bottom;
};

const addFurniture = (names: Map<string, NameCounts>, text: string, place: Place): void => {
  const { index } = place;
  let lineKey: string | undefined;
  for (const found of namesInLine(text)) {
    if (!isWanted(found)) continue;
    const { name, key, lead, trail, rights, company, complete } = found;
    const counts = countsOf(names, key);
    counts.spellings.set(name, (counts.spellings.get(name) ?? 0) + (complete ? wholeSpelling : 1));
    counts.leads += lead;
    counts.trails += trail;
    if (complete) counts.complete += 1;
    if (rights) addRights(counts, index, company);
    if (found.first && counts.lines.at(-1) !== index) counts.firsts += 1;
    counts.told ||= found.told;
    addLine(counts.lines, index);
    lineKey ??= wholeKey(text);
    if (lineKey === key) addWholeAt(counts, place);
  }
};

/** A line that was there before adds only where it is a name and nothing else. */
const addWhole = (names: Map<string, NameCounts>, text: string, place: Place): void => {
  const counts = names.get(wholeKey(text));
  if (counts !== undefined && counts.whole > 0) addWholeAt(counts, place);
};

/** Whether an address is printed as one that leads somewhere, not as a company's name. */
const isLink = (text: string, domain: string): boolean => {
  const head = text.slice(0, longestRead);
  return [`@${domain}`, `www.${domain}`, `/${domain}`, `${domain}/`].some((link) => head.includes(link));
};

const addSites = (names: Map<string, NameCounts>, text: string, inBody: boolean): void => {
  for (const { domain, stem } of sitesInLine(text)) {
    const counts = countsOf(names, nameKey(stem));
    if (text.slice(0, longestNotice).includes(`@${domain}`)) counts.mails += 1;
    if (isLink(text, domain)) counts.linked += 1;
    if (!counts.spellings.has(domain)) counts.spellings.set(domain, 0);
    if (inBody) counts.bodySites += 1;
    else counts.sites += 1;
    if (wholeKey(text) === nameKey(domain)) counts.whole += 1;
  }
};

const countPicture = (names: Map<string, NameCounts>, text: string): void => {
  for (const key of new Set(namesInLine(text).map((found) => found.key))) {
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
    const inBody = isBody(labelled);
    addSites(names, text, inBody);
    if (inBody || index === page.title || isPicture(labelled)) continue;
    const place = {
      index,
      head: index < headLines,
      top: index < topLines,
      bottom: index >= page.lines.length - bottomLines,
    };
    if (seen.has(text)) addWhole(names, text, place);
    else addFurniture(names, text, place);
    seen.add(text);
  }
  joinArticledSites(names);
  for (const { line } of lines.filter(isPicture).slice(0, mostPictures)) countPicture(names, line.text);
  return names;
};
