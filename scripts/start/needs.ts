import path from "node:path";

/** What is to be done after a change. `templates`, `code` and `reader` say what was loaded and must be loaded anew. */
export type Need = "ingest" | "build" | "templates" | "code" | "reader";

type Rule = readonly [folder: string, needs: readonly Need[]];

/** By what was changed, below the content folder; the first that fits counts. */
const ofContent: readonly Rule[] = [
  ["texts", ["ingest"]],
  ["furniture.yml", ["ingest", "reader"]],
  // Its settings are for the pages, what it teaches is for the reader of texts.
  ["archive.yml", ["build", "ingest", "reader"]],
  ["authority.yml", ["build"]],
  ["articles", ["build"]],
  ["pages", ["build"]],
];

/** The same for Backfile's own files. Templates and the room that only they use are loaded by threads of their own. */
const ofCode: readonly Rule[] = [
  ["templates/assets", ["build"]],
  ["templates", ["build", "templates"]],
  ["src/site", ["build", "templates"]],
  ["src/archive", ["build", "code"]],
  ["src/knowledge", ["build", "code", "ingest", "reader"]],
  ["src/entry", ["build", "code", "ingest", "reader"]],
  ["src/text", ["build", "templates", "ingest", "reader"]],
  ["src/label", ["ingest", "reader"]],
  ["src/article", ["ingest", "reader"]],
  ["src/subjects", ["ingest", "reader"]],
  ["src", ["build", "code"]],
];

/** Where a person works: the content folder, and the folder of Backfile's own code. */
export type Places = { readonly content: string; readonly code: string };

const needsBelow = (root: string, file: string, rules: readonly Rule[]): readonly Need[] => {
  const name = path.relative(root, file).split(path.sep).join("/");
  return rules.find(([folder]) => name === folder || name.startsWith(`${folder}/`))?.[1] ?? [];
};

/** What a change of a file or a folder asks for; nothing where it does not matter. Paths are absolute. */
export const needsOf = ({ content, code }: Places, file: string): readonly Need[] => [
  ...needsBelow(content, file, ofContent),
  ...needsBelow(code, file, ofCode),
];
