import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { hasCode } from "../edge/reason.ts";

const isRunning = (process_: number): boolean => {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
};

/**
 * Takes the right to work on a folder; gives back how to return it, or the number of the process that has it. A lock
 * whose process is gone counts for nothing.
 */
export const takeLock = (folder: string): { readonly release: () => void } | { readonly holder: number } => {
  const file = path.join(folder, "lock");
  mkdirSync(folder, { recursive: true });
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      writeFileSync(file, String(process.pid), { flag: "wx" });
      return { release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if (!hasCode(error, "EEXIST")) throw error;
      const holder = Number(readFileSync(file, "utf8"));
      if (holder > 0 && isRunning(holder)) return { holder };
      rmSync(file, { force: true });
    }
  }
  return { holder: 0 };
};
