import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  apart,
  type LabelledDocument,
  readLabelled,
  withCapitals,
} from "../src/train-names/labelled-document.ts";
import { packTagger } from "../src/train-names/pack-tagger.ts";
import { trainTagger } from "../src/train-names/train-tagger.ts";
import { command, runCommand } from "./edge/command.ts";

/* Only sets whose licences let weights ship (see NOTICE.md). Tweets and loose sentences share no document. */
const sets = [
  { file: "wikigold.jsonl", loose: false },
  { file: "uner_ewt_devtest.jsonl", loose: false },
  { file: "crossner_politics.jsonl", loose: true },
  { file: "btc.jsonl", loose: true },
  { file: "wnut17_train.jsonl", loose: true },
] as const;

const target = new URL("../src/knowledge/name-model/name-weights.json", import.meta.url).pathname;

const readSet = (folder: string, { file, loose }: (typeof sets)[number]): readonly LabelledDocument[] => {
  const documents = readLabelled(readFileSync(join(folder, file), "utf8"));
  // One sentence in six in capitals: measured on newswire, whose headlines are printed so.
  return (loose ? documents.flatMap(apart) : documents).map((document) => withCapitals(document, 6));
};

const train = (folder: string, options: { output: string }): void => {
  const documents = sets.flatMap((set) => readSet(folder, set));
  const tagger = trainTagger(documents, {
    rounds: 6,
    leastCount: 2,
    onRound: (round, wrong) => console.log(`round ${round}: ${(100 * wrong).toFixed(2)}% of segments wrong`),
  });
  const packed = packTagger(tagger, 16_000, 0.6);
  writeFileSync(options.output, `${JSON.stringify(packed)}\n`);
  console.log(`${options.output}: ${(packed.hashes.length + packed.weights.length) >> 10} KB`);
};

await runCommand(
  command("train:names", "Trains the tagger of names on labelled text; the same data give the same bytes.")
    .argument("<data>", "folder with the labelled sets (JSON Lines)")
    .option("-o, --output <file>", "where the weights go", target)
    .action(train),
);
