import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { listFiles } from "../edge/list-files.ts";

/** What a folder holds: its pages (all but shared assets), the bytes of all files, a digest of names and bytes. */
export type Tree = { readonly pages: number; readonly bytes: number; readonly digest: string };

/** Reads a whole folder. Two folders with one digest hold the same files with the same bytes. */
export const lookAtTree = (folder: string): Tree => {
  const { files } = listFiles(folder);
  const hash = createHash("sha256");
  let bytes = 0;
  for (const file of files) {
    const content = readFileSync(path.join(folder, file));
    bytes += content.length;
    hash.update(`${file}\n${content.length}\n`).update(content);
  }
  const pages = files.filter((file) => !file.startsWith("assets/")).length;
  return { pages, bytes, digest: hash.digest("hex") };
};
