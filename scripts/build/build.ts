import path from "node:path";
import type { Columns } from "../../src/archive/columns.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { allThreads, openPool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { type Step, type Stopwatch, stopwatch } from "../edge/steps.ts";
import { isFullDisk } from "../edge/write-file.ts";
import { copyAssets } from "./assets.ts";
import { catalogue, readInBatches } from "./catalogue.ts";
import { findChanges } from "./find-changes.ts";
import { takeLock } from "./lock.ts";
import { outputKind, removePages, removeSite } from "./output.ts";
import type { ReadResult } from "./read-entries.ts";
import { type BuildPool, renderAll } from "./render-all.ts";
import { type Start, startOf } from "./start-of-build.ts";
import {
  type BuildState,
  dropFinished,
  dropState,
  loadFinished,
  loadState,
  saveColumns,
  saveFinished,
  savePages,
  stateFolder,
} from "./state.ts";

export type BuildOptions = {
  readonly content: Content;
  /** Absolute path of the folder that the site is written to. */
  readonly output: string;
  /** Build everything anew. */
  readonly clean: boolean;
  readonly progress: Progress;
  readonly threads?: number;
  readonly signal?: AbortSignal;
};

/** What a build did. `pages` is how many the site has, `rendered` how many of them were made now. */
export type BuildReport = {
  readonly articles: number;
  readonly pages: number;
  readonly rendered: number;
  readonly removed: number;
  readonly problems: readonly Problem[];
  /** Remarks that are no problems: why everything was built anew. */
  readonly remarks: readonly string[];
  /** Whether the site is whole. */
  readonly complete: boolean;
  /** How long each step took, the slowest first. */
  readonly steps: readonly Step[];
};

const nothing = (problems: readonly Problem[]): BuildReport => ({
  articles: 0,
  pages: 0,
  rendered: 0,
  removed: 0,
  problems,
  remarks: [],
  complete: false,
  steps: [],
});

/** Under so many entries to read or pages to render the work is done sooner than threads can be started. */
const few = 2000;

type Use<Result> = (pool: BuildPool) => Promise<Result>;

/** Work on as many threads as it is worth, from their start to their end. */
const withPool = async <Result>(
  { threads }: BuildOptions,
  amount: number,
  use: Use<Result>,
): Promise<Result> => {
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

const foreign = (output: string): Problem => ({
  file: shownPath(output),
  rule: "foreign-output",
  message:
    "is not empty and holds no site of Backfile's; name another folder with --output, or empty it yourself",
});

const fullDisk = (output: string): Problem => ({
  file: shownPath(output),
  rule: "full-disk",
  message: "the disk is full or cannot be written to; make room and build again, it goes on where it stopped",
});

/**
 * What is known of the site that lies in the output; nothing where it is to be made anew. A catalogue that other code or
 * another archive made is worth nothing either.
 */
const knownOf = ({ output, clean }: BuildOptions, { common }: Start): BuildState => {
  if (clean || outputKind(output) === "free") return { damaged: false };
  const state = loadState(output);
  return state.pages?.common === common ? state : { damaged: state.damaged };
};

const remarksOf = ({ damaged }: BuildState): readonly string[] =>
  damaged ? ["What the last build noted is damaged: every page is made anew."] : [];

type Workplace = { readonly options: BuildOptions; readonly watch: Stopwatch };

const readCatalogue = (start: Start, before: Columns | undefined, options: BuildOptions) => {
  const { articles } = options.content;
  return catalogue(start.looks, before, (news) =>
    withPool(options, news.length, (pool) =>
      readInBatches(
        news,
        pool.threads,
        (looks) => pool.run({ kind: "read", articles, looks }) as Promise<ReadResult>,
      ),
    ),
  );
};

/** Makes what is stale, removes what is gone. What a kill leaves behind is mended by the next build. */
const bringUpToDate = async (start: Start, state: BuildState, workplace: Workplace): Promise<BuildReport> => {
  const { options, watch } = workplace;
  const { content, output, progress, signal } = options;
  const { common, seal, site } = start;
  const { columns, problems } = await watch.time("reading entries", () =>
    readCatalogue(start, state.columns, options),
  );
  const pages = watch.time("planning pages", () => planSite(columns, start.own, start.decisions));
  const { stale, gone, underway } = findChanges(pages, state.pages?.pages ?? {});
  dropFinished(output);
  // In this order: pages that are noted as this code's never stand beside a catalogue that is not.
  if (columns !== state.columns) saveColumns(output, columns);
  savePages(output, { common, pages: underway });
  if (stale.length > 0)
    await watch.time("rendering pages", () =>
      withPool(options, stale.length, (pool) =>
        renderAll(stale, { content, output, site, pool, progress, signal }),
      ),
    );
  watch.time("removing pages", () => removePages(output, gone));
  const complete = !signal?.aborted;
  if (complete) {
    savePages(output, {
      common,
      pages: Object.fromEntries(pages.map((page) => [page.address, page.inputs])),
    });
    if (problems.length === 0) saveFinished(output, { seal, articles: columns.size, pages: pages.length });
  }
  return {
    articles: columns.size,
    pages: pages.length,
    rendered: stale.length,
    removed: gone.length,
    problems: [...start.problems, ...problems],
    remarks: remarksOf(state),
    complete,
    steps: watch.steps(),
  };
};

const makeSite = async (options: BuildOptions): Promise<BuildReport> => {
  const { content, output } = options;
  const watch = stopwatch();
  const start = watch.time("looking at the entries", () => startOf(content));
  if ("failed" in start) return nothing(start.failed);
  const kind = outputKind(output);
  const finished = options.clean || kind === "free" ? undefined : loadFinished(output);
  if (finished?.seal === start.seal) {
    copyAssets(output);
    const { articles, pages } = finished;
    return { ...nothing(start.problems), articles, pages, complete: true, steps: watch.steps() };
  }
  const state = watch.time("reading what the last build noted", () => knownOf(options, start));
  if (kind === "foreign" && !state.pages) return nothing([foreign(output)]);
  if (kind === "ours" && !state.pages) {
    dropState(output);
    watch.time("removing the old site", () => removeSite(output));
  }
  copyAssets(output);
  return bringUpToDate(start, state, { options, watch });
};

/**
 * Makes the site of an archive: reads the entries, plans all pages, renders those whose inputs changed since the last
 * build, removes those that ceased to be. A clean build and any sequence of others give the same bytes.
 */
export const build = async (given: BuildOptions): Promise<BuildReport> => {
  const options = { ...given, output: path.resolve(given.output) };
  const lock = takeLock(stateFolder(options.output));
  if ("holder" in lock)
    return nothing([
      {
        file: shownPath(options.output),
        rule: "busy-output",
        message: `is being built by another process (${lock.holder}); wait for it, or name another folder with --output`,
      },
    ]);
  try {
    return await makeSite(options);
  } catch (error) {
    if (isFullDisk(error)) return nothing([fullDisk(options.output)]);
    throw error;
  } finally {
    lock.release();
  }
};
