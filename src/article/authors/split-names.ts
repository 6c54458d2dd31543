import { agencies } from "../../knowledge/agencies.ts";
import { nameJoiners, nameParticles, roleWords } from "../../knowledge/byline-words.ts";

/** Bylines are short; what is longer is a sentence or a menu. */
const longestByline = 300;

const agencyNames: ReadonlySet<string> = new Set(agencies);

/** Whether a byline's part is an agency and nothing else. */
export const isAgency = (name: string): boolean => agencyNames.has(name.toLowerCase());

const joinerPattern = new RegExp(
  `\\s*(?:[,;、，]|(?<!\\p{L})/(?=\\s)|\\s/\\s|&)\\s*(?:(?:${nameJoiners.join("|")})\\s+)?|\\s+(?:${nameJoiners.join("|")})\\s+(?=\\p{Lu})`,
  "iu",
);

const hasCaselessScript = (text: string): boolean =>
  /[\u0600-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]/u.test(text);

const isRole = (word: string): boolean =>
  roleWords.has(word.toLowerCase().replace(/[.,:;'’]+$|[’']s$/gu, ""));

/** `BlumeStaff` falls into `Blume Staff` where the right half is a role; `McCarthy` stays. */
const unglueRole = (text: string): string =>
  text.replace(/(\p{Ll})(\p{Lu}[\p{L}-]+)/gu, (whole, end: string, word: string) =>
    isRole(word) ? `${end} | ${word}` : whole,
  );

/** What ends the names of a byline: a bar, a bullet, a bracket, an address, a number, `for`, `in`, `of`. */
const endOfNames =
  /\s*[|•·●–—(<[]|\s+-\s|\s*\d|\s*@|\s+\S+@|\s+(?:for|in|at|of|from|für|em|of the|special to|as told to|[Cc]ontributed|published|updated|veröffentlicht|exclusive)(?![\p{L}])|https?:/iu;

const words = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== "");

/** A word of a name: large first letter, an initial, a particle, or a script without case. */
const isNameWord = (word: string): boolean =>
  /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.\-‐]*$/u.test(word) ||
  nameParticles.has(word.toLowerCase()) ||
  /^[dlDLO]['’]\p{Lu}/u.test(word) ||
  (hasCaselessScript(word) && /^[\p{L}\p{M}.・]+$/u.test(word));

/** Whether words could be a person's name: one to five of them, none a role. */
export const isName = (text: string): boolean => {
  const parts = words(text);
  if (parts.length === 0 || parts.length > 5 || text.length > 60) return false;
  if (hasCaselessScript(text))
    return text.length >= 2 && text.length <= 30 && parts.every(isNameWord) && !parts.some(isRole);
  return parts.every(isNameWord) && /^\p{Lu}/u.test(parts.at(-1) ?? "") && text.length >= 3;
};

/** A name without the roles and the agency that follow it. */
const stripTail = (text: string): string => {
  let parts = words(text);
  while (parts.length > 1 && isRole(parts.at(-1) ?? "")) parts = parts.slice(0, -1);
  const joined = parts.join(" ");
  const agency = agencies.find(
    (name) => joined.length > name.length + 5 && joined.toLowerCase().endsWith(` ${name}`),
  );
  return agency === undefined ? joined : joined.slice(0, -agency.length - 1).trim();
};

const cleanPart = (text: string): string => stripTail(text.replace(/^[\s:.\-–—]+|[\s:,;\-–—]+$/gu, ""));

/**
 * The names in what follows a byline's `By`: persons and agencies, without roles, contacts and dates. Empty
 * where a part that should be a name is none.
 */
export const splitNames = (text: string): readonly string[] => {
  const plain = unglueRole(text.slice(0, longestByline).trim());
  const end = endOfNames.exec(plain);
  const names = end === null ? plain : plain.slice(0, end.index);
  const parts = names
    .split(joinerPattern)
    .map(cleanPart)
    .filter((part) => part !== "");
  const kept = parts.filter((part) => isAgency(part) || (isName(part) && !words(part).every(isRole)));
  return [...new Set(kept)];
};
