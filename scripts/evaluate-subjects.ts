import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import {
  evaluateCountries,
  evaluateNames,
  evaluateSections,
  type Measure,
} from "../src/evaluate-subjects/evaluate-sets.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";

type Rows = readonly never[];
type Evaluate = (set: string, rows: Rows) => readonly Measure[];

const sets: readonly { readonly file: string; readonly evaluate: Evaluate }[] = [
  { file: "bbc_dev.jsonl", evaluate: evaluateSections },
  { file: "agnews_test.jsonl", evaluate: evaluateSections },
  { file: "fundus_en_iptc1_hand.jsonl", evaluate: evaluateSections },
  { file: "reuters_dev.jsonl.gz", evaluate: evaluateCountries },
  { file: "conll_testa.jsonl", evaluate: evaluateNames },
];

const readRows = (file: string): Rows => {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as never);
};

const everyNth = (rows: Rows, each: number): Rows => rows.filter((_, at) => at % each === 0);

const formatMeasure = ({ set, measure, value, articles }: Measure): string =>
  `${set.padEnd(22)} ${measure.padEnd(26)} ${value.toFixed(3)} ${String(articles).padStart(7)}`;

const evaluate = (folder: string, options: { readonly json?: true; readonly each: string }): void => {
  const present = sets.filter(({ file }) => existsSync(path.join(folder, file)));
  if (present.length === 0)
    program.error(`${folder} holds none of ${sets.map(({ file }) => file).join(", ")}`);
  const each = Number(options.each);
  if (!Number.isInteger(each) || each < 1)
    program.error(`--each takes a whole number from 1, not ${options.each}`);
  const started = process.cpuUsage();
  const measures = present.flatMap(({ file, evaluate: measure }) =>
    measure(file.replace(/\.jsonl(?:\.gz)?$/u, ""), everyNth(readRows(path.join(folder, file)), each)),
  );
  const { user, system } = process.cpuUsage(started);
  const seconds = (user + system) / 1e6;
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ measures, cpuSeconds: seconds }, null, 2)}\n`
      : `${measures.map(formatMeasure).join("\n")}\n${seconds.toFixed(1)} s CPU, reading included\n`,
  );
  process.exitCode = exitCode.fine;
};

const program = command(
  "evaluate:subjects",
  "Measures how well topics, countries and names are found, against labelled sets.",
)
  .argument("<data>", "folder with the labelled sets (JSON Lines)")
  .option("--json", "print the scores as JSON")
  .option("--each <n>", "take every n-th article only, for a quick look", "1")
  .action(evaluate);

await runCommand(program);
