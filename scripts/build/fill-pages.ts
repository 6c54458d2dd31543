import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page, PageKind, PlannedData } from "../../src/archive/pages.ts";
import { readEntry } from "../../src/entry/read-entry.ts";

/** A page on its way to a renderer: all its data, but of an article's entry only the file. */
export type PageTask<Kind extends PageKind = PageKind> = {
  readonly kind: Kind;
  readonly address: string;
  readonly data: PlannedData[Kind];
};

/** Reads the entry that an article's page shows. A file that changed since the catalogue was made stops the build. */
export const fillPage = (articles: string, task: PageTask): Page => {
  if (task.kind !== "article") return task as Page;
  const { file, ...data } = task.data as PlannedData["article"];
  const reading = readEntry(readFileSync(path.join(articles, file), "utf8"));
  if ("faults" in reading) throw new Error(`${file} changed while the site was built; build again`);
  return { kind: "article", address: task.address, data: { ...data, entry: reading.entry } };
};
