import type { ReadResult } from "../build/read-entries.ts";
import type { BuildPool } from "../build/render-all.ts";
import type { BuildTask } from "../build/work.ts";
import { openPool } from "../edge/pool.ts";

/** What the pages are made with that does not change while somebody works on a site; it takes a second to load. */
const ahead = ["@11ty/eleventy", "date-fns", "gray-matter", "js-yaml", "markdown-it", "re2js", "valibot"];

/**
 * A thread that renders, and another at hand for when the templates change: a thread reads a template only once. More
 * would delay the pages that somebody waits for, by what they take to load at each change.
 */
export type Renderers = {
  /** Its tasks go to the thread of the time. */
  readonly pool: BuildPool;
  /** Ends the thread, whatever it does: its task fails. The next tasks go to one that knows no template yet. */
  readonly renew: () => void;
  /** Starts the thread for the next renewal, if it is not there yet. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
};

export const openRenderers = (): Renderers => {
  const open = (): Promise<BuildPool> =>
    openPool<BuildTask, ReadResult | number>(new URL("../build/work.ts", import.meta.url), 1, ahead);
  let current = open();
  let spare: Promise<BuildPool> | undefined;
  const end = async (pool: Promise<BuildPool> | undefined): Promise<void> => (await pool)?.close();
  return {
    pool: { threads: 1, run: async (task) => (await current).run(task), close: async () => {} },
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
