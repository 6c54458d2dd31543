import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "../../scripts/build/build.ts";
import type { BuildOptions, BuildReport } from "../../scripts/build/report.ts";
import type { Content } from "../../scripts/edge/content.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { formatEntry } from "../../src/entry/format-entry.ts";
import { recordNamed } from "../archive/sample-records.ts";
import { archiveOf } from "../ingest/archive.ts";

export const outputIn = (content: Content): string => path.join(content.root, "_site");

export const make = (content: Content, options: Partial<BuildOptions> = {}): Promise<BuildReport> =>
  build({ content, output: outputIn(content), clean: false, progress: silence, threads: 1, ...options });

/** A digest of each file of a site. */
export const treeOf = (folder: string): { readonly [file: string]: string } =>
  Object.fromEntries(
    listFiles(folder).files.map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(path.join(folder, file)))
        .digest("hex"),
    ]),
  );

export const put = (content: Content, value: Entry, name: string): string => {
  const file = path.join(content.articles, recordNamed(value, name).file);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, formatEntry(value));
  return file;
};

export const entryOf = (title: string, published = "2020-09-07"): Entry => ({
  ...emptyEntry,
  title,
  published,
  authors: ["Ana Ruiz"],
  topics: ["medtop:20000642"],
  people: ["Li Wei"],
  places: ["Chile"],
  body: "The ferry is back.\n",
});

export const smallArchive = (): Content => {
  const content = archiveOf({});
  for (const [index, title] of ["Ferry returns", "Crane falls", "Bridge shuts"].entries())
    put(content, entryOf(title), `a${index}`);
  return content;
};
