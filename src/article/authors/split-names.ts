import { agencies } from "../../knowledge/agencies.ts";
import { deskNames, nameJoiners, nameParticles, roleWords } from "../../knowledge/byline-words.ts";
import { dateLineWords } from "../../knowledge/date-words.ts";
import { hasSeam } from "../../label/characters.ts";
import { anyOf } from "../word-pattern.ts";

const agencyNames: ReadonlySet<string> = new Set([...agencies, ...deskNames]);

const longAgencies = agencies.filter((name) => name.includes(" ")).sort((a, b) => b.length - a.length);

/** Whether a byline's part is an agency or a desk and nothing else. */
export const isAgency = (name: string): boolean => agencyNames.has(name.toLowerCase());

const joiners = nameJoiners.flatMap((word) => [
  word,
  word.toUpperCase(),
  `${word.charAt(0).toUpperCase()}${word.slice(1)}`,
]);

const joinerPattern = new RegExp(
  `\\s*(?:[,;、，;]|\\s/\\s|(?<=\\p{Ll})/(?=\\p{Lu}\\p{Ll}+\\s)|&)\\s*(?:(?:${anyOf(joiners)})\\s+)?|\\s+(?:${anyOf(joiners)})\\s+(?=\\p{Lu})`,
  "u",
);

/** Whether letters of scripts without large and small ones are among them. */
export const isCaseless = (text: string): boolean =>
  /[\u0600-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]/u.test(text);

/** Whether a word, or a part of it between hyphens, names a role or a way to reach someone. */
export const isRole = (word: string): boolean =>
  word
    .toLowerCase()
    .replace(/[.,:;'’]+$/u, "")
    .split("-")
    .some((part) => roleWords.has(part));

/** `BlumeStaff` and `GarberFOX` fall in two; `McCarthy` stays. */
const unglue = (text: string): string =>
  !hasSeam(text)
    ? text
    : ungluePartly(
        endsWithRole(text) ? text.replace(/(\p{L}{3,}\p{Ll})(\p{Lu}\p{Ll}{2,})/gu, splitUnlessPrefix) : text,
      );

const endsWithRole = (text: string): boolean => isRole(/\p{L}+$/u.exec(text)?.[0] ?? "");

/** `MacArthur`, `DeLuca` and their like stay whole. */
const splitUnlessPrefix = (whole: string, left: string, right: string): string =>
  /^(?:mac|fitz|van|von|saint)$/iu.test(left) ? whole : `${left} | ${right}`;

const ungluePartly = (text: string): string =>
  text.replace(/(\p{Ll})(\p{Lu}[\p{L}-]+)/gu, (whole, end: string, word: string) =>
    isRole(word) || isRole(/^\p{Lu}\p{Ll}+/u.exec(word)?.[0] ?? "") || /^\p{Lu}{2}/u.test(word)
      ? `${end} | ${word}`
      : whole,
  );

/** Marks that end the names of a byline: a bar, a bullet, a bracket, a number, a handle, an address, a label. */
const endMark = /\s*[|•·●–—(<[«@\d]|\s+-\s|\s+[\p{Ll}\d._+-]{1,40}@|\s+\p{L}{3,20}:|https?:/u;

/** Words that end them: `for`, `in`, `published`. */
const endWord =
  /\s+(?:for|in|at|of|from|für|em|le|en|special to|as told to|contributed|published|updated|posted|veröffentlicht|exclusive|aus|pro|para)(?![\p{L}])/iu;

const endOf = (text: string): number =>
  Math.min(endMark.exec(text)?.index ?? text.length, endWord.exec(text)?.index ?? text.length);

/** The words of a text. */
export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** A word of a name: large first letter, an initial, a particle, or a script without case. */
const isNameWord = (word: string): boolean =>
  /^["“'‘]?[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\-‐]*["”]?$/u.test(word) ||
  nameParticles.has(word.toLowerCase()) ||
  /^[dlDLO]['’]\p{Lu}/u.test(word) ||
  (isCaseless(word) && /^[\p{L}\p{M}.・]+$/u.test(word));

/** Whether words could be a person's or a desk's name: one to five of them, the last one large. */
const isName = (text: string): boolean => {
  const parts = wordsOf(text);
  if (parts.length === 0 || parts.length > 5 || text.length > 60 || !parts.every(isNameWord)) return false;
  return isCaseless(text)
    ? text.length >= 2 && text.length <= 30
    : /^\p{Lu}/u.test(parts.at(-1) ?? "") && text.length >= 3;
};

/** What adjectives before a role end with: `Landespolitische Korrespondentin`, `Judicial Correspondent`. */
const roleAdjective = /(?:ische|ischer|liche|licher|cial|tary|tific|nomic)$/u;

/** A name without the agency that follows it, and without all from the first role on; `HNN Staff` stays. */
const stripTail = (text: string): string => {
  const parts = wordsOf(text);
  const role = parts.findIndex((word, at) => at > 0 && isRole(word));
  const end = role > 2 && roleAdjective.test(parts[role - 1] ?? "") ? role - 1 : role;
  const named = end > 1 ? parts.slice(0, end).join(" ") : text;
  const agency = longAgencies.find(
    (name) => named.length > name.length + 5 && named.toLowerCase().endsWith(` ${name}`),
  );
  return agency === undefined ? named : named.slice(0, -agency.length).trim();
};

/** `On` and `Last` before a date that was cut off. */
const withoutDateWord = (text: string): string => {
  const parts = wordsOf(text);
  const last = parts.findLastIndex(
    (word) => !dateLineWords.has(word.toLowerCase()) || /^\p{Lu}\.?$/u.test(word),
  );
  return last > 0 ? parts.slice(0, last + 1).join(" ") : text;
};

const cleanPart = (text: string): string =>
  withoutDateWord(stripTail(text.replace(/^[\s:.\-–—]+|[\s:,;\-–—]+$/gu, "")));

const isWholeName = (part: string): boolean =>
  isAgency(part) || (isName(part) && !wordsOf(part).every(isRole) && !/^\p{Lu}{2,5}$/u.test(part));

/** Of several names the single words are places, sites and first halves of roles. */
const isFull = (part: string): boolean =>
  isAgency(part) || isCaseless(part) || (/\s/u.test(part) && !wordsOf(part).some(isRole));

/** Bylines are short; what is longer is a sentence or a menu. */
const longestByline = 300;

/** What stands in a byline: its names, and whether anything but names was left out. */
export type Names = { readonly names: readonly string[]; readonly rest: string };

/**
 * The names in what follows a byline's `By`: persons and agencies, without roles, contacts and dates; and
 * what stands behind them.
 */
export const splitNames = (text: string): Names => {
  const plain = unglue(text.slice(0, longestByline).trim());
  const end = endOf(plain);
  const parts = plain
    .slice(0, end)
    .split(joinerPattern)
    .map(cleanPart)
    .filter((part) => part !== "");
  const [first, ...others] = parts;
  const names =
    first === undefined || !isWholeName(first)
      ? []
      : [first, ...others.filter((part) => isWholeName(part) && isFull(part))];
  return { names: [...new Set(names)], rest: plain.slice(end) };
};
