import { allThreads, openPool } from "../edge/pool.ts";
import { spareMemory } from "../edge/spare-memory.ts";
import type { BuildPool } from "./render-all.ts";
import type { BuildOptions } from "./report.ts";

/** Under so many entries to read or pages to render the work is done sooner than threads can be started, and in little memory. */
const few = 2000;

type Use<Result> = (pool: BuildPool) => Promise<Result>;

/** Work on the threads that are there, or else on as many as it is worth, from their start to their end. */
export const withPool = async <Result>(
  { threads, pool: given }: BuildOptions,
  amount: number,
  use: Use<Result>,
): Promise<Result> => {
  if (given) return use(given);
  if (amount >= few) spareMemory();
  const pool: BuildPool = await openPool(
    new URL("./work.ts", import.meta.url),
    threads ?? (amount < few ? 1 : allThreads()),
  );
  try {
    return await use(pool);
  } finally {
    await pool.close();
  }
};
