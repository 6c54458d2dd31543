import { deflateRawSync } from "node:zlib";
import { stemmerOf } from "../../scripts/search/stemmers.ts";
import { namesIn } from "../../src/bench-search/names-in.ts";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import { packedFile } from "../../src/search/build/index-file.ts";
import { learnKeys, noKeys } from "../../src/search/build/known-keys.ts";
import { makeRun } from "../../src/search/build/make-run.ts";
import { mergeRuns } from "../../src/search/build/merge-runs.ts";
import { headLength, headLengthBytes, readRunHead, runToBytes } from "../../src/search/build/run-bytes.ts";
import { spellerWith } from "../../src/search/build/speller.ts";
import type { StoredRun } from "../../src/search/build/vocabulary.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import { timeOf } from "../../src/search/shelves.ts";

const storedIn = (bytes: Uint8Array, number: number): StoredRun => ({
  digest: String(number),
  head: () => readRunHead(bytes.subarray(0, headLength(bytes.subarray(0, headLengthBytes)))),
  postings: (at, length) => bytes.subarray(at, at + length),
});

/** The files of the index of articles that stand in order of time. */
export const indexFiles = (
  documents: readonly SearchDocument[],
  names = namesIn(documents),
): ReadonlyMap<string, Uint8Array> => {
  const speller = spellerWith(stemmerOf);
  const runs = cutRuns(documents.map(({ published }) => timeOf(published))).map(([from, to], number) =>
    storedIn(runToBytes(makeRun(documents.slice(from, to), speller)), number),
  );
  const keys = learnKeys(
    noKeys,
    runs.map(({ digest, head }) => ({ digest, keys: () => head().keys() })),
  );
  const files = mergeRuns(runs, keys, names);
  return new Map([...files].map((file) => [file.name, packedFile(file, (bytes) => deflateRawSync(bytes))]));
};

/** An index that is read from such files, and the names of those that were fetched. */
export const openFiles = async (
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly index: SearchIndex; readonly fetched: readonly string[] }> => {
  const fetched: string[] = [];
  const index = await openIndex({
    fetchFile: async (name) => {
      fetched.push(name);
      const bytes = files.get(name);
      if (!bytes) throw new Error(`${name} is missing`);
      return bytes;
    },
    stemmer: async (language) => stemmerOf(language),
  });
  return { index, fetched };
};

/** The index of articles that stand in order of time, opened. */
export const indexOf = async (documents: readonly SearchDocument[]): Promise<SearchIndex> =>
  (await openFiles(indexFiles(documents))).index;
