import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt } from "./edge/content.ts";
import { serve } from "./start/serve.ts";
import { watch } from "./start/watch.ts";

type Options = { readonly content: string; readonly output: string; readonly port: string };

const here = (part: string): string => fileURLToPath(new URL(`../${part}`, import.meta.url));

/** Builds in a process of its own, so that changed sources and templates count. Resolves to the exit code. */
const build = ({ content, output }: Options): Promise<number> =>
  new Promise((resolve) => {
    const words = ["--import", "tsx", here("scripts/build.ts"), "--content", content, "--output", output];
    const child = spawn(process.execPath, words, { stdio: "inherit", cwd: here(".") });
    child.on("close", (code) => resolve(code ?? exitCode.problems));
  });

const run = async (given: Options): Promise<void> => {
  const options = { ...given, content: path.resolve(given.content), output: path.resolve(given.output) };
  await build(options);
  const serving = await serve(options.output, Number(options.port));
  const { texts, articles, pages, settings, furniture } = contentAt(options.content);
  const watching = watch(
    [texts, articles, pages, settings, furniture, here("templates"), here("src")],
    async () => {
      await build(options);
      serving.reload();
    },
  );
  console.log(`\nThe archive is at ${serving.address} (Ctrl-C ends)`);
  process.once("SIGINT", () => {
    watching.close();
    serving.close();
  });
};

await runCommand(
  command("start", "Builds the archive, serves it on this machine, and builds again when something changes.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--output <folder>", "where the site goes", "_site")
    .option("--port <number>", "where to serve it; the next free one if it is taken", "8080")
    .action(run),
);
