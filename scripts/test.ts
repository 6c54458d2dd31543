import { Option } from "commander";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { timeOf } from "./edge/tell.ts";
import { arrangeChromium } from "./test/arrange-chromium.ts";
import { runProgram } from "./test/run-program.ts";
import { runSuites, type SuitesOutcome } from "./test/run-suites.ts";
import { names, type Step, steps, suites } from "./test/steps.ts";

type Options = { readonly only?: readonly string[]; readonly skip?: readonly string[] };

type Told = { readonly title: string; readonly passed: boolean; readonly milliseconds: number };

const timed = async <Result>(title: string, work: () => Promise<Result>) => {
  console.log(`\n== ${title}`);
  const start = performance.now();
  const result = await work();
  const milliseconds = performance.now() - start;
  console.log(`== ${title}: ${timeOf(milliseconds)}`);
  return { title, result, milliseconds };
};

const runStep = async ({ title, words }: Step): Promise<Told> => {
  const { result, milliseconds } = await timed(title, () => runProgram(words));
  return { title, passed: result.passed, milliseconds };
};

const tellAll = (told: readonly Told[], tests: SuitesOutcome): void => {
  console.log("\nSummary");
  for (const { title, passed, milliseconds } of told)
    console.log(`${passed ? "passed" : "FAILED"}  ${title} (${timeOf(milliseconds)})`);
  for (const line of tests.closing) console.log(line);
};

const nothing: SuitesOutcome = { passed: 0, failed: 0, closing: [] };

const run = async ({ only, skip = [] }: Options): Promise<void> => {
  const isChosen = (name: string): boolean => (only?.includes(name) ?? true) && !skip.includes(name);
  const told: Told[] = [];
  for (const step of steps.filter(({ name }) => isChosen(name))) told.push(await runStep(step));
  const broken = told.filter(({ passed }) => !passed).length;
  const chosen = suites.filter(isChosen);
  if (chosen.includes("browser")) process.env.CHROME_PATH = arrangeChromium(process.env, console.log) ?? "";
  let tests = nothing;
  if (chosen.length > 0) {
    const { title, result, milliseconds } = await timed(`tests: ${chosen.join(", ")}`, () =>
      runSuites(chosen),
    );
    tests = result;
    told.push({ title, passed: result.failed === 0, milliseconds });
  }
  tellAll(told, tests);
  console.log(`${tests.passed} passed, ${tests.failed + broken} failed`);
  if (tests.failed + broken > 0) process.exitCode = exitCode.problems;
};

const part = (flags: string, description: string): Option =>
  new Option(flags, description).choices([...names]);

await runCommand(
  command("test", "Checks everything: types, lint, format, dead code, then all tests, a real browser's too.")
    .addOption(part("--only <part...>", "run these parts and no others"))
    .addOption(part("--skip <part...>", "leave these parts out"))
    .addHelpText(
      "after",
      "\nThe last line is `N passed, N failed`: tests, and each broken check before them as one failure.",
    )
    .action(run),
);
