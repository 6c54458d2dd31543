import { readFileSync } from "node:fs";
import path from "node:path";
import type { Original } from "../../src/archive/pages.ts";
import type { Source } from "../../src/entry/entry.ts";
import { originalLines } from "../../src/text/original-lines.ts";
import { isHidden } from "../edge/list-files.ts";
import { sha256Of } from "../edge/sha-256.ts";

/** A text of the archive is one that a listing of its folder has: nothing above the folder, nothing hidden. */
const bytesOf = (texts: string, file: string): Uint8Array | undefined => {
  if (file.split(/[\\/]/).some(isHidden)) return undefined;
  try {
    return readFileSync(path.join(texts, file));
  } catch {
    return undefined;
  }
};

/** Reads the text that an entry was made from, and makes sure that it is that text. `texts` is absent where none is shown. */
export const readOriginal = (texts: string | undefined, { file, sha256, encoding }: Source): Original => {
  if (texts === undefined) return { state: "withheld" };
  const bytes = bytesOf(texts, file);
  if (bytes === undefined) return { state: "missing" };
  if (sha256Of(bytes) !== sha256) return { state: "changed" };
  return { state: "shown", text: originalLines(bytes, encoding), bytes: bytes.length };
};
