import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { command, runCommand } from "./edge/command.ts";
import { keepUp } from "./start/keep-up.ts";
import { needsOf } from "./start/needs.ts";
import { runBuilder } from "./start/run-builder.ts";
import { serve } from "./start/serve.ts";
import { watchFolders } from "./start/watch-folders.ts";

type Options = { readonly content: string; readonly output: string; readonly port: string };

const code = fileURLToPath(new URL("..", import.meta.url));

/** Reads texts as `npm run ingest` does: in a process of its own, so that changed sources count. */
const ingesting = (content: string): { readonly run: () => Promise<void>; readonly stop: () => void } => {
  let child: ChildProcess | undefined;
  const words = ["--import", "tsx", path.join(code, "scripts", "ingest.ts"), "--content", content];
  return {
    run: () =>
      new Promise((resolve) => {
        child = spawn(process.execPath, words, { stdio: "inherit" });
        child.on("close", () => resolve());
      }),
    stop: () => {
      child?.kill();
    },
  };
};

const run = async (given: Options): Promise<void> => {
  const [content, output] = [path.resolve(given.content), path.resolve(given.output)];
  mkdirSync(content, { recursive: true });
  const reader = ingesting(content);
  const builder = runBuilder([content, output], () => serving.refresh());
  const work = keepUp({
    build: async () => {
      await builder.build(serving.open());
      serving.refresh();
    },
    ingest: reader.run,
    stop: builder.stop,
  });
  const serving = await serve({ output, isBusy: work.isBusy, wanted: builder.want }, Number(given.port));
  const places = { content, code };
  const watching = watchFolders({
    roots: [content, path.join(code, "templates"), path.join(code, "src")],
    matters: (file) => needsOf(places, file).length > 0,
    changed: (file) => work.notice(needsOf(places, file)),
  });
  console.log(`The archive is at ${serving.address} (Ctrl-C ends)`);
  work.notice(["build", "ingest"]);
  const end = (): void => {
    watching.close();
    work.close();
    builder.close();
    serving.close();
  };
  process.once("SIGINT", end);
  process.once("SIGTERM", () => {
    reader.stop();
    end();
  });
};

await runCommand(
  command("start", "Serves the archive on this machine, and makes it anew while something changes.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--output <folder>", "where the site goes", "_site")
    .option("--port <number>", "where to serve it; the next free one if it is taken", "8080")
    .action(run),
);
