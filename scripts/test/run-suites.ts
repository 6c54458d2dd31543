import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runProgram } from "./run-program.ts";

/** How the test suites went. `closing` are vitest's own last lines. */
export type SuitesOutcome = {
  readonly passed: number;
  readonly failed: number;
  readonly closing: readonly string[];
};

type Counts = { readonly numPassedTests: number; readonly numFailedTests: number };

const countsIn = (file: string): Counts => {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
};

const isClosing = (line: string): boolean =>
  /^ *(?:Test Files|Tests|Errors|Start at|Duration) {2}/.test(line);

/** Runs vitest once over some of its projects. A run that fails without a failed test (a file that does not load) counts as one failure. */
export const runSuites = async (names: readonly string[]): Promise<SuitesOutcome> => {
  const folder = mkdtempSync(path.join(tmpdir(), "backfile-test-"));
  const file = path.join(folder, "results.json");
  try {
    const { passed, output } = await runProgram([
      "vitest",
      "run",
      "--config=tests/vitest.config.ts",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
      ...names.map((name) => `--project=${name}`),
    ]);
    const { numPassedTests, numFailedTests } = countsIn(file);
    return {
      passed: numPassedTests,
      failed: passed ? numFailedTests : Math.max(1, numFailedTests),
      closing: output.split("\n").filter(isClosing),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
