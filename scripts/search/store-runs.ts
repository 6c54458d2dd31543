import { closeSync, mkdirSync, openSync, readdirSync, readSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import {
  type KnownKeys,
  knownKeysToBytes,
  noKeys,
  readKnownKeys,
} from "../../src/search/build/known-keys.ts";
import type { Run } from "../../src/search/build/make-run.ts";
import { headLength, headLengthBytes, readRunHead, runToBytes } from "../../src/search/build/run-bytes.ts";
import type { StoredRun } from "../../src/search/build/vocabulary.ts";
import { readSealed, writeSealed } from "../build/sealed.ts";
import { writeWhole } from "../edge/write-file.ts";

const readAt = (file: number, at: number, length: number): Uint8Array => {
  const bytes = new Uint8Array(length);
  let got = 0;
  for (let step = 1; step > 0 && got < length; got += step)
    step = readSync(file, bytes, got, length - got, at + got);
  return bytes.subarray(0, got);
};

/** A run that lies in a file; closed when all runs have been merged. */
export type OpenRun = StoredRun & { readonly close: () => void };

/** Opens a run's file. */
export const openRun = (name: string): OpenRun => {
  const file = openSync(name, "r");
  const digest = path.basename(name, ".run");
  return {
    digest,
    head: () => readRunHead(readAt(file, 0, headLength(readAt(file, 0, headLengthBytes)))),
    postings: (at, length) => readAt(file, at, length),
    close: () => closeSync(file),
  };
};

/** The files of the runs in a folder. */
export const runFile = (folder: string, digest: string): string => path.join(folder, `${digest}.run`);

/** Keeps a run in its file, whole or not at all. */
export const storeRun = (name: string, run: Run): void => writeWhole(name, runToBytes(run));

/** Whether a run is kept there. */
export const hasRun = (name: string): boolean => statSync(name, { throwIfNoEntry: false })?.isFile() ?? false;

const keysFile = (folder: string): string => path.join(folder, "keys.bin");

/** The keys that were known when the folder's runs were merged last; none where that is not to be told for sure. */
export const loadKeys = (folder: string): KnownKeys => {
  const bytes = readSealed(keysFile(folder));
  return bytes instanceof Uint8Array ? readKnownKeys(bytes) : noKeys;
};

/** Keeps known keys for the next time. */
export const storeKeys = (folder: string, keys: KnownKeys): void =>
  writeSealed(keysFile(folder), knownKeysToBytes(keys));

/** Removes all runs of a folder but these. */
export const dropOtherRuns = (folder: string, kept: ReadonlySet<string>): void => {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const file = path.join(folder, name);
    if (!kept.has(file) && file !== keysFile(folder)) rmSync(file, { force: true });
  }
};
