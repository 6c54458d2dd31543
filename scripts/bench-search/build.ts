import { spareMemory } from "../edge/spare-memory.ts";
import { buildIndex } from "../search/build-index.ts";
import { makeRuns } from "../search/make-runs.ts";
import { readNames, readRuns } from "./runs-folder.ts";

// A program of its own, so that what it costs can be told from what the bench costs.
// Memory is spared as in any build of a large archive.
spareMemory();
const [folder = "", output = "", cache = ""] = process.argv.slice(2);
await buildIndex({ runs: readRuns(folder), names: () => readNames(folder), makeRuns, cache, output });
