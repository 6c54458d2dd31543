import { constants, getPriority, setPriority } from "node:os";
import { contentAt } from "../edge/content.ts";
import { progressHere } from "../edge/progress.ts";
import { sha256Of } from "../edge/sha-256.ts";
import { tellProblems } from "../edge/tell.ts";
import { writeWhole } from "../edge/write-file.ts";
import { ingest } from "../ingest/ingest.ts";
import { describeIngest } from "../ingest/report.ts";
import { tellServer } from "./tell-server.ts";

/*
 * A process that reads texts as `npm run ingest` does while somebody works on the site: what that person changes comes
 * first, so this has only what time the builder leaves. Its word is the content folder. It ends in good order when the
 * server says so, or is gone.
 */

const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority;
const [directory = ""] = process.argv.slice(2);
// Before threads are started: they have the priority of the one that starts them.
setPriority(Math.min(getPriority() + PRIORITY_BELOW_NORMAL, PRIORITY_LOW));

const stopping = new AbortController();
for (const end of ["SIGTERM", "disconnect"]) process.once(end, () => stopping.abort());
// Ctrl-C reaches all processes of a terminal; the server's is the one to say when this one ends.
process.on("SIGINT", () => {});

const start = performance.now();
const report = await ingest({
  content: contentAt(directory),
  check: false,
  progress: progressHere(),
  signal: stopping.signal,
  write: (file, data) => {
    tellServer({ file, sha256: sha256Of(Buffer.from(data)) });
    writeWhole(file, data);
  },
});
if (!stopping.signal.aborted) {
  tellProblems(report.problems);
  console.log(describeIngest(report, performance.now() - start));
}
if (process.connected) process.disconnect();
