import type { ReadResult } from "../build/read-entries.ts";
import type { BuildPool } from "../build/render-all.ts";
import type { BuildTask } from "../build/work.ts";
import { allThreads, openPool } from "../edge/pool.ts";

/** What the pages are made with that does not change while somebody works on a site; it takes a second to load. */
const ahead = ["@11ty/eleventy", "date-fns", "gray-matter", "js-yaml", "markdown-it", "re2js", "valibot"];

/** More threads would be started in vain at each change of a template than they would save time. */
const most = 2;

/** Threads that render, and others at hand for when the templates change: a thread reads a template only once. */
export type Renderers = {
  /** Its tasks go to the threads of the time. */
  readonly pool: BuildPool;
  /** Ends the threads, whatever they do: their tasks fail. The next tasks go to threads that know no template yet. */
  readonly renew: () => void;
  /** Starts the threads for the next renewal, if they are not there yet. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
};

export const openRenderers = (): Renderers => {
  const threads = Math.min(most, allThreads());
  const open = (): Promise<BuildPool> =>
    openPool<BuildTask, ReadResult | number>(new URL("../build/work.ts", import.meta.url), threads, ahead);
  let current = open();
  let spare: Promise<BuildPool> | undefined;
  const end = async (pool: Promise<BuildPool> | undefined): Promise<void> => (await pool)?.close();
  return {
    pool: { threads, run: async (task) => (await current).run(task), close: async () => {} },
    renew: () => {
      void end(current);
      current = spare ?? open();
      spare = undefined;
    },
    prepare: () => {
      spare ??= open();
    },
    close: async () => {
      await Promise.all([end(current), end(spare)]);
    },
  };
};
