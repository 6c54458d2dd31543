import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { listFiles } from "../edge/list-files.ts";

/** The rooms that decide what an entry says, and the packages they lean on. */
const parts = ["src/knowledge", "src/text", "src/label", "src/article", "src/subjects", "src/entry"];
const root = fileURLToPath(new URL("../..", import.meta.url));

/** A digest of the reader's own code: when it changes, every text is read again. */
export const readerVersion = (): string => {
  const hash = createHash("sha256").update(readFileSync(path.join(root, "package-lock.json")));
  for (const part of parts)
    for (const file of listFiles(path.join(root, part)).files)
      hash.update(`\n${part}/${file}\n`).update(readFileSync(path.join(root, part, file)));
  return hash.digest("hex").slice(0, 16);
};
