import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { namesIn } from "../../src/bench-search/names-in.ts";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import type { RunSource } from "../search/build-index.ts";
import type { DocumentSource } from "../search/make-runs.ts";
import type { Collected } from "./collect.ts";

type StoredSource = { readonly file: string; readonly digest: string };

const documentsIn = function* (articles: readonly Collected[]): Generator<SearchDocument> {
  for (const { line } of articles) yield JSON.parse(line);
};

type StoredName = Omit<Name, "documents"> & { readonly size: number };

/** Writes names as a list, and all their articles' numbers one after the other: as little to read as a site's build has at hand. */
const writeNames = (folder: string, names: readonly Name[]): void => {
  const list = names.map(({ documents, ...name }): StoredName => ({ ...name, size: documents.length }));
  const numbers = Uint32Array.from(names.flatMap(({ documents }) => [...documents]));
  writeFileSync(path.join(folder, "names.json"), JSON.stringify(list));
  writeFileSync(path.join(folder, "names.bin"), new Uint8Array(numbers.buffer));
};

/** The names that `writeRuns` wrote. */
export const readNames = (folder: string): readonly Name[] => {
  const list: readonly StoredName[] = JSON.parse(readFileSync(path.join(folder, "names.json"), "utf8"));
  const { buffer } = new Uint8Array(readFileSync(path.join(folder, "names.bin")));
  let at = 0;
  return list.map(({ size, ...name }): Name => {
    const documents = new Uint32Array(buffer, at, size);
    at += documents.byteLength;
    return { ...name, documents };
  });
};

/** Writes articles, in order of time, as files of JSON lines, a run each, the list of them, and the names in them. */
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
  writeNames(folder, namesIn(documentsIn(articles)));
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
