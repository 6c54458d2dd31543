import { buildIndex } from "../search/build-index.ts";
import { stemmerOf } from "../search/stemmers.ts";
import { readRuns } from "./runs-folder.ts";

// A program of its own, so that what it costs can be told from what the bench costs.
const [folder = "", output = "", cache = ""] = process.argv.slice(2);
buildIndex({ runs: readRuns(folder), stemmerOf, cache, output });
