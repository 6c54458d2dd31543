import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { readEntry } from "../../src/entry/read-entry.ts";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import { documentOf } from "../../src/search/build/document-of.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import type { Time } from "../../src/search/shelves.ts";
import { codeVersion } from "../edge/code-version.ts";
import { buildIndex, type IndexReport } from "./build-index.ts";
import { stemmerOf } from "./stemmers.ts";

/** An entry as the catalogue knows it: its path below `content/articles`, when it was published, a digest of its text. */
export type CataloguedEntry = { readonly file: string; readonly time: Time; readonly digest: string };

/** An archive to index. */
export type ArchiveToIndex = {
  /** All entries, in order of time and then of addresses, what is undated last. */
  readonly entries: readonly CataloguedEntry[];
  /** Folder of the entries. */
  readonly articles: string;
  /** Folders of the runs kept from build to build, and of the index; see `buildIndex`. */
  readonly cache: string;
  readonly output: string;
};

/** What decides how an article is indexed: when it changes, every run is made again. */
const indexerVersion = (): string =>
  codeVersion(["src/knowledge", "src/entry", "src/search", "scripts/search"]);

/** Brings the index of an archive up to date. Only the entries of runs that changed are read; unreadable ones are passed over. */
export const indexArchive = ({ entries, articles, cache, output }: ArchiveToIndex): IndexReport => {
  const version = indexerVersion();
  const runs = cutRuns(entries.map(({ time }) => time)).map(([from, to]) => {
    const own = entries.slice(from, to);
    const hash = createHash("sha256").update(version);
    for (const { file, digest } of own) hash.update(`\n${file} ${digest}`);
    return {
      digest: hash.digest("hex"),
      documents: function* (): Generator<SearchDocument> {
        for (const { file } of own) {
          const reading = readEntry(readFileSync(path.join(articles, file), "utf8"));
          if ("entry" in reading) yield documentOf(reading.entry, file);
        }
      },
    };
  });
  return buildIndex({ runs, stemmerOf, cache, output });
};
