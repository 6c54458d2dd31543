import { rmSync } from "node:fs";
import path from "node:path";
import { digestOf } from "../../src/archive/digest.ts";
import type { PlannedPage, Site } from "../../src/archive/pages.ts";
import type { OwnPage } from "../../src/archive/plan/front.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { allThreads, openPool, type Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { copyAssets } from "./assets.ts";
import { builderVersion } from "./builder-version.ts";
import { catalogue, lookAtEntries } from "./catalogue.ts";
import { loadSettings } from "./load-settings.ts";
import { takeLock } from "./lock.ts";
import { outputKind, removePages } from "./output.ts";
import { ownPages } from "./own-pages.ts";
import type { Look, ReadResult } from "./read-entries.ts";
import {
  type BuildState,
  dropFinished,
  type KnownPages,
  loadFinished,
  loadState,
  saveColumns,
  saveFinished,
  savePages,
  stateFolder,
} from "./state.ts";
import type { BuildTask } from "./work.ts";

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
};

/** Pages that one run of Eleventy renders: it keeps what it renders until it ends, so this bounds the memory. */
const batchSize = 1500;

const nothing = (problems: readonly Problem[]): BuildReport => ({
  articles: 0,
  pages: 0,
  rendered: 0,
  removed: 0,
  problems,
  remarks: [],
  complete: false,
});

/** Few entries are read and their pages rendered sooner than threads can be started. */
const threadsFor = ({ threads }: BuildOptions, entries: number): number =>
  threads ?? (entries < 1000 ? 1 : allThreads());

const batchesOf = (pages: readonly PlannedPage[]): (readonly PlannedPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / batchSize) }, (_, index) =>
    pages.slice(index * batchSize, (index + 1) * batchSize),
  );

type BuildPool = Pool<BuildTask, ReadResult | number>;

/** Renders pages, a batch at a time on each thread; a page's data are worked out only when its turn has come. */
const renderAll = async (
  pages: readonly PlannedPage[],
  site: Site,
  { options, pool }: Workshop,
): Promise<void> => {
  const { content, output, progress, signal } = options;
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

type Workshop = { readonly options: BuildOptions; readonly pool: BuildPool };

/** What a build starts from: settings, a person's pages, the files of the entries, and the digest of what all pages share. */
type Start = {
  readonly site: Site;
  readonly own: readonly OwnPage[];
  readonly looks: readonly Look[];
  readonly problems: readonly Problem[];
  readonly common: string;
  /** Digest of everything that goes into the site. */
  readonly seal: string;
};

const startOf = (content: Content): Start | { readonly failed: readonly Problem[] } => {
  const reading = loadSettings(content);
  if ("problems" in reading) return { failed: reading.problems };
  const own = ownPages(content);
  const { looks, problems } = lookAtEntries(content);
  const site = {
    settings: reading.settings,
    pages: own.pages.map(({ address, title }) => ({ address, label: title })),
  };
  const common = digestOf([builderVersion(), content.root, JSON.stringify(site)]);
  const stamps = looks.map(({ file, modified, size }) => `${file} ${modified} ${size}`);
  const seal = digestOf([common, JSON.stringify(own.pages), ...stamps]);
  return { site, own: own.pages, looks, problems: [...problems, ...own.problems], common, seal };
};

const foreign = (output: string): Problem => ({
  file: shownPath(output),
  rule: "foreign-output",
  message:
    "is not empty and holds no site of Backfile's; name another folder with --output, or empty it yourself",
});

/** What is known of the site that lies in the output; nothing where it is to be made anew. */
const knownOf = ({ output, clean }: BuildOptions, { common }: Start): BuildState => {
  if (clean || outputKind(output) === "free") return { damaged: false };
  const state = loadState(output);
  const { pages: known, ...rest } = state;
  return known?.common === common ? state : rest;
};

const remarksOf = ({ damaged }: BuildState): readonly string[] =>
  damaged ? ["What the last build noted is damaged: every page is made anew."] : [];

type Changes = {
  readonly stale: readonly PlannedPage[];
  readonly gone: readonly string[];
  /** Pages that are as they should be: these alone are noted until the stale ones are made. */
  readonly settled: KnownPages["pages"];
};

const changesOf = (pages: readonly PlannedPage[], before: KnownPages["pages"]): Changes => {
  const settled: { [address: string]: string } = {};
  const stale: PlannedPage[] = [];
  const addresses = new Set<string>();
  for (const page of pages) {
    addresses.add(page.address);
    if (before[page.address] === page.inputs) settled[page.address] = page.inputs;
    else stale.push(page);
  }
  return { stale, settled, gone: Object.keys(before).filter((address) => !addresses.has(address)) };
};

/** Makes what is stale, removes what is gone. What a kill leaves behind is mended by the next build. */
const bringUpToDate = async (start: Start, state: BuildState, workshop: Workshop): Promise<BuildReport> => {
  const { options, pool } = workshop;
  const { content, output } = options;
  const read = (looks: readonly Look[]) =>
    pool.run({ kind: "read", articles: content.articles, looks }) as Promise<ReadResult>;
  const { columns, problems } = await catalogue(start.looks, {
    before: state.columns,
    read,
    threads: pool.threads,
  });
  const pages = planSite(columns, start.own);
  const { stale, gone, settled } = changesOf(pages, state.pages?.pages ?? {});
  dropFinished(output);
  savePages(output, { common: start.common, pages: settled });
  if (columns !== state.columns) saveColumns(output, columns);
  if (stale.length > 0) await renderAll(stale, start.site, workshop);
  removePages(output, gone);
  const complete = !options.signal?.aborted;
  if (complete) {
    savePages(output, {
      common: start.common,
      pages: Object.fromEntries(pages.map((page) => [page.address, page.inputs])),
    });
    if (problems.length === 0)
      saveFinished(output, { seal: start.seal, articles: columns.size, pages: pages.length });
  }
  return {
    articles: columns.size,
    pages: pages.length,
    rendered: stale.length,
    removed: gone.length,
    problems: [...start.problems, ...problems],
    remarks: remarksOf(state),
    complete,
  };
};

const makeSite = async (options: BuildOptions): Promise<BuildReport> => {
  const { content, output } = options;
  const start = startOf(content);
  if ("failed" in start) return nothing(start.failed);
  const kind = outputKind(output);
  const finished = options.clean || kind === "free" ? undefined : loadFinished(output);
  if (finished?.seal === start.seal) {
    copyAssets(output);
    const { articles, pages } = finished;
    return { ...nothing(start.problems), articles, pages, complete: true };
  }
  const state = knownOf(options, start);
  if (kind === "foreign" && !state.pages) return nothing([foreign(output)]);
  if (kind === "ours" && !state.pages) rmSync(output, { recursive: true });
  copyAssets(output);
  const pool: BuildPool = await openPool(
    new URL("./work.ts", import.meta.url),
    threadsFor(options, start.looks.length),
  );
  try {
    return await bringUpToDate(start, state, { options, pool });
  } finally {
    await pool.close();
  }
};

/**
 * Makes the site of an archive: reads the entries, plans all pages, renders those whose inputs changed since the last
 * build, removes those that ceased to be. A clean build and any sequence of others give the same bytes.
 */
export const build = async (options: BuildOptions): Promise<BuildReport> => {
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
    return await makeSite({ ...options, output: path.resolve(options.output) });
  } finally {
    lock.release();
  }
};
