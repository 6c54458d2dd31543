import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Run } from "../../src/search/build/make-run.ts";
import { headLength, headLengthBytes, readRunHead, runToBytes } from "../../src/search/build/run-bytes.ts";
import type { StoredRun } from "../../src/search/build/vocabulary.ts";
import { writeWhole } from "../edge/write-file.ts";

/** Bytes of a run's postings that are held at a time. */
const windowSize = 64 * 1024;

const readAt = (file: number, at: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let got = 0;
  for (let step = 1; step > 0 && got < length; got += step)
    step = readSync(file, bytes, got, length - got, at + got);
  return bytes.subarray(0, got);
};

/** A run that lies in a file, read through a window; closed when all runs have been merged. */
export type OpenRun = StoredRun & { readonly close: () => void };

/** Opens a run's file. */
export const openRun = (name: string): OpenRun => {
  const file = openSync(name, "r");
  let held: Uint8Array = new Uint8Array(0);
  let start = 0;
  return {
    head: () => readRunHead(readAt(file, 0, headLength(readAt(file, 0, headLengthBytes)))),
    postings: (at, length) => {
      if (at < start || at + length > start + held.length) {
        held = readAt(file, at, Math.max(windowSize, length));
        start = at;
      }
      return held.subarray(at - start, at - start + length);
    },
    close: () => closeSync(file),
  };
};

/** The files of the runs in a folder. */
export const runFile = (folder: string, digest: string): string => path.join(folder, `${digest}.run`);

/** Keeps a run in its file, whole or not at all. */
export const storeRun = (name: string, run: Run): void => writeWhole(name, runToBytes(run));

/** Whether a run is kept there. */
export const hasRun = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

/** Removes all runs of a folder but these. */
export const dropOtherRuns = (folder: string, kept: ReadonlySet<string>): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!kept.has(file)) rmSync(file, { force: true });
  }
};
