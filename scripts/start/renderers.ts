import { setTimeout } from "node:timers/promises";
import type { ReadResult } from "../build/read-entries.ts";
import type { BuildPool } from "../build/render-all.ts";
import type { BuildTask } from "../build/work.ts";
import { openPool } from "../edge/pool.ts";

/** What the pages are made with that does not change while somebody works on a site; it takes a second to load. */
const ahead = ["@11ty/eleventy", "date-fns", "gray-matter", "js-yaml", "markdown-it", "re2js", "valibot"];

/** Milliseconds that a thread has for coming to its end. One that is ended while it loads its loader may never come to it. */
const patience = 2000;

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

/** One thread. `lost` rejects when it has ended or cannot be waited for any longer: no task waits for it in vain. */
type Renderer = {
  readonly pool: Promise<BuildPool>;
  readonly lost: Promise<never>;
  readonly end: () => Promise<void>;
};

const rendererOn = (pool: Promise<BuildPool>): Renderer => {
  let lose: (reason: Error) => void = () => {};
  const lost = new Promise<never>((_, reject) => {
    lose = reject;
  });
  lost.catch(() => {});
  /** A thread that fails while it is ended has ended, too. */
  const close = async (): Promise<void> => (await pool).close().catch(() => {});
  return {
    pool,
    lost,
    end: async () => {
      await Promise.race([close(), setTimeout(patience, undefined, { ref: false })]);
      lose(new Error("the thread that rendered was ended"));
    },
  };
};

const openThread = (): Promise<BuildPool> =>
  openPool<BuildTask, ReadResult | number>(new URL("../build/work.ts", import.meta.url), 1, ahead);

/** Threads for a builder that stays warm; `open` starts one. */
export const openRenderers = (open: () => Promise<BuildPool> = openThread): Renderers => {
  let current = rendererOn(open());
  let spare: Renderer | undefined;
  return {
    pool: {
      threads: 1,
      run: async (task) => {
        const { pool, lost } = current;
        return Promise.race([pool.then((opened) => opened.run(task)), lost]);
      },
      close: async () => {},
    },
    renew: () => {
      void current.end();
      current = spare ?? rendererOn(open());
      spare = undefined;
    },
    prepare: () => {
      spare ??= rendererOn(open());
    },
    close: async () => {
      await Promise.all([current.end(), spare?.end()]);
    },
  };
};
