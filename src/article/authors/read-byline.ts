import { bylineLabels, bylinePrefixes, nameParticles } from "../../knowledge/byline-words.ts";
import { isMonthIn } from "../../knowledge/months.ts";
import { pageWords } from "../../knowledge/page-words.ts";
import { isWeekday, weekdayOf } from "../../knowledge/weekdays.ts";
import { isDateLabel } from "../dates/date-role.ts";
import { plainDigits } from "../dates/date-tokens.ts";
import { readDates } from "../dates/read-dates.ts";
import { anyOf } from "../word-pattern.ts";
import { mayBeginWithName } from "./may-begin-with-name.ts";
import { isAgency, isCaseless, isRole, splitNames, wordsOf } from "./split-names.ts";

/** How a line names the authors: behind `By`, beside a date, with their role, as bare names, or in a sentence about the author. */
export type BylineForm = "prefix" | "dated" | "role" | "bare" | "bio";

/** The authors that a line names. */
export type Byline = { readonly names: readonly string[]; readonly form: BylineForm };

const prefixPattern = new RegExp(
  `^[\\s–—|•*-]{0,4}(?:(?:${anyOf(bylinePrefixes)})(?:\\s*[:：]\\s*|\\s+)|(?:${anyOf(bylineLabels)})\\s*[:：／●]\\s*)(?=[\\p{L}"“])`,
  "iu",
);

/** `byAda Brook`. */
const gluedPrefix = /^([Bb]y|BY|[Vv]on|[Pp]or|[Pp]ar)(?=\p{Lu}\p{Ll})/u;

/** Whether a line begins as bylines with `By` or its like do. */
export const startsWithPrefix = (text: string): boolean =>
  prefixPattern.test(text.slice(0, 60)) || gluedPrefix.test(text);

/** A line that is only `By`: the names stand on the next. */
export const isPrefixAlone = (text: string): boolean => {
  if (text === "" || text.length > 24) return false;
  const bare = text.replace(/\s*[:：]$/u, "").trim();
  return bare.length <= 20 && prefixPattern.exec(`${bare} A`)?.[0].trim() === bare;
};

type Undated = { readonly text: string; readonly dated: boolean };

/** A line without its dates; where it had one, its place is a bar. */
const withoutDates = (text: string): Undated => {
  const mentions = readDates(text).filter(({ year }) => year !== undefined);
  if (mentions.length === 0) return { text, dated: false };
  const plain = plainDigits(text);
  let [rest, from] = ["", 0];
  for (const { start, end } of mentions) {
    rest += `${plain.slice(from, start)} | `;
    from = end;
  }
  return { text: rest + plain.slice(from), dated: true };
};

/** Words beside a name that belong to its date: `Uhr`, `Posted`, a weekday. */
const isDateWord = (word: string): boolean => isWeekday(word) || isDateLabel(word);

/** `Per Holm, Mon` without the weekday; a name that looks like one in another language stays at its beginning. */
const withoutDateWords = (text: string): string => {
  const words = wordsOf(text);
  const isDate = (word: string): boolean => isDateWord(word.replace(/[,.:]+$/u, ""));
  const last = words.findLastIndex((word) => !isDate(word));
  const first = words.findIndex(
    (word) => !isDateLabel(word) && weekdayOf(word.replace(/[,.]+$/u, "")) === undefined,
  );
  return words.slice(Math.max(0, first), last + 1).join(" ");
};

const timePattern = /(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)(?:\s?(?:uhr|h|[ap]\.?m\.?)(?!\p{L}))?/giu;

/** A line's pieces between bars and bullets, those that are only a date left out. */
const piecesOf = (text: string): readonly string[] =>
  text
    .split(/\s*[|•·●]\s*/u)
    .map((piece) => withoutDateWords(piece.replace(timePattern, " ")).replace(/^[\s,–—-]+|[\s,–—-]+$/gu, ""))
    .filter((piece) => /\p{L}/u.test(piece));

/** What the names of papers, agencies and desks end with in Chinese and Japanese. */
const organisationEnding = /(?:新聞|新闻|新聞社|通信|通信社|社|ニュース|編集部|编辑部|日报|日報|网|報)$/u;

const isNamePart = (word: string): boolean =>
  nameParticles.has(word.toLowerCase()) || (!pageWords.has(word.toLowerCase()) && !isMonthIn(word, "en"));

/** Two to four words, none of the page's furniture: what a name without `By` must look like. */
export const isPersonal = (name: string): boolean => {
  if (isAgency(name)) return true;
  if (isCaseless(name))
    return (
      !organisationEnding.test(name) &&
      /^\p{Script=Han}[\p{Script=Han}\p{Script=Hiragana} ]{2,7}$/u.test(name)
    );
  const words = wordsOf(name);
  return words.length >= 2 && words.length <= 5 && words.every(isNamePart);
};

/** Longest line without `By` that is read as names. */
const longestBare = 140;

const isNamed = (names: readonly string[]): boolean => names.length > 0 && names.every(isPersonal);

/** How long ago, or how long to read: such words stand where a date would. */
const isAge = (text: string): boolean =>
  text.length <= 40 && /^[\s|·•(–-]*(?:\p{L}+\s){0,2}\d{1,3}\s*\p{L}+(?:\s\p{L}+){0,3}[\s)]*$/u.test(text);

const hasDateLabel = (text: string): boolean => wordsOf(text.replace(/[|·•]/gu, " ")).some(isDateLabel);

/** More other words beside names are a headline; a description behind a comma may be longer. */
const mostOtherWords = 2;
const mostDescription = 10;

/** A name, a comma, and what the person is. */
const isDescribed = (piece: string, names: readonly string[]): boolean =>
  names.some((name) => piece.startsWith(`${name},`) && /^,\s\p{L}/u.test(piece.slice(name.length)));

/** A line's bare names: its first piece holds names and, with a role, a few words more. */
const readBare = (text: string, { text: undated, dated }: Undated): Byline | undefined => {
  if (/\p{L}{2}[.!?:]$/u.test(text) || !mayBeginWithName(undated)) return undefined;
  const pieces = piecesOf(undated);
  const piece = pieces.find((one) => isNamed(splitNames(one).names)) ?? "";
  const { names, rest } = splitNames(piece);
  if (!isNamed(names)) return undefined;
  if (pieces[0] !== piece && !dated) return undefined;
  const others = pieces.filter((one) => one !== piece);
  const named = new Set(names.flatMap(wordsOf));
  const extra = wordsOf(piece.replace(/[,;&/]/gu, " ")).filter(
    (word) => word.length > 3 && !named.has(word) && !isRole(word),
  );
  if (extra.length > (isDescribed(piece, names) ? mostDescription : mostOtherWords)) return undefined;
  if (dated || hasDateLabel(text) || isAge(rest) || others.some(isAge)) return { names, form: "dated" };
  return { names, form: wordsOf(text).some(isRole) ? "role" : "bare" };
};

/** What stands behind a line's date where that begins with `by`; else the whole line. */
const bylinePiece = (undated: string): string => {
  const bar = undated.indexOf("|");
  const behind = bar < 0 ? "" : undated.slice(bar + 1).replace(/^[\s|,–—-]+/u, "");
  return prefixPattern.test(behind) ? behind : undated.replace(/^[\s|,–—-]+/u, "");
};

/** What plain-text conversions set before the items of a list. */
const bullet = /^[*•·]\s+/u;

/** The authors that a line names behind `By` or its like, or as little else than names. */
export const readByline = (line: string): Byline | undefined => {
  if (line.length > 300) return undefined;
  const text = line.replace(bullet, "");
  const undated = withoutDates(text);
  const start = bylinePiece(undated.text).replace(gluedPrefix, "$1 ");
  const prefix = prefixPattern.exec(start);
  if (prefix === null) return text.length <= longestBare ? readBare(text, undated) : undefined;
  const { names } = splitNames(start.slice(prefix[0].length));
  return names.length === 0 ? undefined : { names, form: "prefix" };
};
