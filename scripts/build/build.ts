import { rmSync } from "node:fs";
import path from "node:path";
import { digestOf } from "../../src/archive/digest.ts";
import type { PlannedPage, Site } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import type { Problem } from "../../src/problem.ts";
import { type Content, shownPath } from "../edge/content.ts";
import { allThreads, openPool, type Pool } from "../edge/pool.ts";
import type { Progress } from "../edge/progress.ts";
import { copyAssets } from "./assets.ts";
import { builderVersion } from "./builder-version.ts";
import { type Catalogue, catalogue } from "./catalogue.ts";
import { loadSettings } from "./load-settings.ts";
import { takeLock } from "./lock.ts";
import { outputKind, removePages } from "./output.ts";
import { ownPages } from "./own-pages.ts";
import type { RenderTask } from "./render-pages.ts";
import { type BuildState, loadState, saveState, stateFolder } from "./state.ts";

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

/** What every page hangs on: the code, the settings, the footer's links. */
const siteDigest = (builder: string, site: Site): string => digestOf([builder, JSON.stringify(site)]);

type Known = { readonly state: BuildState | undefined; readonly remarks: readonly string[] };

const knownOf = ({ content, output, clean }: BuildOptions, builder: string): Known => {
  if (clean) return { state: undefined, remarks: [] };
  const state = loadState(output);
  if (typeof state === "string") return { state: undefined, remarks: [state] };
  const isSame = state?.builder === builder && state.content === content.root;
  return { state: isSame ? state : undefined, remarks: [] };
};

/** Few pages are rendered sooner than threads can be started. */
const threadsFor = ({ threads }: BuildOptions, pages: number): number =>
  threads ?? (pages < 2000 ? 1 : allThreads());

const batchesOf = (pages: readonly PlannedPage[]): (readonly PlannedPage[])[] =>
  Array.from({ length: Math.ceil(pages.length / batchSize) }, (_, index) =>
    pages.slice(index * batchSize, (index + 1) * batchSize),
  );

type Rendering = {
  readonly options: BuildOptions;
  readonly site: Site;
  readonly pool: Pool<RenderTask, number>;
};

/** Renders pages, a batch at a time on each thread; a page's data are worked out only when its turn has come. */
const renderAll = async (
  pages: readonly PlannedPage[],
  { options, site, pool }: Rendering,
): Promise<void> => {
  const batches = batchesOf(pages).reverse();
  const lane = async (): Promise<void> => {
    for (let batch = batches.pop(); batch && !options.signal?.aborted; batch = batches.pop()) {
      const tasks = batch.map(({ kind, address, data }) => ({ kind, address, data: data() }));
      const { articles } = options.content;
      options.progress.advance(await pool.run({ articles, output: options.output, site, pages: tasks }));
    }
  };
  await Promise.all(Array.from({ length: pool.threads }, lane));
};

const render = async (pages: readonly PlannedPage[], site: Site, options: BuildOptions): Promise<void> => {
  if (pages.length === 0) return;
  const pool = await openPool<RenderTask, number>(
    new URL("./render-pages.ts", import.meta.url),
    threadsFor(options, pages.length),
  );
  options.progress.begin("rendering pages", pages.length);
  try {
    await renderAll(pages, { options, site, pool });
  } finally {
    options.progress.end();
    await pool.close();
  }
};

type Plan = { readonly pages: readonly PlannedPage[]; readonly digests: ReadonlyMap<string, string> };

const planOf = (
  known: Catalogue["known"],
  own: ReturnType<typeof ownPages>["pages"],
  common: string,
): Plan => {
  const records = Object.values(known).map(([, , record]) => record);
  const pages = planSite(records, own);
  return {
    pages,
    digests: new Map(pages.map((page) => [page.address, digestOf([common, page.kind, page.inputs])])),
  };
};

const foreign = (output: string): Problem => ({
  file: shownPath(output),
  rule: "foreign-output",
  message:
    "is not empty and holds no site of Backfile's; name another folder with --output, or empty it yourself",
});

const makeSite = async (options: BuildOptions): Promise<BuildReport> => {
  const { content, output } = options;
  const reading = loadSettings(content);
  if ("problems" in reading) return nothing(reading.problems);
  const own = ownPages(content);
  const builder = builderVersion();
  const { state, remarks } = knownOf(options, builder);
  const kind = outputKind(output);
  if (kind === "foreign" && !state) return nothing([foreign(output)]);
  if (kind === "ours" && !state) rmSync(output, { recursive: true });
  const { known, problems } = catalogue(content, state?.entries ?? {});
  const site = {
    settings: reading.settings,
    pages: own.pages.map(({ address, title }) => ({ address, label: title })),
  };
  const { pages, digests } = planOf(known, own.pages, siteDigest(builder, site));
  const before = kind === "free" ? {} : (state?.pages ?? {});
  const stale = pages.filter(({ address }) => before[address] !== digests.get(address));
  const gone = Object.keys(before).filter((address) => !digests.has(address));
  const staleAddresses = new Set(stale.map(({ address }) => address));
  const base = { form: 1 as const, builder, content: content.root, entries: known };
  const settled = Object.fromEntries(
    Object.entries(before).filter(([address]) => !staleAddresses.has(address)),
  );
  // Until the stale pages are made, nothing is known of them: a build that is killed here is mended by the next.
  if (stale.length + gone.length > 0) saveState(output, { ...base, pages: settled });
  copyAssets(output);
  await render(stale, site, options);
  removePages(output, gone);
  const complete = !options.signal?.aborted;
  if (complete) saveState(output, { ...base, pages: Object.fromEntries(digests) });
  return {
    articles: Object.keys(known).length,
    pages: pages.length,
    rendered: stale.length,
    removed: gone.length,
    problems: [...problems, ...own.problems],
    remarks,
    complete,
  };
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
