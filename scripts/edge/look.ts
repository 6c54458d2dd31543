import { statSync } from "node:fs";

/** How a file looks from outside: its modification time in ms and its size in bytes. */
export type Look = readonly [modified: number, size: number];

/** How a file looks now; undefined where there is none. */
export const lookAt = (file: string): Look | undefined => {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && [stats.mtimeMs, stats.size];
};

/** Whether a file looks as it did; what stands behind a look does not count. */
export const isSameLook = (
  now: Look | undefined,
  before: readonly [...Look, ...unknown[]] | undefined,
): boolean => now !== undefined && now[0] === before?.[0] && now[1] === before[1];
