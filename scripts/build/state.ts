import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { writeWhole } from "../edge/write-file.ts";
import type { Catalogue } from "./catalogue.ts";

/** Folder of what the last build into an output folder knew: beside the output, not in it. */
export const stateFolder = (output: string): string =>
  path.join(path.dirname(output), ".backfile", path.basename(output));

/**
 * What the last build knew. `pages`: address -> digest of what the page was made of; `entries`: what the catalogue
 * kept of each file. `builder` stands for the code that made them.
 */
export type BuildState = {
  readonly form: 1;
  readonly builder: string;
  readonly content: string;
  readonly pages: { readonly [address: string]: string };
  readonly entries: Catalogue["known"];
};

/** Only the frame is checked: the rest was written whole, by this code (`builder`), or not at all. */
const schema = v.object({
  form: v.literal(1),
  builder: v.string(),
  content: v.string(),
  pages: v.custom<BuildState["pages"]>((value) => typeof value === "object" && value !== null),
  entries: v.custom<BuildState["entries"]>((value) => typeof value === "object" && value !== null),
});

const fileOf = (output: string): string => path.join(stateFolder(output), "state.json");

/** The last build's state; a sentence where there is a file but it cannot be used; undefined where there is none. */
export const loadState = (output: string): BuildState | string | undefined => {
  try {
    return v.parse(schema, JSON.parse(readFileSync(fileOf(output), "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    return "what the last build noted is damaged or from another version: building everything";
  }
};

export const saveState = (output: string, state: BuildState): void =>
  writeWhole(fileOf(output), JSON.stringify(state));

export const dropState = (output: string): void => rmSync(fileOf(output), { force: true });
