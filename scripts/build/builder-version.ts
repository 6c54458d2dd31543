import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "../edge/list-files.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** What decides how a page looks: rooms 5 to 7 with what they know, the templates, the packages. */
const parts = ["src/knowledge", "src/entry", "src/archive", "src/site", "templates", "scripts/build"];

/** A digest of the code that makes pages: when it changes, every page is made again. */
export const builderVersion = (): string => {
  const hash = createHash("sha256");
  for (const file of ["package-lock.json", ".eleventy.ts"]) hash.update(readFileSync(path.join(root, file)));
  for (const part of parts)
    for (const file of listFiles(path.join(root, part)).files)
      if (!file.startsWith("assets/"))
        hash.update(`\n${part}/${file}\n`).update(readFileSync(path.join(root, part, file)));
  return hash.digest("hex").slice(0, 16);
};
