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
