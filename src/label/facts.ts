import { DIGIT, kindOf, LETTER, LOWER, UPPER, WORD } from "./characters.ts";
import { cuesOf, cuesOfUnspaced } from "./lexicon.ts";
import { numberOf, type PageWords } from "./page-words.ts";

/** What can be counted in a line's first characters. */
export type Facts = {
  /** Share of the letters that are capitals. */
  readonly capitals: number;
  /** Share of the characters that are figures. */
  readonly digits: number;
  /** Share of the words that begin with a capital. */
  readonly capitalised: number;
  /** Its words in lower case, in order. */
  readonly tokens: readonly string[];
  /** Their numbers in the page. */
  readonly words: readonly number[];
  /** The numbers of those that have a capital which no beginning of a sentence explains. */
  readonly names: readonly number[];
  /** Cues of its words, of the first dozen and the last half dozen, as bits of `wordCues`. */
  readonly cues: number;
  /** Signs that no word gives, as bits of `signs`. */
  readonly signs: number;
  readonly sentences: number;
  readonly commas: number;
};

/** Characters looked at. */
const reach = 1200;
/** Characters looked at for figures' shapes. */
const shapeReach = 160;
const headWords = 14;
const tailWords = 8;

/** Signs that a single character gives. */
const characterSigns = {
  price: "$€£¥₹",
  bar: "|•·»›→▶",
  slash: "/",
  owner: "©®™",
  bracket: "([",
  dash: "–—",
  question: "?",
  quote: '"“”„«»「」',
  colon: ":：",
  address: "@#",
  brace: "{}<>\\=_",
  ellipsis: "…",
} as const;

/** Signs that the figures of a line give; asked only where there are figures. */
const figureSigns = {
  year: /(?<!\d)(?:19|20)\d\d(?!\d)/,
  time: /(?<!\d)\d{1,2}[:.h]\d\d(?!\d)/,
  numericDate:
    /(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)|\d[年月日년월일]/,
  duration: /\d:\d\d$/,
  counted: /^\d+(?:\s?\/\s?\d+)?$|^\d{1,3}[.)]\s/,
} as const;

const signNames = [
  ...Object.keys(characterSigns),
  ...Object.keys(figureSigns),
  "web",
  "glued",
  "bracketed",
] as readonly (keyof typeof characterSigns | keyof typeof figureSigns | "web" | "glued" | "bracketed")[];

/** The signs, each the place of a bit. */
export const signs = signNames;

const bitOf = (sign: (typeof signs)[number]): number => 1 << signs.indexOf(sign);

const gluedBit = bitOf("glued");
const webBit = bitOf("web");
const bracketedBit = bitOf("bracketed");

const characterBits = new Map<number, number>(
  Object.entries(characterSigns).flatMap(([sign, characters]) =>
    [...characters].map((character) => [character.charCodeAt(0), bitOf(sign as "price")] as const),
  ),
);
const figurePatterns = Object.entries(figureSigns).map(
  ([sign, pattern]) => [pattern, bitOf(sign as "year")] as const,
);

const isStop = (code: number): boolean => code === 46 || code === 33 || code === 63 || code === 0x3002;
const isComma = (code: number): boolean => code === 44 || code === 0x3001 || code === 0xff0c;

type Scan = {
  letters: number;
  capitals: number;
  digits: number;
  sentences: number;
  commas: number;
  capitalised: number;
  signs: number;
  readonly tokens: string[];
  readonly words: number[];
  readonly names: number[];
};

/** Goes through the characters once: words, counts, signs. */
const scan = (head: string, known: PageWords): Scan => {
  const lower = head.toLowerCase();
  const source = lower.length === head.length ? lower : head;
  const found: Scan = {
    letters: 0,
    capitals: 0,
    digits: 0,
    sentences: 0,
    commas: 0,
    capitalised: 0,
    signs: 0,
    tokens: [],
    words: [],
    names: [],
  };
  let start = -1;
  let before = 0;
  let opens = true;
  let upperFirst = false;
  for (let i = 0; i <= head.length; i++) {
    const code = i < head.length ? head.charCodeAt(i) : 32;
    const kind = kindOf(code);
    if ((kind & WORD) !== 0) {
      if ((kind & LETTER) !== 0) found.letters++;
      if ((kind & UPPER) !== 0) {
        found.capitals++;
        if ((before & LOWER) !== 0) found.signs |= gluedBit;
      } else if ((kind & DIGIT) !== 0) found.digits++;
      if (start < 0) {
        start = i;
        upperFirst = (kind & UPPER) !== 0;
      }
    } else {
      if (start >= 0) {
        const word = numberOf(known, source.slice(start, i));
        found.words.push(word);
        found.tokens.push(known.words[word] ?? "");
        if (upperFirst) found.capitalised++;
        if (upperFirst && !opens && i - start > 2) found.names.push(word);
        opens = false;
        start = -1;
      }
      if (isComma(code)) found.commas++;
      else if (isStop(code)) {
        opens = true;
        const next = i + 1 < head.length ? head.charCodeAt(i + 1) : 32;
        if (next === 32 || code === 0x3002 || next > 0x2000 || next === 34) found.sentences++;
      }
      if (code !== 32) {
        const bit = characterBits.get(code);
        if (bit !== undefined) found.signs |= bit;
        if (code === 0x22 || (code >= 0x201c && code <= 0x201e) || code === 58) opens = true;
      }
    }
    before = kind;
  }
  return found;
};

const web = /https?:|www\.|\w@\w|\w\.(?:com|org|net|co|de|fr|es|tv|info)\b/i;

const shapeSigns = (text: string, digits: number): number => {
  const shown = text.length > shapeReach ? `${text.slice(0, shapeReach - 60)} ${text.slice(-60)}` : text;
  let bits = web.test(shown) ? webBit : 0;
  if (/^[([]/.test(text) && /[)\]]$/.test(text.slice(-1))) bits |= bracketedBit;
  if (digits > 0) for (const [pattern, bit] of figurePatterns) if (pattern.test(shown)) bits |= bit;
  return bits;
};

const shownWords = (words: readonly number[]): readonly number[] =>
  words.length > headWords + tailWords ? [...words.slice(0, headWords), ...words.slice(-tailWords)] : words;

/**
 * Counts what a line's text holds, and adds its words to those that are `known` in its page; the time it takes is
 * bounded however long the line is.
 */
export const factsOf = (text: string, known: PageWords): Facts => {
  const head = text.slice(0, reach);
  const {
    letters,
    capitals,
    digits,
    sentences,
    commas,
    capitalised,
    tokens,
    words,
    names,
    signs: seen,
  } = scan(head, known);
  const spaced = tokens.length * 12 > head.length;
  return {
    capitals: letters === 0 ? 0 : capitals / letters,
    digits: digits / head.length,
    capitalised: capitalised / Math.max(1, tokens.length),
    tokens,
    words,
    names,
    cues: cuesOf(shownWords(words), known) | (spaced ? 0 : cuesOfUnspaced(head.slice(0, 300))),
    signs: seen | shapeSigns(text, digits),
    sentences,
    commas,
  };
};
