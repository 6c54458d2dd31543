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
export const textAt = ({ bytes, ends }: Texts, index: number): string =>
  decoder.decode(bytes.subarray(index === 0 ? 0 : ends[index - 1], ends[index] ?? 0));

/** All texts. */
export const unpackTexts = (texts: Texts): readonly string[] =>
  Array.from(texts.ends, (_, index) => textAt(texts, index));

/** A text by its place among others. */
export type Place = readonly [Texts | undefined, number];

const startOf = ({ ends }: Texts, index: number): number => (index === 0 ? 0 : (ends[index - 1] ?? 0));

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

/** Texts picked from several, each by the number of its source and its own number there; none is decoded. */
export const pickTexts = (
  sources: readonly Texts[],
  { parts, numbers }: { readonly parts: Uint32Array; readonly numbers: Uint32Array },
): Texts => {
  const ends = new Uint32Array(parts.length);
  let total = 0;
  for (const [at, part] of parts.entries()) {
    const [texts, number] = [sources[part], numbers[at] ?? 0];
    if (texts) total += (texts.ends[number] ?? 0) - startOf(texts, number);
    ends[at] = total;
  }
  const bytes = new Uint8Array(total);
  for (const [at, part] of parts.entries()) {
    const [texts, number] = [sources[part], numbers[at] ?? 0];
    if (texts)
      bytes.set(
        texts.bytes.subarray(startOf(texts, number), texts.ends[number]),
        at === 0 ? 0 : ends[at - 1],
      );
  }
  return { bytes, ends };
};
