import { stopwatch } from "../edge/steps.ts";
import { takeLock } from "./lock.ts";
import { planPages } from "./plan-pages.ts";
import type { BuildOptions } from "./report.ts";
import { startOf } from "./start-of-build.ts";
import { loadState, stateFolder } from "./state.ts";

/**
 * Plans the pages of a site that is up to date and makes none: a process that does so finds its plan, or makes the next
 * one in half the time, when there is something to build. Nothing where another process builds.
 */
export const planAhead = async (options: BuildOptions): Promise<void> => {
  const lock = takeLock(stateFolder(options.output));
  if ("holder" in lock) return;
  try {
    const start = startOf(options.content);
    if ("failed" in start) return;
    const state = loadState(options.output, start.version);
    await planPages(start, state, { options, watch: stopwatch() });
  } finally {
    lock.release();
  }
};
