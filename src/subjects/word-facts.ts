import { gazetteerKey, kindsOfWord } from "./gazetteer.ts";
import { emptyHash, hashText, hashUnit } from "./hash-text.ts";

/** What a word says by itself, worked out once a document. */
export type WordFacts = {
  readonly key: string;
  readonly lower: string;
  readonly hash: number;
  /** Hash of its shape: letters as X or x, digits as d, runs of more than two as two. */
  readonly shape: number;
  /** Hashes of its first and last one to four letters. */
  readonly affixes: readonly number[];
  /** Hash of its last three letters. */
  readonly ending: number;
  /** Its gazetteer kinds as a mask. */
  readonly kinds: number;
  readonly capital: boolean;
  readonly allCapital: boolean;
  readonly hasLower: boolean;
  readonly digit: boolean;
};

const shapeLetter = (letter: string): string => {
  if (/\p{Lu}/u.test(letter)) return "X";
  if (/\p{L}/u.test(letter)) return "x";
  return /\p{N}/u.test(letter) ? "d" : letter;
};

const shapeOf = (word: string): string => {
  let shape = "";
  for (const letter of word.slice(0, 30)) {
    const mark = shapeLetter(letter);
    if (!shape.endsWith(mark + mark)) shape += mark;
  }
  return shape;
};

const affixesOf = (lower: string): readonly number[] => {
  const hashes: number[] = [];
  let head = emptyHash;
  let tail = emptyHash ^ 0x55;
  for (let k = 0; k < 4 && k < lower.length; k += 1) {
    head = hashUnit(head, lower.charCodeAt(k));
    tail = hashUnit(tail, lower.charCodeAt(lower.length - 1 - k));
    hashes.push(head, tail);
  }
  return hashes;
};

/** The facts of a word. */
export const readWord = (word: string): WordFacts => {
  const lower = word.toLowerCase();
  const key = gazetteerKey(word);
  const upper = word.toUpperCase();
  return {
    key,
    lower,
    hash: hashText(/^\p{N}/u.test(lower) ? lower.replaceAll(/\p{N}/gu, "0").slice(0, 12) : lower),
    shape: hashText(shapeOf(word)),
    affixes: affixesOf(lower),
    ending: hashText(lower.slice(-3)),
    kinds: kindsOfWord(key),
    capital: /^\p{Lu}/u.test(word),
    allCapital: word === upper && word !== lower,
    hasLower: word !== upper,
    digit: /\p{N}/u.test(word),
  };
};
