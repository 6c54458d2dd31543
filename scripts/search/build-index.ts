import path from "node:path";
import { deflateRawSync } from "node:zlib";
import { makeRun } from "../../src/search/build/make-run.ts";
import { mergeRuns } from "../../src/search/build/merge-runs.ts";
import { spellerWith } from "../../src/search/build/speller.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import type { StemmerOf } from "../../src/search/stems.ts";
import { dropOtherRuns, hasRun, openRun, runFile, storeRun } from "./store-runs.ts";
import { writeIndex } from "./write-index.ts";

/**
 * Some articles that stand next to each other in time. The digest is of all that their run hangs on: their entries, their
 * addresses, the code; the articles are asked for only where no run of that digest is kept.
 */
export type RunSource = { readonly digest: string; readonly documents: () => Iterable<SearchDocument> };

/** Where the index is made and from what. */
export type IndexOptions = {
  /** In order of time, what is undated last; see `cutRuns`. */
  readonly runs: readonly RunSource[];
  readonly stemmerOf: StemmerOf;
  /** Folder of the runs that are kept from build to build. */
  readonly cache: string;
  /** Folder of the index: `_site/search`. All in it is the index's own. */
  readonly output: string;
};

/** What was done. */
export type IndexReport = {
  readonly runs: number;
  readonly made: number;
  readonly files: number;
  readonly bytes: number;
};

/**
 * Brings the index of an archive up to date. Clean or incremental, the bytes are the same; the manifest is written when all
 * that it names is there, and what it does not name is removed after that.
 */
export const buildIndex = ({ runs, stemmerOf, cache, output }: IndexOptions): IndexReport => {
  const files = runs.map(({ digest }) => runFile(cache, digest));
  const speller = spellerWith(stemmerOf);
  let made = 0;
  for (const [index, source] of runs.entries()) {
    const file = files[index] ?? "";
    if (hasRun(file)) continue;
    storeRun(file, makeRun(source.documents(), speller));
    made++;
  }
  const open = files.map(openRun);
  try {
    const pack = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: 9 });
    const written = writeIndex(path.resolve(output), mergeRuns(open, pack));
    dropOtherRuns(cache, new Set(files));
    return { runs: runs.length, made, ...written };
  } finally {
    for (const run of open) run.close();
  }
};
