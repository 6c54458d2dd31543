import { agencies } from "../knowledge/agencies.ts";
import { bylinePrefixes } from "../knowledge/byline-words.ts";
import { monthOf } from "../knowledge/months.ts";
import { isWeekday } from "../knowledge/weekdays.ts";
import { type Cue, cueWords } from "./cue-words.ts";

/** The cues that words give, each the place of a bit. */
export const wordCues = [
  ...(Object.keys(cueWords) as Cue[]),
  "agency",
  "byline",
  "month",
  "weekday",
] as const;

const bitOf = (cue: (typeof wordCues)[number]): number => 1 << wordCues.indexOf(cue);

/** How many first letters of a word stand for it in the table of beginnings. */
const stem = 5;

type Lexicon = {
  readonly whole: ReadonlyMap<string, number>;
  readonly beginnings: ReadonlyMap<string, number>;
};

const build = (): Lexicon => {
  const whole = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const put = (map: Map<string, number>, key: string, bit: number): void => {
    map.set(key, (map.get(key) ?? 0) | bit);
  };
  for (const [cue, words] of Object.entries(cueWords) as [Cue, readonly string[]][])
    for (const word of words)
      if (word.endsWith("*")) put(beginnings, word.slice(0, stem), bitOf(cue));
      else put(whole, word.replace(/[-'’]/g, " "), bitOf(cue));
  for (const name of agencies) put(whole, name.replace(/[-'’]/g, " "), bitOf("agency"));
  return { whole, beginnings };
};

const lexicon = build();
const bylines = new Set(bylinePrefixes.map((words) => words.split(" ")[0] ?? ""));

/** First words of the cues of two words: most words are none, and no pair need be made for them. */
const pairsBegin = new Set(
  [...lexicon.whole.keys()].filter((key) => key.includes(" ")).map((key) => key.split(" ")[0] ?? ""),
);

/** The bit of a word that begins a cue of two words; no cue's. */
const pairBit = 1 << 30;

const dateBitsOf = (word: string): number =>
  word.length > 2 && word.length < 13
    ? (monthOf(word) === undefined ? 0 : bitOf("month")) | (isWeekday(word) ? bitOf("weekday") : 0)
    : 0;

const askWord = (word: string): number =>
  (lexicon.whole.get(word) ?? 0) |
  (word.length >= stem ? (lexicon.beginnings.get(word.slice(0, stem)) ?? 0) : 0) |
  (pairsBegin.has(word) ? pairBit : 0) |
  dateBitsOf(word);

const mostKnown = 50_000;
const longWord = 24;
const wordBits = new Map<string, number>();

/** What a word says by itself, asked once a word: months and weekdays alone come from forty languages. */
const bitsOfWord = (word: string): number => {
  const known = wordBits.get(word);
  if (known !== undefined) return known;
  const bits = askWord(word);
  if (wordBits.size < mostKnown && word.length < longWord) wordBits.set(word, bits);
  return bits;
};

const unspaced = [...lexicon.whole].filter(([word]) => /^[\u3040-\u9fff]{2,}$/u.test(word));

/** The cues, as bits, of a line's words (lower case, in order). */
export const cuesOf = (words: readonly string[]): number => {
  let bits = 0;
  for (let i = 0; i < words.length; i++) {
    const own = bitsOfWord(words[i] ?? "");
    bits |= own;
    if ((own & pairBit) !== 0 && i + 1 < words.length)
      bits |= lexicon.whole.get(`${words[i]} ${words[i + 1]}`) ?? 0;
  }
  if (bylines.has(words[0] ?? "")) bits |= bitOf("byline");
  return bits & ~pairBit;
};

/** The cues, as bits, of a line in a script without spaces. */
export const cuesOfUnspaced = (text: string): number =>
  unspaced.reduce((bits, [word, bit]) => (text.includes(word) ? bits | bit : bits), 0);
