import type { PlannedPage, Site } from "../../src/archive/pages.ts";
import type { Content } from "../edge/content.ts";
import type { Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import type { ReadResult } from "./read-entries.ts";
import type { BuildTask } from "./work.ts";

/** Most pages that one run of Eleventy renders, and most bytes of their entries: it keeps all until it ends. */
const batchHolds = { pages: 300, bytes: 8_000_000 } as const;

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

const batchesOf = (pages: readonly PlannedPage[]): (readonly PlannedPage[])[] => {
  const batches: PlannedPage[][] = [];
  let room = { pages: 0, bytes: 0 };
  for (const page of pages) {
    const bytes = page.bytes ?? 0;
    if (room.pages === 0 || room.bytes < bytes) {
      batches.push([]);
      room = { ...batchHolds };
    }
    batches.at(-1)?.push(page);
    room.pages--;
    room.bytes -= bytes;
  }
  return batches;
};

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
