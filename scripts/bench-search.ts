import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { InvalidArgumentError } from "commander";
import { describeSearch, isSound } from "../src/bench-search/report.ts";
import { runBench } from "./bench-search/run-bench.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { reasonOf } from "./edge/reason.ts";

type Options = {
  readonly articles: number;
  readonly seed: number;
  readonly content?: string;
  readonly copies: number;
  readonly queries: number;
  readonly ask?: string;
  readonly pagefind: boolean;
  readonly json: boolean;
};

const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
    return number;
  };

/** The queries of a file, one a line. */
const queriesIn = (file: string): readonly string[] =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "");

const measure = async ({ json, ask, ...options }: Options, folder: string): Promise<void> => {
  const figures = await runBench({
    ...options,
    ...(ask !== undefined && { asked: queriesIn(ask) }),
    folder,
    tell: (step) => process.stderr.write(`${step}\n`),
  });
  console.log(json ? JSON.stringify(figures, null, 2) : describeSearch(figures));
  if (!isSound(figures)) process.exitCode = exitCode.problems;
};

const run = async (options: Options): Promise<void> => {
  const folder = mkdtempSync(path.join(tmpdir(), "backfile-bench-search-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => {
      remove();
      process.exit(exitCode.problems);
    });
  try {
    await measure(options, folder);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n`);
    process.exitCode = exitCode.problems;
  } finally {
    remove();
  }
};

await runCommand(
  command(
    "bench:search",
    "Measures the search: its index, its first queries, beside Pagefind where that can be had.",
  )
    .option("--articles <number>", "articles of the archive to invent", wholeNumber(1), 10_000)
    .option("--seed <number>", "another seed, another archive and other queries", wholeNumber(0), 1)
    .option("--content <folder>", "measure with the articles of this content folder instead")
    .option(
      "--copies <number>",
      "take each of them so many times, a year apart, dealt anew",
      wholeNumber(1),
      1,
    )
    .option("--queries <number>", "queries to compare with a scan of all texts", wholeNumber(0), 520)
    .option("--ask <file>", "first queries of your own, one a line")
    .option("--no-pagefind", "leave Pagefind out")
    .option("--json", "print what was found as JSON", false)
    .addHelpText(
      "after",
      "\nExit codes: 0 measured, 1 a build failed, gave other bytes or found other articles than it should, 2 bad usage.",
    )
    .action(run),
);
