import { writeFileSync } from "node:fs";
import { leastScore } from "../src/article/find-publisher.ts";
import { titleIndex } from "../src/article/page.ts";
import { gatherNames } from "../src/article/publisher/gather-names.ts";
import { featureNames } from "../src/article/publisher/name-feature.ts";
import { describeNames } from "../src/article/publisher/name-features.ts";
import { nameKey } from "../src/article/publisher/name-key.ts";
import { type ScoredName, wholeOf } from "../src/article/publisher/weigh-publishers.ts";
import { lettersKey } from "../src/evaluate/text-keys.ts";
import { labelLines } from "../src/label/label-lines.ts";
import { type Choice, fitChoice, worthOf } from "../src/train-publisher/fit-choice.ts";
import { command, runCommand } from "./edge/command.ts";
import { foldOf, type LabelledDump, readLabelled } from "./train/read-labelled.ts";

type Options = { readonly folds: string; readonly output: string };

const target = new URL("../src/article/publisher/name-weights.json", import.meta.url).pathname;

/** One of a page's names beside its option; whether the scorer would take it. */
type Named = Omit<ScoredName, "score"> & { readonly isAccepted: boolean };

/** A page's names, to choose its publisher from, and under which heading it counts. */
type Page = Choice & {
  readonly names: readonly Named[];
  readonly heading?: string;
};

/** What the corpus calls the publisher; an address also without its last part. */
const wordsFor = (accepted: readonly string[]): readonly string[] =>
  accepted.flatMap((name) => [name, name.replace(/\.[a-z.]+$/, "")]);

const pageOf = ({ gold, rendering, publisher, lines: read }: LabelledDump): Page => {
  const lines = labelLines(read);
  const title = titleIndex(lines);
  const page = { lines, ...(title === undefined ? {} : { title }) };
  const names = describeNames(page, gatherNames(page));
  const words = wordsFor(gold.publisher_accept);
  const right = new Set(words.map(nameKey));
  const accepted = new Set(words.map(lettersKey));
  const counts = gold.in_dump[rendering]?.publisher === true;
  return {
    group: publisher,
    options: names.map(({ key, features }) => ({
      values: featureNames.map((feature) => features[feature]),
      isRight: right.has(key),
    })),
    names: names.map(({ name, counts: { complete, companyRights, head } }) => ({
      name,
      isComplete: complete > 0,
      isHead: head,
      isCompany: companyRights > 0,
      isAccepted: accepted.has(lettersKey(name)),
    })),
    ...(counts ? { heading: `${rendering} ${gold.lang === "en" ? "en" : "other"}` } : {}),
  };
};

/** Whether the reader, with these weights, would give a name that the scorer takes. */
const isChosenRight = ({ options, names }: Page, weights: readonly number[]): boolean => {
  const scored = options
    .flatMap((option, at) => {
      const named = names[at];
      return named === undefined ? [] : [{ ...named, score: worthOf(option, weights) }];
    })
    .sort((a, b) => b.score - a.score);
  const first = wholeOf(scored);
  return first !== undefined && first.score >= leastScore && first.isAccepted;
};

/** Whether the publisher is chosen right, by weights that have not seen it, under each page's heading. */
const crossValidate = (pages: readonly Page[], folds: number): readonly (readonly [string, boolean])[] =>
  Array.from({ length: folds }, (_, fold) => {
    const isMine = ({ group }: Page): boolean => foldOf(group, folds) === fold;
    const others = pages.filter((page) => !isMine(page));
    const weights = fitChoice(others, featureNames.length);
    return pages
      .filter(isMine)
      .flatMap((page) =>
        page.heading === undefined ? [] : [[page.heading, isChosenRight(page, weights)] as const],
      );
  }).flat();

const tell = (scored: readonly (readonly [string, boolean])[]): void => {
  for (const heading of [...new Set(scored.map(([name]) => name))].sort()) {
    const mine = scored.filter(([name]) => name === heading);
    const share = mine.filter(([, isRight]) => isRight).length / mine.length;
    process.stdout.write(`${heading.padEnd(8)} ${share.toFixed(3)} (${mine.length})\n`);
  }
};

const train = (corpus: string, options: Options): void => {
  const pages = readLabelled(corpus).map(pageOf);
  const folds = Math.max(2, Math.floor(Number(options.folds)));
  process.stdout.write(`chosen right, cross-validated by publisher, ${folds} folds\n`);
  tell(crossValidate(pages, folds));
  const weights = fitChoice(pages, featureNames.length);
  const named = Object.fromEntries(featureNames.map((feature, at) => [feature, weights[at] ?? 0]));
  writeFileSync(options.output, `${JSON.stringify(named, null, 2)}\n`);
  process.stdout.write(`${options.output}: ${featureNames.length} weights\n`);
};

await runCommand(
  command(
    "train:publisher",
    "Fits the weights by which a page's publisher is chosen; the same corpus and line model give the same bytes.",
  )
    .argument("<corpus>", "folder with text/ and gold/")
    .option("--folds <n>", "cross-validate by publisher in so many folds", "5")
    .option("-o, --output <file>", "where the weights go", target)
    .action(train),
);
