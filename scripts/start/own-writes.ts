import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { sha256Of } from "../edge/sha-256.ts";

/** What was written by one of our own processes, so that it is not taken for a person's work. */
export type OwnWrites = {
  /** Notes, best before it is written, that a file gets bytes of this digest. */
  readonly note: (file: string, sha256: string) => void;
  /** Whether a file holds what was written, or a folder is there for what was. */
  readonly has: (file: string) => boolean;
  readonly forget: () => void;
};

const digestAt = (file: string): string | undefined => {
  try {
    return sha256Of(readFileSync(file));
  } catch {
    return undefined;
  }
};

/** Writes into a folder. The bytes decide: times, and the order in which a system tells of changes, can be trusted nowhere. */
export const ownWrites = (root: string): OwnWrites => {
  const files = new Map<string, string>();
  const folders = new Set<string>();
  return {
    note: (file, sha256) => {
      files.set(file, sha256);
      for (let above = path.dirname(file); above.startsWith(root + path.sep); above = path.dirname(above))
        folders.add(above);
    },
    has: (file) => {
      const sha256 = files.get(file);
      return sha256 === undefined ? folders.has(file) && existsSync(file) : digestAt(file) === sha256;
    },
    forget: () => {
      files.clear();
      folders.clear();
    },
  };
};
