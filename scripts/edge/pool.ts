import { availableParallelism } from "node:os";
import { Tinypool } from "tinypool";

/** Runs a module's `work` function over tasks, on threads or on this one. Results come as they are ready. */
export type Pool<Task, Result> = {
  readonly threads: number;
  readonly run: (task: Task) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** How many threads the machine offers. */
export const allThreads = (): number => Math.max(1, availableParallelism());

/**
 * A pool for `module`, which exports `work(task)`. With one thread the work is done on this one: nothing to start,
 * the same results. Where packages are named to be loaded ahead of need there are threads in any case; they load these
 * at once and the module only when there is work.
 */
export const openPool = async <Task, Result>(
  module: URL,
  threads: number,
  ahead: readonly string[] = [],
): Promise<Pool<Task, Result>> => {
  if (threads <= 1 && ahead.length === 0) {
    const { work }: { work: (task: Task) => Result | Promise<Result> } = await import(module.href);
    return { threads: 1, run: async (task) => work(task), close: async () => {} };
  }
  const pool = new Tinypool({
    filename: new URL("./worker.mjs", import.meta.url).href,
    workerData: { module: module.href, ahead },
    minThreads: threads,
    maxThreads: threads,
  });
  return { threads, run: (task) => pool.run(task) as Promise<Result>, close: () => pool.destroy() };
};
