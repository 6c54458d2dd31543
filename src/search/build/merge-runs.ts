import { type Manifest, manifestName } from "../manifest.ts";
import type { IndexFile } from "./index-file.ts";
import type { KnownKeys } from "./known-keys.ts";
import { languagesIn } from "./languages-in.ts";
import { nameColumns } from "./name-columns.ts";
import { type Filter, filtersIn, keysOfNames, type Name } from "./name-keys.ts";
import { fileSizesFor, planWordFiles } from "./plan-files.ts";
import { mergePostings } from "./postings-merger.ts";
import { gatherVocabulary, type StoredRun, type Vocabulary } from "./vocabulary.ts";
import { writeRows } from "./write-rows.ts";
import { writeWords } from "./write-words.ts";

/** What is gathered of all runs before any is merged. Their heads are large, and held no longer than this takes. */
const gather = (
  stored: readonly StoredRun[],
  known: KnownKeys,
  headings: readonly Name[],
): { readonly vocabulary: Vocabulary; readonly filters: readonly Filter[] } => {
  const heads = stored.map(({ head }) => head());
  const names = [...headings, ...languagesIn(heads)];
  return { vocabulary: gatherVocabulary(known, heads, keysOfNames(names)), filters: filtersIn(names) };
};

const languagesOf = ({ runs }: Vocabulary): readonly string[] =>
  [...new Set(runs.flatMap(({ languages }) => languages))].sort();

/**
 * Makes the index of all runs, in order of time, file by file; the manifest, which alone has a fixed name, comes last. The
 * same runs and names give the same bytes. One window a run is held, and the vocabulary. The known keys are those of these
 * runs: see `learnKeys`. The names are all that one can narrow by but the languages, which the runs' rows have.
 */
export function* mergeRuns(
  stored: readonly StoredRun[],
  known: KnownKeys,
  headings: readonly Name[],
): Generator<IndexFile, void> {
  const { vocabulary, filters } = gather(stored, known, headings);
  const size = vocabulary.runs.reduce((sum, run) => sum + run.size, 0);
  const sizes = fileSizesFor(size);
  const plan = planWordFiles(vocabulary, size, sizes.words);
  const postingsOf = mergePostings(vocabulary, stored);
  const digests = yield* writeWords({ vocabulary, plan, sizes, size, postingsOf });
  const { files, list } = nameColumns(filters, size);
  yield* files;
  const { shelves, days, rows } = yield* writeRows(stored, sizes.rows);
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
  yield { name: manifestName, content: new TextEncoder().encode(JSON.stringify(manifest)) };
}
