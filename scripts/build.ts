import path from "node:path";
import { Option } from "commander";
import { build } from "./build/build.ts";
import { tellBuild } from "./build/tell-build.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt, shownPath } from "./edge/content.ts";
import { interruptSignal } from "./edge/interrupt.ts";
import { progressHere } from "./edge/progress.ts";
import { isFailure, tellProblems } from "./edge/tell.ts";
import { ingest } from "./ingest/ingest.ts";
import { describeIngest } from "./ingest/report.ts";

type Options = {
  readonly content: string;
  readonly output: string;
  readonly clean: boolean;
  readonly ingest: boolean;
  readonly pagesOnly: boolean;
  readonly threads?: string;
};

const run = async (options: Options): Promise<void> => {
  const content = contentAt(options.content);
  const output = path.resolve(options.output);
  const threads = options.threads === undefined ? {} : { threads: Number(options.threads) };
  const tools = { progress: progressHere(), signal: interruptSignal(), ...threads };
  const start = performance.now();
  const taken = options.ingest ? await ingest({ content, check: false, ...tools }) : undefined;
  if (taken) {
    tellProblems(taken.problems);
    console.log(describeIngest(taken, performance.now() - start));
  }
  if (taken?.stopped) {
    process.exitCode = exitCode.problems;
    return;
  }
  const middle = performance.now();
  const made = await build({
    content,
    output,
    clean: options.clean,
    pagesOnly: options.pagesOnly,
    ...tools,
  });
  tellBuild(made, performance.now() - middle);
  if (made.complete)
    console.log(
      `The site is in ${shownPath(output)}. To look at it: npm start, or npx sirv-cli ${shownPath(output)}`,
    );
  const problems = [...(taken?.problems ?? []), ...made.problems];
  if (!made.complete || problems.some(isFailure)) process.exitCode = exitCode.problems;
};

await runCommand(
  command("build", "Reads the texts of an archive, then makes its site: only the pages that have to change.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--output <folder>", "where the site goes", "_site")
    .option("--clean", "make every page anew", false)
    .addOption(new Option("--no-ingest", "leave the texts unread: render the entries as they are").hideHelp())
    .addOption(
      new Option("--pages-only", "leave the search and the data to carry away as they are")
        .default(false)
        .hideHelp(),
    )
    .addOption(new Option("--threads <number>", "work with so many threads").hideHelp())
    .action(run),
);
