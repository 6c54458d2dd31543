import { kindBit } from "./gazetteer.ts";
import type { WordFacts } from "./word-facts.ts";

/** What is counted of a word over the whole document. */
const cueNames = [
  "lower-case",
  "inside-sentence",
  "after-title",
  "after-given-name",
  "after-locative",
  "before-speech",
  "before-organisation-word",
  "after-the",
  "possessive",
  "after-capital",
  "before-capital",
  "before-comma",
  "before-number",
  "after-surname-initial",
] as const;

/** How often each cue holds of a word, at most 2. */
export type Cues = Uint8Array;

const locative = new Set([
  "in",
  "at",
  "from",
  "near",
  "to",
  "into",
  "across",
  "toward",
  "towards",
  "outside",
  "inside",
  "around",
]);
const title = kindBit("honorific") | kindBit("role");

const count = (cues: Cues, cue: number): void => {
  const known = cues[cue] ?? 0;
  if (known < 2) cues[cue] = known + 1;
};

type Around = {
  readonly before: WordFacts | undefined;
  readonly after: WordFacts | undefined;
  readonly at: number;
};

const holds = ({ before, after, at }: Around): readonly boolean[] => [
  false,
  at > 0 && !/^["“'`(]$/u.test(before?.lower ?? ""),
  before !== undefined && (before.kinds & title) !== 0,
  before?.capital === true && (before.kinds & kindBit("given-name")) !== 0,
  locative.has(before?.lower ?? ""),
  after !== undefined && (after.kinds & kindBit("speech-verb")) !== 0,
  after?.capital === true && (after.kinds & kindBit("organisation-word")) !== 0,
  before?.lower === "the" && at > 1,
  after?.lower === "'s" || after?.lower === "’s",
  before?.capital === true && at > 1,
  after?.capital === true,
  after?.lower === ",",
  after?.digit === true,
  before !== undefined && /^\p{L}\.$/u.test(before.lower),
];

/** Whether a sentence is printed in capitals throughout, as headlines once were: then capitals say nothing. */
export const isShouted = (words: readonly WordFacts[]): boolean =>
  words.some(({ allCapital }) => allCapital) && !words.some(({ hasLower }) => hasLower);

/** The cues of every capitalised word of a document, by its lower case, from all its sentences but those in capitals. */
export const readCues = (sentences: readonly (readonly WordFacts[])[]): ReadonlyMap<string, Cues> => {
  const cues = new Map<string, Cues>();
  const of = (lower: string): Cues => {
    const known = cues.get(lower) ?? new Uint8Array(cueNames.length);
    cues.set(lower, known);
    return known;
  };
  for (const words of sentences) {
    if (isShouted(words)) continue;
    for (const [at, word] of words.entries()) {
      if (!word.capital) {
        if (word.hasLower) count(of(word.lower), 0);
        continue;
      }
      const known = of(word.lower);
      holds({ before: words[at - 1], after: words[at + 1], at }).forEach((held, cue) => {
        if (held) count(known, cue);
      });
    }
  }
  return cues;
};
