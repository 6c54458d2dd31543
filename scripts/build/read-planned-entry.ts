import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Entry } from "../../src/entry/entry.ts";
import { readEntry } from "../../src/entry/read-entry.ts";

/** Reads again an entry that the catalogue holds. A file that cannot be read any more stops the build. */
export const readPlannedEntry = (articles: string, file: string): Entry => {
  const whole = path.join(articles, file);
  const reading = existsSync(whole) ? readEntry(readFileSync(whole, "utf8")) : undefined;
  if (reading === undefined || "faults" in reading)
    throw new Error(`${file} changed while the site was built; build again`);
  return reading.entry;
};
