import { writeFileSync } from "node:fs";
import { composeArticle } from "../src/article/compose-article.ts";
import { predictionOf } from "../src/evaluate/prediction.ts";
import { type Scored, scoreDocument } from "../src/evaluate/score-document.ts";
import { formatTable, summarize } from "../src/evaluate/summarize.ts";
import { headlineKey } from "../src/evaluate/text-keys.ts";
import { headlineCandidates } from "../src/label/headline-signs.ts";
import { labelWith } from "../src/label/label-with.ts";
import { type LineModel, loadModel, readPage, type StoredModel } from "../src/label/model.ts";
import { pageOf } from "../src/label/page.ts";
import { fitHeadline, type HeadlineLesson } from "../src/train-lines/fit-headline.ts";
import { trainLines } from "../src/train-lines/train-lines.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { foldOf, type LabelledDump, readLabelled } from "./train/read-labelled.ts";

type Options = { readonly folds: string; readonly output: string; readonly tiers: string };

const target = new URL("../src/label/weights.json", import.meta.url).pathname;

/** A text read by a line model that has not seen its publisher, with its headline's candidates where they teach. */
type Fold = {
  readonly model: StoredModel;
  readonly dumps: readonly LabelledDump[];
  readonly headlines: readonly HeadlineLesson[];
};

const isRight = ({ gold, lines }: LabelledDump, line: number): boolean =>
  gold.title_accept.some((title) => headlineKey(title) === headlineKey(lines[line]?.text ?? ""));

const headlineLesson = (model: LineModel, dump: LabelledDump): HeadlineLesson => {
  const page = pageOf(dump.lines);
  return headlineCandidates(page, readPage(model, page)).map((candidate) => ({
    candidate,
    isRight: isRight(dump, candidate.line),
  }));
};

type Plan = {
  readonly dumps: readonly LabelledDump[];
  readonly tiers: readonly string[];
  readonly folds: number;
};

const lessonsOf = (dumps: readonly LabelledDump[], { tiers }: Plan): readonly LabelledDump[] =>
  dumps.filter(({ gold }) => tiers.includes(gold.tier));

const trainFold = (plan: Plan, fold: number): Fold => {
  const isMine = ({ publisher }: LabelledDump): boolean => foldOf(publisher, plan.folds) === fold;
  const others = plan.dumps.filter((dump) => !isMine(dump));
  const model = trainLines(lessonsOf(others, plan));
  const dumps = plan.dumps.filter(isMine);
  const ready = loadModel(model);
  process.stderr.write(
    `fold ${fold + 1} of ${plan.folds}: ${dumps.length} texts of publishers not learned from\n`,
  );
  return { model, dumps, headlines: lessonsOf(dumps, plan).map((dump) => headlineLesson(ready, dump)) };
};

/** Scores a fold's texts by a model, and by weights for the headline, that have not seen their publishers. */
const scoreFold = ({ model, dumps }: Fold, others: readonly Fold[]): readonly Scored[] => {
  const headline = fitHeadline(others.flatMap(({ headlines }) => headlines));
  const label = labelWith(loadModel({ ...model, headline }));
  return dumps.map(({ gold, rendering, lines }) =>
    scoreDocument(gold, rendering, predictionOf(composeArticle({ lines: label(lines) }))),
  );
};

const train = (corpus: string, options: Options): void => {
  const plan = {
    dumps: readLabelled(corpus),
    tiers: options.tiers.split(","),
    folds: Math.max(2, Math.floor(Number(options.folds))),
  };
  const folds = Array.from({ length: plan.folds }, (_, fold) => trainFold(plan, fold));
  const scored = folds.flatMap((fold) =>
    scoreFold(
      fold,
      folds.filter((other) => other !== fold),
    ),
  );
  process.stdout.write(
    `cross-validated by publisher, ${plan.folds} folds; value (documents it is over)\n${formatTable(summarize(scored))}\n`,
  );
  const headline = fitHeadline(folds.flatMap(({ headlines }) => headlines));
  const model = { ...trainLines(lessonsOf(plan.dumps, plan)), headline };
  writeFileSync(options.output, `${JSON.stringify(model)}\n`);
  process.stdout.write(
    `${options.output}: ${model.words.length} words, ${model.weights.length >> 10} KB of weights\n`,
  );
  process.exitCode = exitCode.fine;
};

await runCommand(
  command("train", "trains the line model on a labelled corpus; the same corpus gives the same bytes")
    .argument("<corpus>", "folder with text/ and gold/")
    .option(
      "--folds <n>",
      "cross-validate by publisher, and learn to choose headlines, in so many folds",
      "5",
    )
    .option("--tiers <names>", "tiers to learn from, by comma", "gold,snippets")
    .option("-o, --output <file>", "where the weights go", target)
    .action(train),
);
