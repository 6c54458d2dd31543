import { nameJoiners } from "../../knowledge/byline-words.ts";
import { readDates } from "../dates/read-dates.ts";
import type { Page } from "../page.ts";
import { isBody, textAt } from "../page.ts";
import { anyOf } from "../word-pattern.ts";
import { readBio } from "./read-bio.ts";
import type { Byline, BylineForm } from "./read-byline.ts";
import { isPrefixAlone, readByline, startsWithPrefix } from "./read-byline.ts";
import { isAgency, isCaseless } from "./split-names.ts";

/** A line that may be the article's byline, and how sure that is. */
export type BylineCandidate = { readonly byline: Byline; readonly index: number; readonly score: number };

/** Where a line stands: in the head between headline and body, above it, among the paragraphs, behind them. */
type Place = "head" | "above" | "far" | "inside" | "below";

const headAbove = 8;
const headBelow = 3;
const belowBody = 12;

const placeOf = (page: Page, index: number): Place | undefined => {
  const bodyStart = page.bodyStart ?? (page.title ?? 0) + 12;
  const title = Math.min(page.title ?? bodyStart, bodyStart);
  const bodyEnd = page.bodyEnd ?? bodyStart;
  if (index >= title && index <= Math.max(bodyStart, page.title ?? 0) + headBelow) return "head";
  if (index < title) return index >= title - headAbove ? "above" : "far";
  if (index <= bodyEnd && page.lines[index]?.label === "byline") return "inside";
  return index > bodyEnd - lateLines && index <= bodyEnd + belowBody ? "below" : undefined;
};

/** Share of lines of a form that are the byline, by place, other signs apart. */
const baseScore: Readonly<Record<BylineForm, Readonly<Record<Place, number>>>> = {
  prefix: { head: 0.95, above: 0.88, far: 0.4, inside: 0.6, below: 0.45 },
  dated: { head: 0.75, above: 0.55, far: 0.1, inside: 0.3, below: 0.1 },
  role: { head: 0.6, above: 0.45, far: 0.05, inside: 0.3, below: 0.3 },
  bio: { head: 0.55, above: 0, far: 0, inside: 0, below: 0.6 },
  bare: { head: 0.5, above: 0.3, far: 0.1, inside: 0.2, below: 0.1 },
};

const hasDay = (text: string): boolean =>
  text.length < 160 && readDates(text).some(({ day, year }) => day !== undefined && year !== undefined);

/** A line with a date right under or over a name. */
const besideDate = (page: Page, index: number): boolean =>
  [1, -1, 2].some((step) => hasDay(textAt(page, index + step)));

/** The body's last lines tell who the author is. */
const lateLines = 4;

/** Only so much of a line is searched for a name. */
const longestSearched = 3000;

/** Where else a name stands: in the article's own paragraphs, in its headline, in the page's furniture. */
const mentionsOf = (
  page: Page,
  index: number,
  name: string,
): { body: boolean; title: boolean; furniture: boolean } => {
  const key = name.toLowerCase();
  const seen = { body: false, title: false, furniture: false };
  const late = (page.bodyEnd ?? 0) - lateLines;
  page.lines.forEach((labelled, at) => {
    if (at === index || labelled.line.text.length < name.length) return;
    const text = labelled.line.text.slice(0, longestSearched).toLowerCase();
    if (!text.includes(key)) return;
    if (at === page.title) seen.title = true;
    else if (isBody(labelled) && at < late) seen.body = true;
    else seen.furniture = true;
  });
  return seen;
};

/** A longer line of Chinese or Japanese is a sentence or a headline. */
const longestCaseless = 30;

/** Names under a picture are its subjects or its photographer. */
const pictureLabels: ReadonlySet<string> = new Set(["caption", "credit", "related"]);

const isAgencyHere = ({ agencies }: Page, name: string): boolean =>
  isAgency(name) || agencies?.isName(name) === true;

/** Family and given name with a space between, or the given name in hiragana. */
const isJapaneseName = (name: string): boolean =>
  /^(?:\p{Script=Han}{1,4} \p{Script=Han}{1,4}|\p{Script=Han}{2,3}\p{Script=Hiragana}{2,4})$/u.test(name);

/** A line of the text that begins with `By` is a sentence or a subhead more often than a byline. */
const inText = 0.35;

/** Names in capitals, but for initials, are rubrics and teasers. */
const isShouted = (name: string): boolean => /\p{Lu}{3}/u.test(name) && !/\p{Ll}/u.test(name);

const signs = (page: Page, index: number, { names, form }: Byline): number => {
  const labelled = page.lines[index];
  const label = labelled?.label === "byline" ? 0.25 : 0;
  const text = labelled !== undefined && isBody(labelled) ? inText : 0;
  if (form === "prefix" && text > 0 && !/\s/u.test(names[0] ?? "")) return -1;
  if (form === "prefix") return label - text;
  const seen = mentionsOf(page, index, names[0] ?? "");
  const agency = isAgencyHere(page, names[0] ?? "");
  return (
    label -
    (form === "bio" ? 0 : text / 2) -
    (label === 0 && isShouted(names[0] ?? "") ? 0.15 : 0) -
    (pictureLabels.has(page.lines[index]?.label ?? "") ? 0.15 : 0) +
    (isJapaneseName(names[0] ?? "") ? 0.15 : 0) +
    (names.length > 1 ? 0.1 : 0) -
    (isCaseless(names[0] ?? "") ? (textAt(page, index).length > longestCaseless ? 0.5 : 0.1) : 0) +
    (besideDate(page, index) ? 0.2 : 0) +
    (seen.furniture ? 0.15 : 0) -
    (seen.body && !agency ? 0.3 : 0) -
    (seen.title ? 0.4 : 0)
  );
};

/** More names under one `By` are a list. */
const mostUnderPrefix = 6;

/** The names on the lines under a line that is only `By`, one or more a line. */
const underPrefix = (page: Page, index: number): Byline | undefined => {
  const names: string[] = [];
  for (let at = index; at < index + mostUnderPrefix; at += 1) {
    const byline = readByline(at === index ? `By ${textAt(page, at)}` : textAt(page, at));
    if (byline === undefined || (at > index && (byline.form === "prefix" || byline.form === "dated"))) break;
    names.push(...byline.names);
  }
  return names.length === 0 ? undefined : { names: [...new Set(names)], form: "prefix" };
};

/** A short agency's name by itself may be anything. */
const isBareAcronym = ({ names, form }: Byline): boolean =>
  form === "bare" && /^\p{Lu}{2,3}$/u.test(names.join());

/** Lines under the headline where an agency's name by itself is a byline; lower down it signs the report off. */
const agencyWithin = 4;

const isSignOff = (page: Page, index: number, { names, form }: Byline): boolean =>
  (form === "bare" || (form === "role" && index < (page.title ?? 0))) &&
  isAgencyHere(page, names[0] ?? "") &&
  (form === "role" || index - (page.title ?? 0) > agencyWithin || index > (page.bodyEnd ?? index)) &&
  page.lines[index]?.label !== "byline";

/** A line that holds one of the archive's own agencies and nothing else, but perhaps `By`. */
const agencyByline = ({ agencies }: Page, text: string): Byline | undefined => {
  if (agencies?.isName(text)) return { names: [text], form: "bare" };
  const name = text.slice(text.indexOf(" ") + 1);
  return agencies?.isName(name) && startsWithPrefix(text) ? { names: [name], form: "prefix" } : undefined;
};

/** A byline that goes on in the next line: `Ada Brook, Per Holm and`. */
const unfinished = new RegExp(
  `\\p{L}(?:,|\\s(?:&|${anyOf(nameJoiners.filter((word) => word.length > 1))}))$`,
  "u",
);

/** The next line of an unfinished byline is as short as names are. */
const longestRest = 60;

/** A line, and the next where a byline goes on in it. */
const bylineText = (page: Page, index: number): string => {
  const text = textAt(page, index);
  const next = textAt(page, index + 1);
  return text.length <= longestRest * 3 && next.length <= longestRest && unfinished.test(text)
    ? `${text} ${next}`
    : text;
};

/** `— Ada Brook (@adabrook) 2 May 2020` signs an embedded post. */
const isPost = (text: string): boolean => /\(@\w/.test(text.slice(0, 120));

const bylineAt = (page: Page, index: number): Byline | undefined => {
  if (isPost(textAt(page, index))) return undefined;
  if (index > 0 && isPrefixAlone(textAt(page, index - 1))) return underPrefix(page, index);
  const byline =
    agencyByline(page, textAt(page, index)) ??
    readByline(bylineText(page, index)) ??
    (index <= (page.bodyEnd ?? index) - lateLines ? undefined : readBio(textAt(page, index)));
  return byline === undefined || isBareAcronym(byline) || isSignOff(page, index, byline) ? undefined : byline;
};

/** Bare names in a row, each on its own line, are columnists or tags. */
const withoutListed = (candidate: BylineCandidate, all: readonly BylineCandidate[]): BylineCandidate => {
  if (candidate.byline.form !== "bare" || isJapaneseName(candidate.byline.names[0] ?? "")) return candidate;
  const near = all.filter(
    ({ byline, index }) => byline.form === "bare" && Math.abs(index - candidate.index) <= 4,
  );
  return new Set(near.map(({ byline }) => byline.names.join())).size > 2
    ? { ...candidate, score: candidate.score - 0.3 }
    : candidate;
};

/** More candidates than this are a list of names; those whose form and place promise most are weighed. */
const mostCandidates = 40;

type Promising = { readonly byline: Byline; readonly index: number; readonly base: number };

const promisingAt = (page: Page, index: number): Promising | undefined => {
  const place = index === page.title ? undefined : placeOf(page, index);
  if (place === undefined || (place === "far" && !isWorthReading(page, index))) return undefined;
  const byline = bylineAt(page, index);
  const base = byline === undefined ? 0 : baseScore[byline.form][place];
  return byline === undefined || base === 0 ? undefined : { byline, index, base };
};

/** Far above the headline only a line that says `By` or was labelled a byline is read. */
const isWorthReading = (page: Page, index: number): boolean =>
  page.lines[index]?.label === "byline" ||
  startsWithPrefix(textAt(page, index)) ||
  isPrefixAlone(textAt(page, index - 1));

/** The lines that may be the byline, best first; of equals the first on the page. */
export const weighBylines = (page: Page): readonly BylineCandidate[] => {
  const found = page.lines
    .flatMap((_, index) => promisingAt(page, index) ?? [])
    .sort((a, b) => b.base - a.base || a.index - b.index)
    .slice(0, mostCandidates)
    .map(({ byline, index, base }) => ({
      byline,
      index,
      score: Math.min(0.98, base + signs(page, index, byline)),
    }));
  return found
    .map((candidate) => withoutListed(candidate, found))
    .sort((a, b) => b.score - a.score || a.index - b.index);
};
