import type { NameCounts } from "./name-counts.ts";

/** A name among a page's others. */
export type BareName = {
  readonly key: string;
  readonly name: string;
  /** The name in lower case between spaces. */
  readonly words: string;
  /** Whether it has a word that papers are called by. */
  readonly isPaper: boolean;
  /** Whether it has a word that publishing houses are called by. */
  readonly isHouse: boolean;
  readonly counts: NameCounts;
};

/** A name in lower case between spaces, so that whole words are found in it. */
export const inSpaces = (name: string): string => ` ${name.toLowerCase()} `;

const firstWord = (words: string): string => words.slice(1, words.indexOf(" ", 1));

/** Names of several words by each of their words, in lower case. */
export const namesByWord = (all: readonly BareName[]): ReadonlyMap<string, readonly BareName[]> => {
  const index = new Map<string, BareName[]>();
  for (const bare of all) {
    const words = bare.words.trim().split(" ");
    if (words.length < 2) continue;
    for (const word of words) {
      const named = index.get(word);
      if (named === undefined) index.set(word, [bare]);
      else named.push(bare);
    }
  }
  return index;
};

/** How much of a name's lines a longer name that holds it has: near 1, the longer is the whole name. */
export const longerShare = (
  { key, words, counts }: BareName,
  byWord: ReadonlyMap<string, readonly BareName[]>,
): number => {
  let most = 0;
  for (const other of byWord.get(firstWord(words)) ?? [])
    if (
      other.counts.lines.length > most &&
      other.key.length > key.length &&
      other.words.length > words.length &&
      other.words.includes(words)
    )
      most = other.counts.lines.length;
  return most / Math.max(1, counts.lines.length);
};

const acronymPattern = /^\p{Lu}{2,5}$/u;

/** Whether a name is two to five capitals. */
export const isAcronym = (name: string): boolean => acronymPattern.test(name);

/** In how many lines a page prints each of its names that is two to five capitals, by the name's key. */
export const acronymsAmong = (all: readonly BareName[]): ReadonlyMap<string, number> =>
  new Map(
    all.filter(({ name }) => isAcronym(name)).map(({ key, counts }) => [key, counts.lines.length] as const),
  );

/** The first letters of a name's words, in lower case, its article left out. */
export const initialsOf = (name: string): string =>
  [
    ...name
      .trim()
      .toLowerCase()
      .replace(/^the /, "")
      .matchAll(/[\p{L}\p{N}]+/gu),
  ]
    .map(([word]) => word[0])
    .join("");

/** In how many lines a page prints the initials of a name as a name: `HNW` for `Harbour News Weekly`. */
export const linesOfInitials = ({ words }: BareName, acronyms: ReadonlyMap<string, number>): number => {
  if (acronyms.size === 0 || !/\S[ -]\S/.test(words)) return 0;
  const initials = initialsOf(words);
  return initials.length > 1 ? (acronyms.get(initials) ?? 0) : 0;
};

/** Whose names the lines are that are a paper's name and nothing else. */
export const paperLinesAmong = (all: readonly BareName[]): ReadonlyMap<number, string> =>
  new Map(
    all
      .filter(({ isPaper, counts }) => isPaper && counts.wholeAt.length > 0)
      .flatMap(({ key, counts }) => counts.wholeAt.map((index) => [index, key] as const)),
  );

const near = [-2, -1, 1, 2];

/** Whether a name stands between other papers' names in a list, as a house names its papers. */
export const isAmongPapers = (
  { key, counts: { wholeAt } }: BareName,
  paperLines: ReadonlyMap<number, string>,
): boolean =>
  paperLines.size > 2 &&
  wholeAt.some((index) => near.filter((step) => (paperLines.get(index + step) ?? key) !== key).length > 1);
