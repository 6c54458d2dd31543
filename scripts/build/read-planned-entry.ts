import path from "node:path";
import type { Entry } from "../../src/entry/entry.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { readIfThere } from "../edge/read-if-there.ts";

/** Reads again an entry that the catalogue holds. A file that cannot be read any more stops the build. */
export const readPlannedEntry = (articles: string, file: string): Entry => {
  const text = readIfThere(path.join(articles, file));
  const reading = text === undefined ? undefined : readEntry(text);
  if (reading === undefined || "faults" in reading)
    throw new Error(`${file} changed while the site was built; build again`);
  return reading.entry;
};
