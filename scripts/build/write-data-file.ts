import { createHash } from "node:crypto";
import path from "node:path";
import type { DataFile } from "../../src/export/data-package.ts";
import { writeWhole } from "../edge/write-file.ts";

/** Writes a file into a folder, whole or not at all, and tells its bytes. */
export const writeDataFile = (folder: string, name: string, text: string): DataFile => {
  const bytes = Buffer.from(text);
  writeWhole(path.join(folder, name), bytes);
  return { path: name, bytes: bytes.length, sha256: createHash("sha256").update(bytes).digest("hex") };
};
