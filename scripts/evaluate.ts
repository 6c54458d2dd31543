import { existsSync } from "node:fs";
import path from "node:path";
import { composeArticle } from "../src/article/compose-article.ts";
import { corpusDigest } from "../src/evaluate/corpus-digest.ts";
import { type Prediction, predictionOf } from "../src/evaluate/prediction.ts";
import { onlyAsserted, type Scored, scoreDocument } from "../src/evaluate/score-document.ts";
import { formatTable, summarize } from "../src/evaluate/summarize.ts";
import { labelLines } from "../src/label/label-lines.ts";
import { describeProblem } from "../src/problem.ts";
import { readText } from "../src/text/read-text.ts";
import { isRefusal } from "../src/text/refusal.ts";
import { command, type ExitCode, exitCode, runCommand } from "./edge/command.ts";
import { reasonOf } from "./edge/reason.ts";
import { writeWhole } from "./edge/write-file.ts";
import { checkFloors, updateFloors } from "./evaluate/floors-file.ts";
import { describeSpeed } from "./evaluate/measure-speed.ts";
import { readCorpus, type Sample } from "./evaluate/read-corpus.ts";

type Options = {
  readonly predictions?: string;
  readonly json?: true;
  readonly asserted?: true;
  readonly speed?: true;
  readonly floors?: string | true;
  readonly raiseFloors?: string | true;
  readonly reason?: string;
};

/** Where the repository keeps its floors. */
const defaultFloors = "tests/floors.json";

const nothing: Prediction = {
  title: null,
  authors: [],
  date: null,
  date_confidence: null,
  publisher: null,
  body: [],
  captions: [],
};

const predict = ({ bytes }: Sample): Prediction => {
  const text = readText(bytes);
  return isRefusal(text) ? nothing : predictionOf(composeArticle({ lines: labelLines(text.lines) }));
};

const scoreSample = (sample: Sample, { predictions, asserted }: Options): Scored => {
  const prediction = predict(sample);
  if (predictions !== undefined)
    writeWhole(
      path.join(predictions, `${sample.gold.id}.${sample.rendering}.json`),
      `${JSON.stringify(prediction, null, 1)}\n`,
    );
  return scoreDocument(asserted ? onlyAsserted(sample.gold) : sample.gold, sample.rendering, prediction);
};

const fileOf = (option: string | true): string => (option === true ? defaultFloors : option);

const complain = (message: string): void => void process.stderr.write(`${message}\n`);

/** Evaluates a corpus and gives the exit code. */
const evaluate = (root: string, options: Options): ExitCode => {
  const corpus = readCorpus(root);
  for (const problem of corpus.problems) complain(describeProblem(problem));
  if (corpus.samples.length === 0)
    complain(`${root} holds nothing to evaluate: no gold/ID.json with its text/ID.R.txt`);
  const rows = summarize(corpus.samples.map((sample) => scoreSample(sample, options)));
  const digest = corpusDigest(corpus.files);
  process.stdout.write(
    options.json
      ? `${JSON.stringify({ corpus: root, digest, rows }, null, 2)}\n`
      : `value (documents it is over)\n${formatTable(rows)}\n`,
  );
  if (options.speed) process.stdout.write(`${describeSpeed(corpus.samples)}\n`);
  const reached = { corpus: path.basename(path.resolve(root)), digest, rows };
  const fallen = [
    ...(options.raiseFloors === undefined
      ? []
      : updateFloors(fileOf(options.raiseFloors), reached, options.reason)),
    ...(options.floors === undefined ? [] : checkFloors(fileOf(options.floors), reached)),
  ];
  for (const message of fallen) complain(message);
  return corpus.problems.length + fallen.length === 0 && corpus.samples.length > 0
    ? exitCode.fine
    : exitCode.problems;
};

const run = (root: string, options: Options): void => {
  if (!existsSync(path.join(root, "gold")))
    program.error(`${root} is no labelled corpus: it has no folder gold`);
  if (options.reason !== undefined && options.raiseFloors === undefined)
    program.error("--reason only goes with --raise-floors");
  if (options.speed && options.json) program.error("--speed does not go with --json");
  if (options.asserted && (options.floors ?? options.raiseFloors) !== undefined)
    program.error("--asserted does not go with floors: they are for all documents");
  process.exitCode = evaluate(root, options);
};

const program = command(
  "evaluate",
  "Measures how well titles, authors, dates, publishers and bodies are found, against a labelled corpus.",
)
  .argument("<corpus>", "folder with text/ID.R.txt and gold/ID.json")
  .option("--predictions <dir>", "also write what was found, as ID.R.json, for other scorers")
  .option("--json", "print the scores as JSON")
  .option(
    "--speed",
    "also print how much processor time labels and fields take, after all texts were read a few times",
  )
  .option("--asserted", "score titles, authors and dates only where more than the page's metadata says so")
  .option("--floors [file]", `exit 1 when a score is below its floor (default file: ${defaultFloors})`)
  .option(
    "--raise-floors [file]",
    "write floors just below the scores reached; none is lowered without --reason",
  )
  .option("--reason <text>", "why floors may be lowered; kept in the file")
  .addHelpText("after", "\nExit codes: 0 all measured and no floor broken, 1 something failed, 2 bad usage.")
  .action(run);

try {
  await runCommand(program);
} catch (error) {
  complain(reasonOf(error));
  process.exitCode = exitCode.problems;
}
