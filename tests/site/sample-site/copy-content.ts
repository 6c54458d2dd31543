import { cpSync } from "node:fs";
import path from "node:path";
import { root } from "../../run-script.ts";

/** Copies the repository's sample archive, without what earlier runs noted of it. */
export const copyContent = (to: string): void =>
  cpSync(path.join(root, "content"), to, {
    recursive: true,
    filter: (file) => path.basename(file) !== ".backfile",
  });
