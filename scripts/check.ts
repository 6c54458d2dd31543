import { check } from "./check/check.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt } from "./edge/content.ts";
import { progressHere, silence } from "./edge/progress.ts";
import { countOf, tellProblems } from "./edge/tell.ts";

type Options = { readonly content: string; readonly json: boolean };

const run = ({ content, json }: Options): void => {
  const report = check(contentAt(content), json ? silence : progressHere());
  if (json) console.log(JSON.stringify(report, null, 2));
  else {
    tellProblems(report.problems);
    const found = report.problems.length === 0 ? "all sound" : countOf(report.problems.length, "problem");
    console.log(`${countOf(report.entries, "entry", "entries")}, ${countOf(report.texts, "text")}: ${found}`);
  }
  if (report.problems.length > 0) process.exitCode = exitCode.problems;
};

await runCommand(
  command("check", "Is the archive sound? Tells every problem with file, line and what to write instead.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--json", "print a report for programs", false)
    .action(run),
);
