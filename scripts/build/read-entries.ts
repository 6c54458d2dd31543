import path from "node:path";
import { type Columns, columnsOf, type FreshRecord } from "../../src/archive/columns.ts";
import { recordOf } from "../../src/archive/record.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import type { Problem } from "../../src/problem.ts";
import { shownPath } from "../edge/content.ts";
import { readIfThere } from "../edge/read-if-there.ts";

/** An entry's file as the folder shows it: path below `content/articles`, last change in ms, size in bytes. */
export type Look = { readonly file: string; readonly modified: number; readonly size: number };

/** Some entries to read for the catalogue. */
export type ReadTask = { readonly kind: "read"; readonly articles: string; readonly looks: readonly Look[] };

/** What the catalogue keeps of them, and what is wrong with those that cannot be read. */
export type ReadResult = { readonly columns: Columns; readonly problems: readonly Problem[] };

/** Reads entries for the catalogue; one that is gone is left out, and no problem. */
export const readEntries = ({ articles, looks }: ReadTask): ReadResult => {
  const records: FreshRecord[] = [];
  const problems: Problem[] = [];
  for (const { file, modified, size } of looks) {
    const whole = path.join(articles, file);
    const text = readIfThere(whole);
    if (text === undefined) continue;
    const reading = readEntry(text);
    if ("entry" in reading) records.push({ record: recordOf(reading.entry, file, text), modified, size });
    else problems.push(...reading.faults.map((fault) => ({ file: shownPath(whole), ...fault })));
  }
  return { columns: columnsOf(records), problems };
};
