import { documentOf } from "../../src/search/build/document-of.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { makeRuns } from "../search/make-runs.ts";
import { readPlannedEntry } from "./read-planned-entry.ts";

/** Some articles that stand next to each other in time, to be indexed for the search. */
export type RunTask = {
  readonly kind: "index";
  readonly articles: string;
  /** The files of their entries in order, below `articles`. */
  readonly files: readonly string[];
  /** Where the run goes. */
  readonly run: string;
};

const documentsOf = function* ({ articles, files }: RunTask): Generator<SearchDocument> {
  for (const file of files) yield documentOf(readPlannedEntry(articles, file), file);
};

/** Indexes some articles; returns how many. */
export const indexRun = async (task: RunTask): Promise<number> => {
  await makeRuns([{ source: { documents: () => documentsOf(task) }, file: task.run }]);
  return task.files.length;
};
