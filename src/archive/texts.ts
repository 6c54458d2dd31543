import { startOf } from "./lists.ts";
import { lengthOfAll, type Stretch } from "./stretch.ts";

/** Many texts in one piece of memory, each decoded only when asked for: a hundred thousand objects cost what these do not. */
export type Texts = {
  /** UTF-8, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each ends in `bytes`. */
  readonly ends: Uint32Array;
};

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Packs texts. A half of a surrogate pair becomes U+FFFD. */
export const packTexts = (list: readonly string[]): Texts => {
  const most = list.reduce((sum, text) => sum + text.length * 3, 0);
  const bytes = new Uint8Array(most);
  const ends = new Uint32Array(list.length);
  let end = 0;
  for (const [index, text] of list.entries()) {
    end += encoder.encodeInto(text, bytes.subarray(end)).written;
    ends[index] = end;
  }
  return { bytes: bytes.slice(0, end), ends };
};

/** The text at an index, from 0; empty for one that is not there. */
export const textAt = (texts: Texts, index: number): string =>
  decoder.decode(texts.bytes.subarray(startOf(texts, index), texts.ends[index] ?? 0));

/** All texts. */
export const unpackTexts = (texts: Texts): readonly string[] =>
  Array.from(texts.ends, (_, index) => textAt(texts, index));

/** A text by its place among others. */
export type Place = readonly [Texts | undefined, number];

/** Compares two texts by their code points, without decoding them: below 0 where the first stands before the second. */
export const compareTexts = ([a, first]: Place, [b, second]: Place): number => {
  if (!a || !b) return 0;
  const [from, other] = [startOf(a, first), startOf(b, second)];
  const [length, otherLength] = [(a.ends[first] ?? 0) - from, (b.ends[second] ?? 0) - other];
  const shared = Math.min(length, otherLength);
  for (let at = 0; at < shared; at++) {
    const difference = (a.bytes[from + at] ?? 0) - (b.bytes[other + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
};

/** Texts picked from several, a stretch at a time; none is decoded. The stretches follow each other without a gap. */
export const pickTexts = (sources: readonly Texts[], stretches: readonly Stretch[]): Texts => {
  const picked = stretches.map(({ source, from, length }) => {
    const texts = sources[source];
    const start = texts ? startOf(texts, from) : 0;
    return texts?.bytes.subarray(start, texts.ends[from + length - 1]) ?? new Uint8Array();
  });
  const ends = new Uint32Array(lengthOfAll(stretches));
  const bytes = new Uint8Array(picked.reduce((sum, { length }) => sum + length, 0));
  let total = 0;
  for (const [number, { source, from, at, length }] of stretches.entries()) {
    const [texts, own] = [sources[source], picked[number]];
    if (!texts || !own) continue;
    bytes.set(own, total);
    const shift = total - startOf(texts, from);
    for (let step = 0; step < length; step++) ends[at + step] = (texts.ends[from + step] ?? 0) + shift;
    total += own.length;
  }
  return { bytes, ends };
};
