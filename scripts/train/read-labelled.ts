import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Gold } from "../../src/evaluate/gold.ts";
import type { Line } from "../../src/text/line.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";
import { readCorpus, type Sample } from "../evaluate/read-corpus.ts";

/** A labelled dump, read: its lines, and what the corpus calls each physical line. */
export type LabelledDump = {
  readonly gold: Gold;
  readonly rendering: string;
  readonly publisher: string;
  readonly lines: readonly Line[];
  readonly names: readonly string[];
};

const labelsSchema = v.object({
  publisher_domain: v.string(),
  lines: v.record(v.string(), v.array(v.string())),
});

const dumpOf = (root: string, { gold, rendering, bytes }: Sample): LabelledDump | undefined => {
  const text = readText(bytes);
  if (isRefusal(text)) return undefined;
  const file = path.join(root, "gold", `${gold.id}.json`);
  const { publisher_domain: publisher, lines: names } = v.parse(
    labelsSchema,
    JSON.parse(readFileSync(file, "utf8")),
  );
  return { gold, rendering, publisher, lines: text.lines, names: names[rendering] ?? [] };
};

/** Every dump of a corpus with its labels, in the order of the files' names. Throws where one has no labels. */
export const readLabelled = (root: string): readonly LabelledDump[] =>
  readCorpus(root)
    .samples.map((sample) => dumpOf(root, sample))
    .filter((dump) => dump !== undefined);

/** The fold that all texts of a publisher fall in, from 0. */
export const foldOf = (publisher: string, folds: number): number =>
  Number.parseInt(createHash("sha256").update(publisher).digest("hex").slice(0, 8), 16) % folds;
