import { agencies } from "../knowledge/agencies.ts";
import { bylinePrefixes } from "../knowledge/byline-words.ts";
import { dateNameKey, isPlainLower } from "../knowledge/date-name-key.ts";
import { monthNames } from "../knowledge/months.ts";
import { weekdayNames } from "../knowledge/weekdays.ts";
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

/** How many first letters stand for a word of which only the beginning is a cue. */
const stem = 5;

/** The bit of a word that begins a cue of two words; no cue's. */
const pairBit = 1 << 30;

/** Words, or their beginnings, and the bits of what they say. */
type Sayings = Map<string, number>;

const put = (sayings: Sayings, word: string, bit: number): void => {
  sayings.set(word, (sayings.get(word) ?? 0) | bit);
};

const saidBy: readonly (readonly [readonly string[], number])[] = [
  ...(Object.entries(cueWords) as [Cue, readonly string[]][]).map(
    ([cue, words]) => [words, bitOf(cue)] as const,
  ),
  [agencies, bitOf("agency")],
];

type Lexicon = {
  readonly words: Sayings;
  readonly pairs: Sayings;
  /** Beginnings of words, with their bits, by their first letter: of most words there is none. */
  readonly beginnings: Map<number, (readonly [string, number])[]>;
};

const putBeginning = ({ beginnings }: Lexicon, beginning: string, bit: number): void => {
  const letter = beginning.charCodeAt(0);
  beginnings.set(letter, [...(beginnings.get(letter) ?? []), [beginning, bit]]);
};

const putCue = (lexicon: Lexicon, cue: string, bit: number): void => {
  const [first = "", ...rest] = cue.replace(/[-'’]/g, " ").split(" ");
  if (cue.endsWith("*")) putBeginning(lexicon, cue.slice(0, stem), bit);
  else if (rest.length === 0) put(lexicon.words, first, bit);
  else {
    put(lexicon.words, first, pairBit);
    put(lexicon.pairs, [first, ...rest].join(" "), bit);
  }
};

const build = (): Lexicon => {
  const lexicon: Lexicon = { words: new Map(), pairs: new Map(), beginnings: new Map() };
  for (const [cues, bit] of saidBy) for (const cue of cues) putCue(lexicon, cue, bit);
  return lexicon;
};

const lexicon = build();
const bylines = new Set(bylinePrefixes.map((words) => words.split(" ")[0] ?? ""));

/** Letters of a word that may name a month or a weekday. */
const [shortestDate, longestDate] = [3, 12];

const isDateLength = ({ length }: string): boolean => length >= shortestDate && length <= longestDate;

const buildDates = (): Sayings => {
  const dates: Sayings = new Map();
  for (const name of monthNames.filter(isDateLength)) put(dates, name, bitOf("month"));
  for (const name of weekdayNames.filter(isDateLength)) put(dates, name, bitOf("weekday"));
  return dates;
};

const dates = buildDates();

/** What whole words say: cues, months and weekdays in one, since every word of a page is looked up. */
const sayings: Sayings = new Map(lexicon.words);
for (const [name, bits] of dates) put(sayings, name, bits);

const beginningBitsOf = (word: string): number => {
  const beginnings = lexicon.beginnings.get(word.charCodeAt(0));
  return beginnings === undefined
    ? 0
    : beginnings.reduce((bits, [beginning, bit]) => (word.startsWith(beginning) ? bits | bit : bits), 0);
};

/** A date's word whose letters may be composed in another way than the lexicon's. */
const otherDateBitsOf = (word: string): number =>
  isPlainLower(word) || !isDateLength(word) ? 0 : (dates.get(dateNameKey(word)) ?? 0);

/** What a word (lower case) says by itself, for `cuesOf`. */
export const cueBitsOf = (word: string): number =>
  (sayings.get(word) ?? 0) | beginningBitsOf(word) | otherDateBitsOf(word);

const unspaced = [...lexicon.words].filter(([word]) => /^[\u3040-\u9fff]{2,}$/u.test(word));

/** Words by their numbers in a page: each as it is written, and what it says by itself. */
type Words = { readonly words: readonly string[]; readonly cues: readonly number[] };

/** The cues, as bits, of a line's words, given as their numbers in order. */
export const cuesOf = (line: readonly number[], { words, cues }: Words): number => {
  let bits = 0;
  for (let at = 0; at < line.length; at++) {
    const own = cues[line[at] ?? 0] ?? 0;
    bits |= own;
    if ((own & pairBit) !== 0 && at + 1 < line.length)
      bits |= lexicon.pairs.get(`${words[line[at] ?? 0]} ${words[line[at + 1] ?? 0]}`) ?? 0;
  }
  if (bylines.has(words[line[0] ?? -1] ?? "")) bits |= bitOf("byline");
  return bits & ~pairBit;
};

/** The cues, as bits, of a line in a script without spaces. */
export const cuesOfUnspaced = (text: string): number =>
  unspaced.reduce((bits, [word, bit]) => (text.includes(word) ? bits | bit : bits), 0);
