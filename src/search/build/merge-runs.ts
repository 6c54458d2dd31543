import { formatVersion, type Manifest, manifestName } from "../manifest.ts";
import type { IndexFile, Pack } from "./index-file.ts";
import { nameColumns } from "./name-columns.ts";
import { fileSizesFor, planWordFiles } from "./plan-files.ts";
import { mergePostings } from "./postings-merger.ts";
import { gatherVocabulary, type StoredRun, type Vocabulary } from "./vocabulary.ts";
import { writeRows } from "./write-rows.ts";
import { writeWords } from "./write-words.ts";

const languagesOf = ({ runs }: Vocabulary): readonly string[] =>
  [...new Set(runs.flatMap(({ languages }) => languages))].sort();

const manifestBytes = (manifest: Manifest, pack: Pack): Uint8Array => {
  const packed = pack(new TextEncoder().encode(JSON.stringify(manifest)));
  const bytes = new Uint8Array(packed.length + 1);
  bytes[0] = formatVersion;
  bytes.set(packed, 1);
  return bytes;
};

/**
 * Makes the index of all runs, in order of time, file by file; the manifest, which alone has a fixed name, comes last. The
 * same runs give the same bytes. One window a run is held, and the vocabulary.
 */
export function* mergeRuns(stored: readonly StoredRun[], pack: Pack): Generator<IndexFile, void> {
  const vocabulary = gatherVocabulary(stored);
  const size = vocabulary.runs.reduce((sum, run) => sum + run.size, 0);
  const sizes = fileSizesFor(size);
  const plan = planWordFiles(vocabulary, size, sizes.words);
  const names = nameColumns(vocabulary);
  const postingsOf = mergePostings(vocabulary, stored);
  const digests = yield* writeWords({ vocabulary, plan, sizes, size, postingsOf, names, pack });
  const { files, list } = names.files(size, pack);
  yield* files;
  const { shelves, days, rows } = yield* writeRows(stored, sizes.rows, pack);
  const manifest: Manifest = {
    size,
    languages: languagesOf(vocabulary),
    rowsPerFile: sizes.rows,
    runs: vocabulary.runs.map((run) => run.size),
    rows,
    firsts: plan.firsts,
    words: digests.join(""),
    shelves,
    days,
    names: list,
  };
  yield { name: manifestName, bytes: manifestBytes(manifest, pack) };
}
