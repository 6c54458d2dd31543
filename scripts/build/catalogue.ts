import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { Record } from "../../src/archive/archive.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { recordOf } from "../../src/archive/record.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";

/** An entry as the last build saw it: modification time in ms, size in bytes, what the catalogue keeps of it. */
export type KnownEntry = readonly [number, number, Record];

/** All entries of an archive that can be read, as the site needs them; and what is wrong with the others. */
export type Catalogue = {
  readonly known: { readonly [file: string]: KnownEntry };
  readonly problems: readonly Problem[];
};

const readOne = (content: Content, file: string, problems: Problem[]): Record | undefined => {
  const text = readFileSync(path.join(content.articles, file), "utf8");
  const reading = readEntry(text);
  if ("entry" in reading) return recordOf(reading.entry, file, digestOf([text]));
  const name = shownPath(path.join(content.articles, file));
  problems.push(...reading.faults.map((fault) => ({ file: name, ...fault })));
  return undefined;
};

/** Reads the entries of an archive; those that look as the last build saw them are not read again. */
export const catalogue = (content: Content, before: Catalogue["known"]): Catalogue => {
  const listing = listFiles(content.articles);
  const problems: Problem[] = [...listing.problems];
  const known: { [file: string]: KnownEntry } = {};
  for (const file of listing.files) {
    if (!file.endsWith(".md")) continue;
    const { mtimeMs, size } = statSync(path.join(content.articles, file));
    const last = before[file];
    if (last?.[0] === mtimeMs && last[1] === size) {
      known[file] = last;
      continue;
    }
    const record = readOne(content, file, problems);
    if (record) known[file] = [mtimeMs, size, record];
  }
  return { known, problems };
};
