import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { type IndexFile, packedFile } from "../../src/search/build/index-file.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { writeWhole } from "../edge/write-file.ts";

const pack = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });

const sizeOf = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? -1;

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(file) : [file];
  });

/**
 * Writes the files of an index. Names but the manifest's hang on what the files hold: one that is there already is neither
 * packed nor written again. What the index no longer has is removed last. Returns how many files there are, and their bytes.
 */
export const writeIndex = (
  output: string,
  files: Iterable<IndexFile>,
): { readonly files: number; readonly bytes: number } => {
  const written = new Set<string>();
  let total = 0;
  for (const one of files) {
    const file = path.join(output, one.name);
    written.add(file);
    if (one.name === manifestName || sizeOf(file) <= 0) writeWhole(file, packedFile(one, pack));
    total += sizeOf(file);
  }
  for (const file of filesBelow(output)) if (!written.has(file)) rmSync(file);
  return { files: written.size, bytes: total };
};
