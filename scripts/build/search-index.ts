import { existsSync } from "node:fs";
import path from "node:path";
import type { Columns } from "../../src/archive/columns.ts";
import { digestOf } from "../../src/archive/digest.ts";
import { textAt } from "../../src/archive/texts.ts";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { indexFolder } from "../../src/search-page/folders.ts";
import { buildIndex, type StaleRun } from "../search/build-index.ts";
import type { RunTask } from "./index-run.ts";
import type { BuildOptions } from "./report.ts";
import { readSealedText, writeSealed } from "./sealed.ts";
import { shareOut } from "./share-out.ts";
import { stateFolder } from "./state.ts";

/** A year of articles or a part of one: a digest of all that its run hangs on, and the files of its entries. */
type Year = { readonly digest: string; readonly files: readonly string[] };

const yearsOf = ({ times, files, digests }: Columns, version: string): readonly Year[] =>
  cutRuns(times).map(([from, to]) => {
    const names = Array.from({ length: to - from }, (_, index) => textAt(files, from + index));
    const marks = digests.subarray(from * 2, to * 2).join();
    return { digest: digestOf([version, marks, ...names]).replace(/^-/, "_"), files: names };
  });

/** Indexes years on all threads; after a signal to stop those that are not begun are left out. */
const onThreads =
  (options: BuildOptions) =>
  async (stale: readonly StaleRun<Year>[]): Promise<void> => {
    const { articles } = options.content;
    const tasks = stale.map(({ source, file }): RunTask => {
      return { kind: "index", articles, files: source.files, run: file };
    });
    await shareOut("indexing for the search", tasks, options);
  };

/** What is indexed: the articles, and the headings of the archive's indexes by which one can narrow. */
export type Indexed = { readonly columns: Columns; readonly names: () => readonly Name[] };

/** Digests of what the index hangs on beside the entries: what makes a year of it, and what makes headings. */
export type IndexVersions = { readonly index: string; readonly headings: string };

/**
 * Brings the search's index up to date; clean or not, the bytes are the same. Where no article changed nothing is read. Another
 * decision about headings makes no year anew. After a signal to stop the years that are not done are left for the next build.
 */
export const indexArticles = async (
  { columns, names }: Indexed,
  versions: IndexVersions,
  options: BuildOptions,
): Promise<void> => {
  const { clean, signal } = options;
  const output = path.join(options.output, indexFolder);
  const [cache, note] = ["search-runs", "search.txt"].map((name) =>
    path.join(stateFolder(options.output), name),
  ) as [string, string];
  const years = yearsOf(columns, versions.index);
  const whole = digestOf([versions.headings, ...years.map(({ digest }) => digest)]);
  if (signal?.aborted) return;
  if (!clean && readSealedText(note) === whole && existsSync(path.join(output, manifestName))) return;
  const report = await buildIndex({ runs: years, names, makeRuns: onThreads(options), cache, output });
  if (report) writeSealed(note, Buffer.from(whole));
};
