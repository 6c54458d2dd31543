import { makeRun } from "../../src/search/build/make-run.ts";
import { spellerWith } from "../../src/search/build/speller.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import type { StaleRun } from "./build-index.ts";
import { stemmerOf } from "./stemmers.ts";
import { storeRun } from "./store-runs.ts";

/** Articles that are at hand, or are read when they are asked for. */
export type DocumentSource = { readonly documents: () => Iterable<SearchDocument> };

/** Makes runs one after the other, on this thread. */
export const makeRuns = async (stale: readonly StaleRun<DocumentSource>[]): Promise<void> => {
  const speller = spellerWith(stemmerOf);
  for (const { source, file } of stale) storeRun(file, makeRun(source.documents(), speller));
};
