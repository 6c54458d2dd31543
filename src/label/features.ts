import { aroundOf } from "./around.ts";
import { atomPlaces, atomTable, compiled, sizes } from "./compiled-templates.ts";
import { signs } from "./facts.ts";
import { wordCues } from "./lexicon.ts";
import type { Page } from "./page.ts";

/** The features of a page's lines: `ids` from `starts[i]` up to `starts[i + 1]` are line i's. */
export type Features = { readonly ids: Uint32Array; readonly starts: Uint32Array };

/** A frequent word's number; the words are those that the weights know. */
export type Vocabulary = ReadonlyMap<string, number>;

const denseSize = compiled.size;

/** A bit of a line is seen with the line's width, of a neighbour by itself. */
const bitCount = wordCues.length + signs.length;
const coarse = atomPlaces.get("coarse") ?? 0;
const widths = sizes[coarse] ?? 1;
const neighbours = [-3, -2, -1, 1, 2, 3] as const;
const bitsSize = bitCount * (widths + 2 + neighbours.length);

/** A word is seen as the first of a line, the last, or any of a short line. */
const wordRoles = 4;
const shortLine = 9;

const wordsBase = denseSize + bitsSize;

/** Where each kind of feature has its numbers, for whoever wants to say what a feature is. */
export const layout = {
  ...compiled,
  sizes,
  denseSize,
  bitCount,
  widths,
  neighbours,
  wordsBase,
  wordRoles,
} as const;

/** How many features there are with a vocabulary of that many words. */
export const featureCount = (words: number): number => wordsBase + words * wordRoles;

const valuesOf = (page: Page): Uint8Array => {
  const around = aroundOf(page);
  const values = new Uint8Array(page.shapes.length * atomTable.length);
  let at = 0;
  page.shapes.forEach((shape, i) => {
    const spot = { page, i, shape, around };
    for (const atom of atomTable) values[at++] = atom.of(spot) + 1;
  });
  return values;
};

/** The bits that each line's cues and signs set: line i's stand from `starts[i]` up to `starts[i + 1]`. */
type Bits = { readonly bits: readonly number[]; readonly starts: Uint32Array };

const bitsOf = ({ shapes }: Page): Bits => {
  const bits: number[] = [];
  const starts = new Uint32Array(shapes.length + 1);
  shapes.forEach(({ facts }, i) => {
    for (let rest = facts.cues; rest !== 0; rest &= rest - 1) bits.push(31 - Math.clz32(rest & -rest));
    for (let rest = facts.signs; rest !== 0; rest &= rest - 1)
      bits.push(wordCues.length + 31 - Math.clz32(rest & -rest));
    starts[i + 1] = bits.length;
  });
  return { bits, starts };
};

/** What the features of a page's lines are read from. */
type Sight = {
  readonly page: Page;
  readonly values: Uint8Array;
  readonly bits: Bits;
  readonly vocabulary: Vocabulary;
};

/** A line's features as they are written. */
type Sink = { readonly ids: Uint32Array; length: number };

const put = (sink: Sink, id: number): void => {
  sink.ids[sink.length++] = id;
};

/** The ids of a line's templates. */
const putTemplates = (sink: Sink, { values, page }: Sight, i: number): void => {
  const { bases, termStarts, places, offsets, strides } = compiled;
  const width = atomTable.length;
  const lines = page.shapes.length;
  for (let t = 0; t < bases.length; t++) {
    let id = bases[t] ?? 0;
    const end = termStarts[t + 1] ?? 0;
    for (let term = termStarts[t] ?? 0; term < end; term++) {
      const line = i + (offsets[term] ?? 0);
      if (line >= 0 && line < lines)
        id += (values[line * width + (places[term] ?? 0)] ?? 0) * (strides[term] ?? 0);
    }
    put(sink, id);
  }
};

/** The ids of a line's own bits and of its neighbours'. */
const putBits = (
  sink: Sink,
  { page: { window }, values, bits: { bits, starts } }: Sight,
  i: number,
): void => {
  const wide = values[i * atomTable.length + coarse] ?? 0;
  const inside = window !== undefined && i >= window.first && i <= window.last ? 1 : 0;
  for (let at = starts[i] ?? 0; at < (starts[i + 1] ?? 0); at++) {
    const bit = bits[at] ?? 0;
    put(sink, denseSize + bit * widths + wide);
    put(sink, denseSize + bitCount * widths + bit * 2 + inside);
  }
  for (let n = 0; n < neighbours.length; n++) {
    const other = i + (neighbours[n] ?? 0);
    const base = denseSize + bitCount * (widths + 2 + n);
    for (let at = starts[other] ?? 0; at < (starts[other + 1] ?? 0); at++) put(sink, base + (bits[at] ?? 0));
  }
};

/** Words of a longer line that are seen as any of its words. */
const longLineWords = 3;

const putWord = (sink: Sink, word: number | undefined, role: number): void => {
  if (word !== undefined) put(sink, wordsBase + word * wordRoles + role);
};

/** The ids of a line's words that the vocabulary has. */
const putWords = (sink: Sink, { page, vocabulary }: Sight, i: number): void => {
  const tokens = page.shapes[i]?.facts.tokens ?? [];
  putWord(sink, vocabulary.get(tokens[0] ?? ""), 0);
  putWord(sink, vocabulary.get(tokens.at(-1) ?? ""), 1);
  const isShort = tokens.length <= shortLine;
  const shown = isShort ? tokens.length : longLineWords;
  for (let at = 0; at < shown; at++) {
    const token = tokens[at] ?? "";
    if (tokens.indexOf(token) === at) putWord(sink, vocabulary.get(token), isShort ? 2 : 3);
  }
};

/** More features than a line can have. */
const mostFeatures = compiled.bases.length + bitCount * (2 + neighbours.length) + 2 + shortLine;

/** Gives the ids of a page's line, as many as its `length` says; the next line's are written over them. */
export type LineFeatures = (i: number) => { readonly ids: Uint32Array; readonly length: number };

/** Reads the features of a page's lines, one line at a time. */
export const lineFeatures = (page: Page, vocabulary: Vocabulary): LineFeatures => {
  const sight: Sight = { page, values: valuesOf(page), bits: bitsOf(page), vocabulary };
  const sink: Sink = { ids: new Uint32Array(mostFeatures), length: 0 };
  return (i) => {
    sink.length = 0;
    putTemplates(sink, sight, i);
    putBits(sink, sight, i);
    putWords(sink, sight, i);
    return sink;
  };
};

/** What the model sees of each line of a page. Linear in its lines. */
export const featuresOf = (page: Page, vocabulary: Vocabulary): Features => {
  const featuresAt = lineFeatures(page, vocabulary);
  const starts = new Uint32Array(page.shapes.length + 1);
  const lines = page.shapes.map((_, i) => {
    const { ids, length } = featuresAt(i);
    starts[i + 1] = (starts[i] ?? 0) + length;
    return ids.slice(0, length);
  });
  const ids = new Uint32Array(starts.at(-1) ?? 0);
  lines.forEach((line, i) => {
    ids.set(line, starts[i]);
  });
  return { ids, starts };
};
