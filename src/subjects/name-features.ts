import { type Cues, isShouted, readCues } from "./document-cues.ts";
import { findPhrases, gazetteerKinds, kindBit, type PhraseMasks } from "./gazetteer.ts";
import { mixHashes } from "./hash-text.ts";
import type { Span } from "./mention.ts";
import { tagRuns } from "./tag-runs.ts";
import { readWord, type WordFacts } from "./word-facts.ts";

/** A run of a sentence's tokens that may hold names: `from` is its first token, `ends` where each token's features end. */
export type Segment = {
  readonly sentence: number;
  readonly from: number;
  /** Index in the document's `hashes` where the first token's features begin. */
  readonly begin: number;
  readonly ends: readonly number[];
};

/** The segments of a document, their features as 32-bit hashes one after the other. */
export type Segments = { readonly list: readonly Segment[]; readonly hashes: Int32Array };

const starter = kindBit("starter");
const kindCount = gazetteerKinds.length;
const start = 0x51a7;
const end = 0xe4d;

type Sentence = {
  readonly words: readonly WordFacts[];
  readonly phrases: PhraseMasks;
  /** What the rules make of each token: 0 nothing, else a number for its kind and whether it begins a name. */
  readonly guesses: readonly number[];
  /** The sentence's own sort: prose, capitals, title case, a table of numbers. */
  readonly sort: number;
};

const guessNumbers = { person: 1, organisation: 2, place: 3, other: 4 } as const;

const guessesOf = (spans: readonly Span[], length: number): readonly number[] => {
  const guesses = new Array<number>(length).fill(0);
  for (const { from, to, kind } of spans)
    for (let at = from; at < to; at += 1) guesses[at] = guessNumbers[kind] * 2 + (at === from ? 0 : 1);
  return guesses;
};

const sortOf = (words: readonly WordFacts[]): number => {
  if (isShouted(words)) return 1;
  const letters = words.filter(({ lower }) => /^\p{L}{4}/u.test(lower));
  if (letters.length > 2 && letters.every(({ capital }) => capital)) return 2;
  const numbers = words.filter(({ digit }) => digit).length;
  return numbers * 4 > words.length && words.length > 2 ? 3 : 0;
};

/** A common word that only its place at the sentence's start makes a capital: no name, and no cost. */
const isOpener = (words: readonly WordFacts[], at: number): boolean =>
  at === 0 &&
  ((words[0]?.kinds ?? 0) & starter) !== 0 &&
  words[1]?.capital !== true &&
  words[0]?.allCapital !== true;

const isCandidate = (words: readonly WordFacts[], at: number): boolean => {
  const word = words[at];
  if (word === undefined || isOpener(words, at)) return false;
  if (word.capital || (word.digit && word.hasLower)) return true;
  const near = words[at - 1]?.capital === true || words[at - 2]?.capital === true;
  return (
    near &&
    (words[at + 1]?.capital === true || (words[at + 2]?.capital === true && words[at - 1]?.capital === true))
  );
};

type Emit = (template: number, value: number) => void;

const emitContext = (emit: Emit, { words }: Sentence, at: number): void => {
  const word = words[at];
  if (word === undefined) return;
  const hash = (k: number): number => words[at + k]?.hash ?? (k < 0 ? start : end);
  const shape = (k: number): number => words[at + k]?.shape ?? (k < 0 ? start : end);
  emit(1, word.hash);
  emit(2, word.shape);
  emit(3, hash(-1));
  emit(4, hash(1));
  emit(5, hash(-2));
  emit(6, hash(2));
  emit(7, mixHashes(shape(-1), word.shape));
  emit(8, mixHashes(word.shape, shape(1)));
  emit(9, mixHashes(mixHashes(shape(-1), word.shape), shape(1)));
  emit(10, mixHashes(hash(-1), word.hash));
  emit(11, mixHashes(word.hash, hash(1)));
  emit(14, mixHashes(hash(-1), shape(0)));
  emit(15, mixHashes(hash(1), shape(0)));
  for (const [k, affix] of word.affixes.entries()) emit(20 + k, affix);
};

const emitKinds = (emit: Emit, { words, phrases }: Sentence, at: number): void => {
  const single = (k: number): number => words[at + k]?.kinds ?? 0;
  const own = words[at];
  if (own === undefined) return;
  const begin = phrases.begin[at] ?? 0;
  const inside = phrases.inside[at] ?? 0;
  for (let kind = 0; kind < kindCount; kind += 1) {
    const bit = 1 << kind;
    if (own.kinds & bit) {
      emit(30, kind);
      emit(31, mixHashes(kind, own.shape));
    }
    if (begin & bit) emit(32, kind);
    if (inside & bit) emit(33, kind);
    if (single(-1) & bit) emit(34, kind);
    if (single(1) & bit) emit(35, kind);
  }
  const around = mixHashes(single(-1) | ((phrases.inside[at - 1] ?? 0) << 8), single(1));
  emit(36, mixHashes(own.kinds, begin * 3 + inside));
  emit(37, mixHashes(mixHashes(own.kinds, begin * 3 + inside), around));
  emit(38, mixHashes(own.kinds, single(-1)));
  emit(39, mixHashes(own.kinds, single(1)));
};

const emitGuesses = (emit: Emit, { guesses, sort, words }: Sentence, at: number): void => {
  const guess = guesses[at] ?? 0;
  const kinds = words[at]?.kinds ?? 0;
  emit(40, guess);
  emit(43, mixHashes(guess, words[at]?.shape ?? 0));
  emit(44, sort);
  emit(45, mixHashes(sort * 2 + (at === 0 ? 1 : 0), words[at]?.shape ?? 0));
  emit(46, mixHashes(sort * 2 + (at === 0 ? 1 : 0), kinds));
};

const emitCues = (emit: Emit, word: WordFacts, cues: Cues | undefined): void => {
  if (cues === undefined || !word.capital) return;
  for (const [cue, count] of cues.entries()) {
    if (count > 0) emit(50, cue);
    if (count > 1) emit(51, cue);
  }
  if ((cues[0] ?? 0) === 0 && (cues[1] ?? 0) === 0) emit(52, 0);
  emit(53, mixHashes((cues[0] ?? 0) * 3 + (cues[1] ?? 0), word.shape));
};

/* No token has so many features: 15 of context, 8 affixes, 6 a kind, 13 of kinds and guesses, 2 a cue and 2. */
const mostFeatures = 160;

/** Hashes that are added one by one; one growing list a document costs less than one a token. */
type HashList = { data: Int32Array; length: number };

const addFeatures = (to: HashList, sentence: Sentence, at: number, cues: ReadonlyMap<string, Cues>): void => {
  if (to.length + mostFeatures > to.data.length) {
    const larger = new Int32Array(to.data.length * 2);
    larger.set(to.data);
    to.data = larger;
  }
  const emit: Emit = (template, value) => {
    // The table of weights keeps 0 for free slots.
    to.data[to.length] = mixHashes(Math.imul(template + 1, 0x61c88647), value) || 1;
    to.length += 1;
  };
  const word = sentence.words[at];
  emitContext(emit, sentence, at);
  emitKinds(emit, sentence, at);
  emitGuesses(emit, sentence, at);
  if (word !== undefined) emitCues(emit, word, cues.get(word.lower));
};

type Reader = { readonly cues: ReadonlyMap<string, Cues>; readonly hashes: HashList };

const segmentsOf = (sentence: Sentence, number: number, { cues, hashes }: Reader): readonly Segment[] => {
  const segments: Segment[] = [];
  const { words } = sentence;
  for (let at = 0; at < words.length; at += 1) {
    if (!isCandidate(words, at)) continue;
    const from = at;
    const begin = hashes.length;
    const ends: number[] = [];
    for (; at < words.length && isCandidate(words, at); at += 1) {
      addFeatures(hashes, sentence, at, cues);
      ends.push(hashes.length);
    }
    segments.push({ sentence: number, from, begin, ends });
  }
  return segments;
};

const factsReader = (): ((word: string) => WordFacts) => {
  const known = new Map<string, WordFacts>();
  return (word) => {
    const facts = known.get(word) ?? readWord(word);
    known.set(word, facts);
    return facts;
  };
};

/** The segments of a document that may hold names; `document` is its sentences, each a list of tokens. */
export const readSegments = (document: readonly (readonly string[])[]): Segments => {
  const facts = factsReader();
  const sentences = document.map((tokens): Sentence => {
    const words = tokens.map(facts);
    return {
      words,
      phrases: findPhrases(
        words.map(({ key }) => key),
        (at) => words[at]?.capital === true || words[at]?.digit === true,
      ),
      guesses: guessesOf(tagRuns(tokens.map((text) => ({ text }))), tokens.length),
      sort: sortOf(words),
    };
  });
  const cues = readCues(sentences.map(({ words }) => words));
  const hashes: HashList = { data: new Int32Array(16 * mostFeatures), length: 0 };
  const list = sentences.flatMap((sentence, number) => segmentsOf(sentence, number, { cues, hashes }));
  return { list, hashes: hashes.data };
};
