import { analyse } from "chardet";
import iconv from "iconv-lite";
import { utf16WithoutMark } from "./utf-16.ts";

/** A text out of its bytes: the characters, the encoding's WHATWG name, and what could not be read. */
export type Decoded = {
  readonly text: string;
  readonly encoding: string;
  /** Whether it began with a byte order mark, which `text` no longer holds. */
  readonly mark: boolean;
  /** How many U+FFFD the decoding put in for bytes that mean nothing. */
  readonly replaced: number;
};

const marks: readonly (readonly [string, readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

/** The detector's names where they are not WHATWG's; Latin-1 is read as the Windows set that holds all of it. */
const whatwgNames: Readonly<Record<string, string>> = {
  "ISO-8859-1": "windows-1252",
  "ISO-8859-9": "windows-1254",
  "ISO-8859-8": "windows-1255",
  ASCII: "windows-1252",
};

/** Bytes shown to the detector, from shortly before the first byte that is not ASCII. */
const sampleSize = 32_768;
/** Under this the detector guesses (it reports 0 to 100); the Western set is the likeliest by far. */
const leastConfidence = 15;

const legacyEncodingOf = (bytes: Uint8Array): string => {
  const first = bytes.findIndex((byte) => byte > 127);
  const start = Math.max(0, first - 1024);
  const best = analyse(bytes.subarray(start, start + sampleSize)).find(
    ({ name }) => !/^(utf|mbcs|sbcs)/i.test(name),
  );
  if (best === undefined || best.confidence < leastConfidence || !iconv.encodingExists(best.name))
    return "windows-1252";
  return whatwgNames[best.name] ?? best.name.toLowerCase();
};

const countOf = (text: string, character: string): number => {
  let count = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) count++;
  return count;
};

const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  encoding.startsWith("utf-8") || encoding.startsWith("utf-16")
    ? new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    : iconv.decode(bytes, encoding, { stripBOM: false });

const validUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** UTF-8 with a few broken bytes (a cut file, a stray) is still UTF-8: four sound characters for each broken one. */
const brokenUtf8 = (bytes: Uint8Array): Decoded | undefined => {
  const text = decodeAs(bytes, "utf-8");
  const replaced = countOf(text, "\ufffd");
  let sound = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) sound++;
  return sound - replaced >= replaced * 4 ? { text, encoding: "utf-8", mark: false, replaced } : undefined;
};

const decodeUnmarked = (bytes: Uint8Array): Decoded => {
  const wide = utf16WithoutMark(bytes);
  if (wide === undefined) {
    const text = validUtf8(bytes);
    if (text !== undefined) return { text, encoding: "utf-8", mark: false, replaced: 0 };
    const broken = brokenUtf8(bytes);
    if (broken !== undefined) return broken;
  }
  const encoding = wide ?? legacyEncodingOf(bytes);
  const text = decodeAs(bytes, encoding);
  return { text, encoding, mark: false, replaced: countOf(text, "\ufffd") };
};

/**
 * Reads bytes as text. A byte order mark decides; else UTF-16 by evidence, else valid UTF-8, else UTF-8 with
 * few broken bytes, else the legacy encoding that the detector finds in a bounded sample. Linear in the bytes.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const marked = marks.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked === undefined) return decodeUnmarked(bytes);
  const [encoding, mark] = marked;
  const text = decodeAs(bytes.subarray(mark.length), encoding);
  return { text, encoding, mark: true, replaced: countOf(text, "\ufffd") };
};

const isKnown = (encoding: string): boolean =>
  marks.some(([name]) => name === encoding) || iconv.encodingExists(encoding);

/** Reads bytes as text in an encoding that was found before, without its mark; `decode` finds one that is not known. */
export const decodeIn = (bytes: Uint8Array, encoding: string): string => {
  if (!isKnown(encoding)) return decode(bytes).text;
  const text = decodeAs(bytes, encoding);
  return text.startsWith("\ufeff") ? text.slice(1) : text;
};
