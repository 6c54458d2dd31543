import { writeFileSync } from "node:fs";
import { composeArticle } from "../src/article/compose-article.ts";
import { predictionOf } from "../src/evaluate/prediction.ts";
import { type Scored, scoreDocument } from "../src/evaluate/score-document.ts";
import { formatTable, summarize } from "../src/evaluate/summarize.ts";
import { labelWith } from "../src/label/label-with.ts";
import { loadModel } from "../src/label/model.ts";
import { type Lesson, trainLines } from "../src/train-lines/train-lines.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { foldOf, type LabelledDump, readLabelled } from "./train/read-labelled.ts";

type Options = { readonly folds: string; readonly output: string; readonly tiers: string };

const target = new URL("../src/label/weights.json", import.meta.url).pathname;

const lessonsOf = (dumps: readonly LabelledDump[], tiers: readonly string[]): readonly Lesson[] =>
  dumps.filter(({ gold }) => tiers.includes(gold.tier));

/** Scores dumps with a model that has not seen their publishers. */
const scoreFold = (
  fold: number,
  folds: number,
  dumps: readonly LabelledDump[],
  tiers: readonly string[],
): readonly Scored[] => {
  const [mine, others] = [
    dumps.filter(({ publisher }) => foldOf(publisher, folds) === fold),
    dumps.filter(({ publisher }) => foldOf(publisher, folds) !== fold),
  ];
  const label = labelWith(loadModel(trainLines(lessonsOf(others, tiers))));
  process.stderr.write(`fold ${fold + 1} of ${folds}: ${mine.length} texts of publishers not learned from\n`);
  return mine.map(({ gold, rendering, lines }) =>
    scoreDocument(gold, rendering, predictionOf(composeArticle({ lines: label(lines) }))),
  );
};

const train = (corpus: string, options: Options): void => {
  const dumps = readLabelled(corpus);
  const tiers = options.tiers.split(",");
  const folds = Number(options.folds);
  if (folds > 1) {
    const scored = Array.from({ length: folds }, (_, fold) => scoreFold(fold, folds, dumps, tiers)).flat();
    process.stdout.write(
      `cross-validated by publisher, ${folds} folds; value (documents it is over)\n${formatTable(summarize(scored))}\n`,
    );
  }
  const model = trainLines(lessonsOf(dumps, tiers));
  writeFileSync(options.output, `${JSON.stringify(model)}\n`);
  process.stdout.write(
    `${options.output}: ${model.words.length} words, ${model.weights.length >> 10} KB of weights\n`,
  );
  process.exitCode = exitCode.fine;
};

await runCommand(
  command("train", "trains the line model on a labelled corpus; the same corpus gives the same bytes")
    .argument("<corpus>", "folder with text/ and gold/")
    .option("--folds <n>", "also cross-validate by publisher in so many folds (0: only train)", "5")
    .option("--tiers <names>", "tiers to learn from, by comma", "gold,snippets")
    .option("-o, --output <file>", "where the weights go", target)
    .action(train),
);
