import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { threadId } from "node:worker_threads";

/** Writes a file, or fails with a system error such as `ENOSPC`. */
export type Write = (file: string, data: string | Uint8Array) => void;

/**
 * Writes a whole file or nothing: to a hidden name beside it first, then by one rename. Folders are made as needed.
 * Whatever stood there stays as it was when the disk is full or the process dies.
 */
export const writeWhole: Write = (file, data) => {
  const folder = path.dirname(file);
  const temporary = path.join(folder, `.${process.pid}-${threadId}.writing`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(temporary, data);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
};

/** True for an error that says that nothing more can be written now. */
export const isFullDisk = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOSPC", "EDQUOT", "EROFS"].includes(String(error.code));
