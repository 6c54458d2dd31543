import type { PlannedPage, Site } from "../../src/archive/pages.ts";
import type { Content } from "../edge/content.ts";
import type { Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import type { ReadResult } from "./read-entries.ts";
import type { BuildTask } from "./work.ts";

/** Pages that one run of Eleventy renders: it keeps what it renders until it ends, so this bounds the memory. */
const batchSize = 400;

export type BuildPool = Pool<BuildTask, ReadResult | number>;

/** What rendering needs beside the pages. */
export type Workshop = {
  readonly content: Content;
  readonly output: string;
  readonly site: Site;
  readonly pool: BuildPool;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
};

const batchesOf = (pages: readonly PlannedPage[]): (readonly PlannedPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / batchSize) }, (_, index) =>
    pages.slice(index * batchSize, (index + 1) * batchSize),
  );

/** Renders pages, a batch at a time on each thread; a page's data are worked out only when its turn has come. */
export const renderAll = async (pages: readonly PlannedPage[], workshop: Workshop): Promise<void> => {
  const { content, output, site, pool, progress, signal } = workshop;
  const batches = batchesOf(pages).reverse();
  const lane = async (): Promise<void> => {
    for (let batch = batches.pop(); batch && !signal?.aborted; batch = batches.pop()) {
      const tasks = batch.map(({ kind, address, data }) => ({ kind, address, data: data() }));
      const task = { kind: "render" as const, articles: content.articles, output, site, pages: tasks };
      progress.advance(Number(await pool.run(task)));
    }
  };
  progress.begin("rendering pages", pages.length);
  await Promise.all(Array.from({ length: pool.threads }, lane));
  progress.end();
};
