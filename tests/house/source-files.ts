import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../run-script.ts";

/** A file of the repository: its path from the root, with `/`, and its text. */
export type SourceFile = { readonly file: string; readonly text: () => string };

/** What is made, fetched or kept by tools. */
const passedOver = new Set(["node_modules", ".git", "_site", ".backfile", "coverage"]);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(path.join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !passedOver.has(name))
    .flatMap((entry) => {
      const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(file) : [file];
    });

/** Every file of the repository below a folder (all of it: `""`), hidden ones too. */
export const sourceFiles = (folder: string): readonly SourceFile[] =>
  filesBelow(folder).map((file) => ({ file, text: () => readFileSync(path.join(root, file), "utf8") }));
