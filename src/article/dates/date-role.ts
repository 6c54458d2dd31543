import type { DateRole } from "../../knowledge/date-words.ts";
import { dateRoleBeginnings } from "../../knowledge/date-words.ts";
import { anyOf } from "../word-pattern.ts";

/** How far before a date its label is looked for: `Published: 15:56 BST, Saturday, `. */
const reach = 48;

/** Scripts that set the label behind the date (`2025年1月14日更新`). */
const reachAfter = 14;

const isCaseless = (word: string): boolean => /^\p{Lo}/u.test(word);

const beginnings = dateRoleBeginnings.map(([beginning]) => beginning);

/** A Latin beginning stands at a word's start or where small letters meet a large one (`2026Updated`). */
const rolePattern = new RegExp(
  `${anyOf(beginnings.filter(isCaseless))}|(?<!\\p{L})(?:${anyOf(beginnings.filter((word) => !isCaseless(word)))})`,
  "giu",
);

const roles: ReadonlyMap<string, DateRole> = new Map(dateRoleBeginnings);

/** Small letters meeting a large one part two words that were glued. */
const unglue = (text: string): string => text.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ");

const lastRole = (text: string): DateRole | undefined =>
  roles.get((unglue(text).match(rolePattern)?.at(-1) ?? "").toLowerCase());

/** What the words before a date (or, in some scripts and at a line's end, behind it) call it. */
export const dateRole = (before: string, after: string): DateRole | undefined => {
  const ahead = lastRole(before.slice(-reach));
  if (ahead !== undefined) return ahead;
  const behind = after.slice(0, reachAfter);
  return /\p{Lo}|^\s?[(,–-]?\s?\p{L}{6,10}\)?$/u.test(behind) ? lastRole(behind) : undefined;
};

const firstTwo: ReadonlySet<string> = new Set(beginnings.map((beginning) => beginning.slice(0, 2)));

/** Most words are of plain letters, and begin as no label does. */
const mayBeLabel = (word: string): boolean =>
  !/^[A-Z]?[a-z]+$/.test(word) || firstTwo.has(word.slice(0, 2).toLowerCase());

/** Whether a word by itself is such a label. */
export const isDateLabel = (word: string): boolean => mayBeLabel(word) && lastRole(word) !== undefined;
