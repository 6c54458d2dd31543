import path from "node:path";
import { learnKeys } from "../../src/search/build/known-keys.ts";
import { mergeRuns } from "../../src/search/build/merge-runs.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import { dropOtherRuns, hasRun, loadKeys, openRun, runFile, storeKeys } from "./store-runs.ts";
import { writeIndex } from "./write-index.ts";

/**
 * Some articles that stand next to each other in time. The digest is of all that their run hangs on: their entries, their
 * addresses, the code.
 */
export type RunSource = { readonly digest: string };

/** A source of which no run is kept, and the file in which its run is to lie. */
export type StaleRun<Source> = { readonly source: Source; readonly file: string };

/** Where the index is made and from what. */
export type IndexOptions<Source extends RunSource> = {
  /** In order of time, what is undated last; see `cutRuns`. */
  readonly runs: readonly Source[];
  /** What one can narrow by; asked for when all runs are there. */
  readonly names: () => readonly Name[];
  /** Makes the runs that are not kept from builds before. May leave some out where it is told to stop. */
  readonly makeRuns: (stale: readonly StaleRun<Source>[]) => Promise<void>;
  /** Folder of the runs that are kept from build to build. */
  readonly cache: string;
  /** Folder of the index: `_site/search/data`. All in it is the index's own. */
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
 * that it names is there, and what it does not name is removed after that. Undefined, and the index as it was, where runs
 * were left out: those that were made are kept for the next time.
 */
export const buildIndex = async <Source extends RunSource>({
  runs,
  names,
  makeRuns,
  cache,
  output,
}: IndexOptions<Source>): Promise<IndexReport | undefined> => {
  const files = runs.map(({ digest }) => runFile(cache, digest));
  const stale = runs.flatMap((source, index) => {
    const file = files[index] ?? "";
    return hasRun(file) ? [] : [{ source, file }];
  });
  if (stale.length > 0) await makeRuns(stale);
  if (!files.every(hasRun)) return undefined;
  const open = files.map(openRun);
  try {
    const known = loadKeys(cache);
    const keys = learnKeys(
      known,
      open.map(({ digest, head }) => ({ digest, keys: () => head().keys() })),
    );
    if (known.numbers.size !== open.length || stale.length > 0) storeKeys(cache, keys);
    const written = writeIndex(path.resolve(output), mergeRuns(open, keys, names()));
    dropOtherRuns(cache, new Set(files));
    return { runs: runs.length, made: stale.length, ...written };
  } finally {
    for (const run of open) run.close();
  }
};
