import type { PlannedPage, Site } from "../../src/archive/pages.ts";
import type { Content } from "../edge/content.ts";
import type { Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { findWanted } from "./find-wanted.ts";
import type { KnownPart } from "./known-parts.ts";
import { countPages, type Job, type PartToMake } from "./parts-to-make.ts";
import type { ReadResult } from "./read-entries.ts";
import type { BuildTask } from "./work.ts";

/** Most pages that one run of Eleventy renders, and most bytes of their entries: it keeps all until it ends. */
const batchHolds = { pages: 300, bytes: 8_000_000 } as const;

export type BuildPool = Pool<BuildTask, ReadResult | number>;

/** The pages that somebody waits for while a build is underway. */
export type Wanted = {
  /** The addresses asked for since it was called last. */
  readonly take: () => readonly string[];
  /** Told when those of them that were stale have been written. */
  readonly made: () => void;
};

/** What rendering needs beside the pages. */
export type Workshop = {
  readonly content: Content;
  readonly output: string;
  readonly site: Site;
  readonly pool: BuildPool;
  readonly progress: Progress;
  readonly signal: AbortSignal | undefined;
  readonly wanted?: Wanted | undefined;
};

/** Pages to render in one go, and the jobs that are done when these are, too. */
type Batch = { readonly pages: readonly PlannedPage[]; readonly ends: readonly Job[] };

function* batchesOf(parts: readonly PartToMake[]): Generator<Batch> {
  let [pages, ends]: [PlannedPage[], Job[]] = [[], []];
  let bytes = 0;
  for (const part of parts) {
    const job = part.job();
    for (const page of job.stale) {
      if (pages.length === batchHolds.pages || bytes + (page.bytes ?? 0) > batchHolds.bytes) {
        yield { pages, ends };
        [pages, ends, bytes] = [[], [], 0];
      }
      pages.push(page);
      bytes += page.bytes ?? 0;
    }
    ends.push(job);
  }
  yield { pages, ends };
}

/** What was made: how many pages, and the parts that are as they should be now. */
export type Made = { readonly rendered: number; readonly notes: ReadonlyMap<string, KnownPart> };

/** Renders some pages; their data are worked out now. Resolves to how many they are. */
const render = async (
  planned: readonly PlannedPage[],
  { content, output, site, pool }: Workshop,
): Promise<number> => {
  if (planned.length === 0) return 0;
  const pages = planned.map(({ kind, address, data }) => ({ kind, address, data: data() }));
  return Number(await pool.run({ kind: "render", content, output, site, pages }));
};

/** What somebody waits for is made before its turn, and made again in its turn, so that the notes are as ever. */
const renderWanted = async (parts: readonly PartToMake[], workshop: Workshop): Promise<void> => {
  const addresses = workshop.wanted?.take() ?? [];
  if (addresses.length > 0 && (await render(findWanted(parts, addresses), workshop)) > 0)
    workshop.wanted?.made();
};

/**
 * Renders what is stale of some parts, a batch at a time on each thread; a page's data are worked out only when its turn
 * has come. After a signal to stop no batch is begun; parts that are then not whole are not noted.
 */
export const renderAll = async (parts: readonly PartToMake[], workshop: Workshop): Promise<Made> => {
  const { pool, progress, signal } = workshop;
  const batches = batchesOf(parts);
  const notes = new Map<string, KnownPart>();
  let rendered = 0;
  const lane = async (): Promise<void> => {
    for (;;) {
      await renderWanted(parts, workshop);
      if (signal?.aborted) return;
      const { done, value: batch } = batches.next();
      if (done) return;
      const count = await render(batch.pages, workshop);
      for (const { key, note } of batch.ends) notes.set(key, note);
      rendered += count;
      progress.advance(count);
    }
  };
  progress.begin("rendering pages", countPages(parts));
  // One thread with the processor to itself has the pages that somebody waits for sooner than one among many.
  await renderWanted(parts, workshop);
  await Promise.all(Array.from({ length: pool.threads }, lane));
  progress.end();
  return { rendered, notes };
};
