import type { DataTask } from "./data-part.ts";
import type { RunTask } from "./index-run.ts";
import type { BuildOptions } from "./report.ts";
import { withPool } from "./with-pool.ts";

/** Has entries read on all threads for some purpose; after a signal to stop the tasks that are not begun are left out. */
export const shareOut = async (
  purpose: string,
  tasks: readonly (DataTask | RunTask)[],
  options: BuildOptions,
): Promise<void> => {
  const amount = tasks.reduce((sum, { files }) => sum + files.length, 0);
  options.progress.begin(purpose, amount);
  await withPool(options, amount, async (pool) => {
    const waiting = tasks.values();
    const lane = async (): Promise<void> => {
      for (const task of waiting) {
        if (options.signal?.aborted) return;
        options.progress.advance(Number(await pool.run(task)));
      }
    };
    await Promise.all(Array.from({ length: pool.threads }, lane));
  });
  options.progress.end();
};
