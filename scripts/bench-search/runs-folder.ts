import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import type { RunSource } from "../search/build-index.ts";
import type { DocumentSource } from "../search/make-runs.ts";
import type { Collected } from "./collect.ts";

type StoredSource = { readonly file: string; readonly digest: string };

/** Writes articles, in order of time, as files of JSON lines, a run each, and the list of them. */
export const writeRuns = (folder: string, articles: readonly Collected[]): void => {
  mkdirSync(folder, { recursive: true });
  const runs = cutRuns(articles.map(({ time }) => time)).map(([from, to], number): StoredSource => {
    const text = articles
      .slice(from, to)
      .map(({ line }) => line)
      .join("\n");
    const file = `${number}.jsonl`;
    writeFileSync(path.join(folder, file), text);
    return { file, digest: createHash("sha256").update(text).digest("hex") };
  });
  writeFileSync(path.join(folder, "runs.json"), JSON.stringify(runs));
};

/** The runs that `writeRuns` wrote. */
export const readRuns = (folder: string): readonly (RunSource & DocumentSource)[] => {
  const runs: readonly StoredSource[] = JSON.parse(readFileSync(path.join(folder, "runs.json"), "utf8"));
  return runs.map(({ file, digest }) => ({
    digest,
    documents: function* () {
      for (const line of readFileSync(path.join(folder, file), "utf8").split("\n")) yield JSON.parse(line);
    },
  }));
};
