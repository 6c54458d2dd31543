import { withPlainLetters } from "../knowledge/plain-letters.ts";

/** A word in a text: its folded form, and from where to where it stands. */
export type Token = { readonly form: string; readonly start: number; readonly end: number };

/**
 * Initials with dots between them (`U.S`) are one word, so that they are found as `US` too; an English possessive ends no
 * word of its own. Linear: each part consumes what no other can begin with.
 */
const word = /\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][sS](?![\p{L}\p{N}]))?/gu;

/** Runs of scripts that put no spaces between words. */
const unspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu;
const hasUnspaced = new RegExp(unspaced.source, "u");

/** Accents, and the points of Hebrew and Arabic; vowel signs of other scripts are letters to their readers. */
const marks = /[\u0300-\u036f\u0591-\u05bd\u064b-\u0652]/g;

/** Longest form in UTF-16 units. */
const longest = 40;

const isPlain = /^[a-z0-9]{1,40}$/;

/** A word without case, accents, dots and possessive: the form in which it is compared. At most 40 UTF-16 units. */
const fold = (surface: string): string => {
  const lower = surface.toLowerCase();
  if (isPlain.test(lower)) return lower;
  const bare = lower
    .replace(/['’]s$/, "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replaceAll("ς", "σ")
    .replace(/[.\s]/g, "");
  return withPlainLetters(bare)
    .normalize("NFC")
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, "");
};

/** The words of a text as they are written. */
export const surfacesIn = (text: string): readonly string[] => text.match(word) ?? [];

/** Two neighbouring characters at a time; the last one alone at the end, so that each begins a token. */
const pairsOf = (run: string, start: number): readonly Token[] => {
  const characters = Array.from(run);
  let at = start;
  return characters.map((character, index) => {
    const next = characters[index + 1] ?? "";
    const token = { form: fold(character + next), start: at, end: at + character.length + next.length };
    at += character.length;
    return token;
  });
};

const plainToken = (surface: string, start: number): readonly Token[] =>
  surface === "" ? [] : [{ form: fold(surface), start, end: start + surface.length }];

/** The tokens of one word as it is written: itself, or what stands for it in scripts without spaces. */
export const tokensOf = (surface: string, start = 0): readonly Token[] => {
  if (!hasUnspaced.test(surface)) return plainToken(surface, start).filter(({ form }) => form !== "");
  const tokens: Token[] = [];
  let done = 0;
  for (const { 0: run, index } of surface.matchAll(unspaced)) {
    tokens.push(...plainToken(surface.slice(done, index), start + done), ...pairsOf(run, start + index));
    done = index + run.length;
  }
  return [...tokens, ...plainToken(surface.slice(done), start + done)].filter(({ form }) => form !== "");
};

/** All tokens of a text, in order. */
export const tokensIn = (text: string): readonly Token[] =>
  [...text.matchAll(word)].flatMap(({ 0: surface, index }) => tokensOf(surface, index));

/** Whether a form is of a script without spaces. */
export const isUnspaced = (form: string): boolean => hasUnspaced.test(form);

/** Whether a form is two characters of such a script, rather than one that stands alone. */
export const isPair = (form: string): boolean => isUnspaced(form) && Array.from(form).length > 1;
