import { byteWriter } from "../bytes.ts";
import { fileName } from "../manifest.ts";
import { rowsText } from "../rows.ts";
import { tellShelves, timeOf, undatedTime } from "../shelves.ts";
import { digestOf, type IndexFile, indexFile } from "./index-file.ts";
import type { StoredRun } from "./vocabulary.ts";

/** What the manifest says of rows and of time. */
export type RowsWritten = {
  /** The digests of the runs' rows, one after the other. */
  readonly rows: string;
  readonly shelves: readonly number[];
  readonly days: string;
};

const encoder = new TextEncoder();

const publishedIn = (row: string): string => row.split("\t")[2] ?? "";

/** How many articles each day has of the months with days, in order: 31 numbers a month. */
const dayCounts = (times: readonly number[]): Uint8Array => {
  const out = byteWriter();
  let month = 0;
  let days: number[] = [];
  const close = (): void => {
    for (const count of days) out.number(count);
  };
  for (const time of times) {
    if (time === undatedTime || time % 100 === 0) continue;
    if (Math.floor(time / 100) !== month) {
      close();
      month = Math.floor(time / 100);
      days = new Array<number>(31).fill(0);
    }
    days[(time % 100) - 1] = (days[(time % 100) - 1] ?? 0) + 1;
  }
  close();
  return out.done();
};

/** Makes the files of rows, run by run, and the file of days. A run whose rows stay keeps its files' names. */
export function* writeRows(
  stored: readonly StoredRun[],
  rowsPerFile: number,
): Generator<IndexFile, RowsWritten> {
  let digests = "";
  const times: number[] = [];
  for (const { head } of stored) {
    const rows = head().rows();
    const digest = digestOf(String(rowsPerFile), "\n", rows.join("\n"));
    digests += digest;
    for (const row of rows) times.push(timeOf(publishedIn(row)));
    for (let from = 0, which = 0; from < rows.length; from += rowsPerFile, which++)
      yield {
        name: fileName("r", which, digest),
        content: encoder.encode(rowsText(rows.slice(from, from + rowsPerFile))),
      };
  }
  const { file, digest } = indexFile("d", "", dayCounts(times));
  yield file;
  return { rows: digests, shelves: tellShelves(times), days: digest };
}
