import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { command, runCommand } from "./edge/command.ts";
import { keepUp } from "./start/keep-up.ts";
import { needsOf } from "./start/needs.ts";
import { runBuilder } from "./start/run-builder.ts";
import { runReader } from "./start/run-reader.ts";
import { serve } from "./start/serve.ts";
import { watchFolders } from "./start/watch-folders.ts";

type Options = { readonly content: string; readonly output: string; readonly port: string };

const code = fileURLToPath(new URL("..", import.meta.url));

/** Milliseconds after which it is known whose work a change is: the reader's word may come a little after the system's. */
const moment = 20;

const run = async (given: Options): Promise<void> => {
  const [content, output] = [path.resolve(given.content), path.resolve(given.output)];
  mkdirSync(content, { recursive: true });
  const builder = runBuilder([content, output], () => serving.refresh());
  const reader = runReader(content, () => work.arrive());
  const work = keepUp({
    build: async (extent) => {
      await builder.build(serving.open(), extent);
      serving.refresh();
    },
    stopBuild: builder.stop,
    ingest: reader.read,
    stopIngest: reader.stop,
  });
  const serving = await serve({ output, isBusy: work.isBusy, wanted: builder.want }, Number(given.port));
  const places = { content, code };
  const notice = (file: string): void => {
    if (!reader.wrote(file)) work.notice(needsOf(places, file));
  };
  const watching = watchFolders({
    roots: [content, path.join(code, "templates"), path.join(code, "src")],
    matters: (file) => needsOf(places, file).length > 0,
    changed: (file) => setTimeout(notice, moment, file),
  });
  console.log(`The archive is at ${serving.address} (Ctrl-C ends)`);
  work.notice(["build", "ingest"]);
  const end = (): void => {
    watching.close();
    work.close();
    builder.close();
    reader.stop();
    serving.close();
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, end);
};

await runCommand(
  command("start", "Serves the archive on this machine, and makes it anew while something changes.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--output <folder>", "where the site goes", "_site")
    .option("--port <number>", "where to serve it; the next free one if it is taken", "8080")
    .action(run),
);
