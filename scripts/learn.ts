import type { FurnitureList } from "../src/label/teaching.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt, shownPath } from "./edge/content.ts";
import { interruptSignal } from "./edge/interrupt.ts";
import { progressHere } from "./edge/progress.ts";
import { countOf, tellProblems, timeOf } from "./edge/tell.ts";
import { learn } from "./learn/learn.ts";

const describe = ({ everywhere, publishers }: FurnitureList): string => {
  const own = publishers.reduce((sum, { lines }) => sum + lines.length, 0);
  return `${countOf(everywhere.length, "line")} of all publishers, ${own} of ${countOf(publishers.length, "publisher")}`;
};

const run = async ({ content: directory }: { readonly content: string }): Promise<void> => {
  const start = performance.now();
  const content = contentAt(directory);
  const report = await learn({ content, progress: progressHere(), signal: interruptSignal() });
  tellProblems(report.problems);
  if (report.list) {
    const time = timeOf(performance.now() - start);
    console.log(`${countOf(report.texts, "text")}: ${describe(report.list)} (${time})`);
    console.log(`Look at ${shownPath(content.furniture)} and correct it, then: npm run ingest`);
  }
  if (!report.list || report.problems.length > 0) process.exitCode = exitCode.problems;
};

await runCommand(
  command(
    "learn",
    "Learns which lines the archive's texts repeat and writes them to content/furniture.yml, for a person to correct and ingest to read.",
  )
    .option("--content <folder>", "the archive's content folder", "content")
    .action(run),
);
