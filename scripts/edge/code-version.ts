import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "./list-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * A digest of Backfile's own code: the packages at work and all files below these folders (or these files), but for
 * assets, which are copied and not run. When it changes, what that code made is made again.
 */
export const codeVersion = (folders: readonly string[], files: readonly string[] = []): string => {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ...files]) hash.update(readFileSync(path.join(root, file)));
  for (const folder of folders)
    for (const file of listFiles(path.join(root, folder)).files)
      if (!file.startsWith("assets/"))
        hash.update(`\n${folder}/${file}\n`).update(readFileSync(path.join(root, folder, file)));
  return hash.digest("hex").slice(0, 16);
};
