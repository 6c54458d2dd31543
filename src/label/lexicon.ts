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

const dateBits = new Map<string, number>();

/** Months and weekdays are asked once a word: their names come from forty languages. */
const dateBitOf = (word: string): number => {
  const known = dateBits.get(word);
  if (known !== undefined) return known;
  const bit = (monthOf(word) === undefined ? 0 : bitOf("month")) | (isWeekday(word) ? bitOf("weekday") : 0);
  if (dateBits.size < 50_000) dateBits.set(word, bit);
  return bit;
};

/** First words of the cues of two words: most words are none, and no pair need be made for them. */
const pairsBegin = new Set(
  [...lexicon.whole.keys()].filter((key) => key.includes(" ")).map((key) => key.split(" ")[0] ?? ""),
);

const unspaced = [...lexicon.whole].filter(([word]) => /^[\u3040-\u9fff]{2,}$/u.test(word));

/** The cues, as bits, of a line's words (lower case, in order). */
export const cuesOf = (words: readonly string[]): number => {
  let bits = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    bits |= lexicon.whole.get(word) ?? 0;
    if (word.length >= stem) bits |= lexicon.beginnings.get(word.slice(0, stem)) ?? 0;
    if (i + 1 < words.length && pairsBegin.has(word))
      bits |= lexicon.whole.get(`${word} ${words[i + 1]}`) ?? 0;
    if (word.length > 2 && word.length < 13) bits |= dateBitOf(word);
  }
  if (bylines.has(words[0] ?? "")) bits |= bitOf("byline");
  return bits;
};

/** The cues, as bits, of a line in a script without spaces. */
export const cuesOfUnspaced = (text: string): number =>
  unspaced.reduce((bits, [word, bit]) => (text.includes(word) ? bits | bit : bits), 0);
