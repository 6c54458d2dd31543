import { readFileSync } from "node:fs";
import path from "node:path";
import { type Columns, columnsOf, type FreshRecord } from "../../src/archive/columns.ts";
import { recordOf } from "../../src/archive/record.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { shownPath } from "../edge/content.ts";

/** An entry's file as the folder shows it: path below `content/articles`, last change in ms, size in bytes. */
export type Look = { readonly file: string; readonly modified: number; readonly size: number };

/** Some entries to read for the catalogue. */
export type ReadTask = { readonly kind: "read"; readonly articles: string; readonly looks: readonly Look[] };

/** What the catalogue keeps of them, and what is wrong with those that cannot be read. */
export type ReadResult = { readonly columns: Columns; readonly problems: readonly Problem[] };

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOENT";

/** A file's text; undefined where somebody removed it since it was seen. */
const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
};

/** Reads entries for the catalogue; one that is gone is left out, and no problem. */
export const readEntries = ({ articles, looks }: ReadTask): ReadResult => {
  const records: FreshRecord[] = [];
  const problems: Problem[] = [];
  for (const { file, modified, size } of looks) {
    const whole = path.join(articles, file);
    const text = textOf(whole);
    if (text === undefined) continue;
    const reading = readEntry(text);
    if ("entry" in reading) records.push({ record: recordOf(reading.entry, file, text), modified, size });
    else problems.push(...reading.faults.map((fault) => ({ file: shownPath(whole), ...fault })));
  }
  return { columns: columnsOf(records), problems };
};
