import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** Writes a file, or fails with a system error such as `ENOSPC`. */
export type Write = (file: string, data: string | Uint8Array) => void;

/** One piece of data behind the other, without joining them in memory first. */
const writeAll = (file: string, pieces: readonly (string | Uint8Array)[]): void => {
  const descriptor = openSync(file, "w");
  try {
    for (const piece of pieces) writeFileSync(descriptor, piece);
  } finally {
    closeSync(descriptor);
  }
};

/**
 * Writes a whole file, of one piece or several, or nothing: to a hidden name beside it first, then by one rename. Folders are made as needed.
 * Whatever stood there stays as it was when the disk is full or the process dies.
 */
export const writeWhole = (
  file: string,
  data: string | Uint8Array | readonly (string | Uint8Array)[],
): void => {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${process.pid}-${threadId}.writing`);
  mkdirSync(folder, { recursive: true });
  try {
    writeAll(temporary, Array.isArray(data) ? data : [data]);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

/** How systems say that nothing more can be written now. An error from another thread keeps only its message. */
const full = /\b(?:ENOSPC|EDQUOT|EROFS)\b/;

/** True for an error that says that nothing more can be written now, or that has one for its cause. */
export const isFullDisk = (error: unknown): boolean =>
  error instanceof Error &&
  (full.test(error.message) || isFullDisk(error.cause) || isFullDisk(original(error)));

/** Eleventy's errors name what caused them in this way. */
const original = (error: Error): unknown => ("originalError" in error ? error.originalError : undefined);
