import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "../edge/list-files.ts";
import { writeWhole } from "../edge/write-file.ts";

const from = fileURLToPath(new URL("../../templates/assets", import.meta.url));

const sameBytes = (file: string, bytes: Uint8Array): boolean => {
  try {
    return readFileSync(file).equals(bytes);
  } catch {
    return false;
  }
};

/** Copies the stylesheet and all else that pages share to `assets/`; files that are there already stay untouched. */
export const copyAssets = (output: string): number => {
  const changed = listFiles(from).files.filter((file) => {
    const bytes = readFileSync(path.join(from, file));
    const target = path.join(output, "assets", file);
    if (sameBytes(target, bytes)) return false;
    writeWhole(target, bytes);
    return true;
  });
  return changed.length;
};
