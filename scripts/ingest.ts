import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt } from "./edge/content.ts";
import { interruptSignal } from "./edge/interrupt.ts";
import { paintHere } from "./edge/paint.ts";
import { progressHere } from "./edge/progress.ts";
import { countOf, isFailure, tellProblems } from "./edge/tell.ts";
import { collect } from "./ingest/collect.ts";
import { explain } from "./ingest/explain/explain.ts";
import { ingest } from "./ingest/ingest.ts";
import { describeIngest } from "./ingest/report.ts";
import { knownTexts } from "./ingest/state.ts";
import { digestsOf } from "./ingest/survey.ts";

type Options = { readonly content: string; readonly check: boolean; readonly explain?: string };

/** Columns where standard output is no terminal: whole lines are worth more there than a tidy look. */
const wide = 500;

const explainText = (directory: string, file: string): void => {
  const look = { paint: paintHere(), width: process.stdout.columns || wide };
  const explained = explain(contentAt(directory), file, look);
  if ("text" in explained) process.stdout.write(explained.text);
  else {
    tellProblems(explained.problems);
    process.exitCode = exitCode.problems;
  }
};

const take = async (paths: readonly string[], { content: directory, check }: Options): Promise<void> => {
  const start = performance.now();
  const content = contentAt(directory);
  const present = paths.length === 0 ? new Set<string>() : digestsOf(content, knownTexts(content));
  const collection = collect(content, paths, { check, present });
  const report = await ingest({ content, check, progress: progressHere(), signal: interruptSignal() });
  const problems = [...collection.problems, ...report.problems];
  tellProblems(problems);
  if (check)
    for (const change of [...collection.copied.map((file) => `copied   texts/${file}`), ...report.changes])
      console.log(change);
  if (paths.length > 0)
    console.log(
      `${countOf(collection.copied.length, "text")} ${check ? "would be copied" : "copied"}, ${collection.present} in the archive already`,
    );
  console.log(`${check ? "would give " : ""}${describeIngest(report, performance.now() - start)}`);
  const wouldChange = check && collection.copied.length + report.changes.length > 0;
  if (wouldChange || report.stopped || problems.some(isFailure)) process.exitCode = exitCode.problems;
};

const run = async (paths: readonly string[], options: Options): Promise<void> => {
  if (options.explain === undefined) return take(paths, options);
  if (paths.length > 0 || options.check)
    program.error("--explain FILE reads one text; it takes no other words");
  explainText(options.content, options.explain);
};

const program = command(
  "ingest",
  "Takes texts into the archive: copies them to content/texts, reads them into content/articles.",
)
  .argument("[paths...]", "files and folders to take in; none: read what content/texts holds")
  .option("--content <folder>", "the archive's content folder", "content")
  .option("--check", "say what would change, write nothing; exit code 1 if anything would", false)
  .option("--explain <file>", "print how a text is read, line by line, with the reasons; write nothing")
  .action(run);

await runCommand(program);
