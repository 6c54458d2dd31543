import { hasManyControls, signatureOf } from "./binary.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { type Decoded, decode } from "./decode.ts";
import { joinHardWraps } from "./join-hard-wraps.ts";
import type { Line, Repair, SourceText } from "./line.ts";
import { type Refusal, refuse } from "./refusal.ts";
import { splitLines } from "./split-lines.ts";

const binary = (what: string): Refusal =>
  refuse("binary-file", `is ${what}, not plain text; give the article's words as a .txt file`);

const carriageReturns = (text: string): number => text.match(/\r/g)?.length ?? 0;

const joinsIn = (lines: readonly Line[], before: number): number => before - lines.length;

const repairsOf = (counts: readonly (readonly [Repair, number])[]): SourceText["repairs"] =>
  Object.fromEntries(counts.filter(([, count]) => count > 0));

const readDecoded = ({ text: decoded, encoding, mark, replaced }: Decoded): SourceText | Refusal => {
  const { text, repairs } = cleanCharacters(decoded);
  const raw = splitLines(text);
  if (raw.length === 0)
    return refuse("empty-text", "holds no words; give it the article's text or take it away");
  const lines = joinHardWraps(raw);
  return {
    encoding,
    repairs: {
      ...repairs,
      ...repairsOf([
        ["byte-order-mark", mark ? 1 : 0],
        ["carriage-returns", carriageReturns(text)],
        ["replacement-characters", replaced],
        ["hard-wraps", joinsIn(lines, raw.length)],
      ]),
    },
    lines,
  };
};

/**
 * Makes a file's bytes readable: decoded, invisible characters dropped, spaces plain, hard wraps joined,
 * blank lines counted rather than kept. The characters of its lines that are not white space are, in order,
 * those of the decoded text but the ones dropped. A file without words or with other than text is refused.
 * Linear in the bytes.
 */
export const readText = (bytes: Uint8Array): SourceText | Refusal => {
  const signature = signatureOf(bytes);
  if (signature !== undefined) return binary(signature);
  const decoded = decode(bytes);
  const wide = decoded.encoding.startsWith("utf-16") || decoded.encoding.startsWith("utf-32");
  if (!wide && hasManyControls(bytes)) return binary("a binary file");
  return readDecoded(decoded);
};
