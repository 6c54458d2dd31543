import { mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { InvalidArgumentError } from "commander";
import { describeReport } from "../src/bench/report.ts";
import { runBench } from "./bench/run-bench.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { progressHere } from "./edge/progress.ts";
import { reasonOf } from "./edge/reason.ts";

type Options = {
  readonly articles: number;
  readonly seed: number;
  readonly rounds: number;
  readonly ingest: boolean;
  readonly json: boolean;
  readonly keep?: string;
};

const wholeNumber =
  (least: number) =>
  (text: string): number => {
    const number = Number(text);
    if (!Number.isSafeInteger(number) || number < least)
      throw new InvalidArgumentError(`It must be a whole number, ${least} or more.`);
    return number;
  };

const complain = (message: string): void => {
  process.stderr.write(`${message}\n`);
  process.exitCode = exitCode.problems;
};

/** The folder to work in: one that is removed afterwards, or the one that a person named. */
const folderFor = (keep: string | undefined): string => {
  if (keep === undefined) return mkdtempSync(path.join(tmpdir(), "backfile-bench-"));
  mkdirSync(keep, { recursive: true });
  if (readdirSync(keep).length > 0) throw new Error(`${keep} is not empty; name another folder with --keep`);
  return path.resolve(keep);
};

/** A person who stops the bench leaves no gigabytes behind. */
const removeWhenStopped = (folder: string): void => {
  for (const name of ["SIGINT", "SIGTERM"] as const)
    process.once(name, () => {
      rmSync(folder, { recursive: true, force: true });
      process.exit(exitCode.problems);
    });
};

const bench = async ({ keep, json, ...options }: Options): Promise<void> => {
  const folder = folderFor(keep);
  if (keep === undefined) removeWhenStopped(folder);
  try {
    const report = await runBench({
      ...options,
      folder,
      keep: keep !== undefined,
      progress: progressHere(),
      tell: (step) => process.stderr.write(`${step}\n`),
    });
    console.log(json ? JSON.stringify(report, null, 2) : describeReport(report));
    if (!report.checks.every(({ holds }) => holds)) process.exitCode = exitCode.problems;
  } finally {
    if (keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
};

const run = async (options: Options): Promise<void> => {
  try {
    await bench(options);
  } catch (error) {
    complain(reasonOf(error));
  }
};

await runCommand(
  command("bench", "Measures how fast archives are built, beside a bare script and Hugo, where installed.")
    .option("--articles <number>", "articles of the archive to invent", wholeNumber(1), 10_000)
    .option("--seed <number>", "another seed, another archive", wholeNumber(0), 1)
    .option("--rounds <number>", "how often short runs are made; the median counts", wholeNumber(1), 3)
    .option("--ingest", "measure the reading of as many texts, too", false)
    .option("--json", "print what was found as JSON", false)
    .option("--keep <folder>", "work in this folder and leave all there: entries, sites, Hugo's sources")
    .addHelpText(
      "after",
      "\nExit codes: 0 measured, 1 a build failed or gave other bytes than it should, 2 bad usage.",
    )
    .action(run),
);
