import { readFileSync } from "node:fs";
import path from "node:path";
import { labelLines } from "../../src/label/label-lines.ts";
import type { ReadLine } from "../../src/learn-furniture/learning.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

/** Some texts of one archive; labels are wanted in the second pass alone. */
export type LinesTask = {
  readonly folder: string;
  readonly files: readonly string[];
  readonly labelled: boolean;
};

const bytesOf = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch {
    // An ingest tells of a file that cannot be read; here it has nothing to say.
    return new Uint8Array();
  }
};

const linesOf = ({ folder, labelled }: LinesTask, file: string): readonly ReadLine[] => {
  const text = readText(bytesOf(path.join(folder, file)));
  if (isRefusal(text)) return [];
  return labelled
    ? labelLines(text.lines).map(({ line, label }) => ({ text: line.text, label }))
    : text.lines.map((line) => ({ text: line.text, label: "chrome" }));
};

/** The lines of texts, in the texts' order; a text that cannot be taken has none. Runs on worker threads. */
export const work = (task: LinesTask): readonly (readonly ReadLine[])[] =>
  task.files.map((file) => linesOf(task, file));
