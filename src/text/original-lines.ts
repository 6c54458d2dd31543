import { cleanCharacters } from "./clean-characters.ts";
import { decodeIn } from "./decode.ts";
import { physicalLines } from "./split-lines.ts";

/** The beginning of a text, as far as a page can show it. */
export type OriginalLines = {
  /** Its physical lines, blank ones too, without what a reader never sees; the last one is not blank. */
  readonly lines: readonly string[];
  /** What was shown to its limit where the text goes on; absent: it is whole. */
  readonly cut?: "bytes" | "lines";
};

/** Most bytes and lines that are shown: thirty times a long article, and a page that a browser still opens at once. */
export const mostOriginal = { bytes: 200_000, lines: 10_000 } as const;

/** Bytes cut in the middle of a character leave a sign of it. */
const withoutStump = (text: string): string => (text.endsWith("\ufffd") ? text.slice(0, -1) : text);

const beginningOf = (bytes: Uint8Array, encoding: string): string =>
  bytes.length <= mostOriginal.bytes
    ? decodeIn(bytes, encoding)
    : withoutStump(decodeIn(bytes.subarray(0, mostOriginal.bytes), encoding));

const withoutBlankEnd = (lines: readonly string[]): readonly string[] =>
  lines.slice(0, lines.findLastIndex((line) => line.trim() !== "") + 1);

/**
 * The lines of a text in the encoding that it was read as, numbered from 1 as `readText` numbers them. White space
 * within them stays. Linear in the bytes that are shown.
 */
export const originalLines = (bytes: Uint8Array, encoding: string): OriginalLines => {
  const lines = withoutBlankEnd(physicalLines(cleanCharacters(beginningOf(bytes, encoding)).text));
  const isLong = lines.length > mostOriginal.lines;
  const cut = isLong ? "lines" : bytes.length > mostOriginal.bytes && "bytes";
  return {
    lines: (isLong ? lines.slice(0, mostOriginal.lines) : lines).map((line) => line.trimEnd()),
    ...(cut && { cut }),
  };
};
