import type { Columns } from "../../src/archive/columns.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { PlannedPart } from "../../src/archive/pages.ts";
import { planArchive } from "../../src/archive/plan/plan.ts";
import { seeTexts } from "../../src/archive/see-texts.ts";
import type { Problem } from "../../src/problem.ts";
import { namesOf } from "../../src/search/build/headings-as-names.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import type { Stopwatch } from "../edge/steps.ts";
import { type Catalogue, catalogue, readInBatches } from "./catalogue.ts";
import type { ReadResult } from "./read-entries.ts";
import type { BuildOptions } from "./report.ts";
import type { Start } from "./start-of-build.ts";
import { type BuildState, saveColumns } from "./state.ts";
import { withPool } from "./with-pool.ts";

/** The pages that a site is to have, of how many articles, and what is wrong with the entries that have none. */
export type SitePlan = {
  readonly articles: number;
  readonly columns: Columns;
  readonly parts: readonly PlannedPart[];
  /** What the search narrows by. */
  readonly names: () => readonly Name[];
  readonly problems: readonly Problem[];
};

/** The plan made last, and the digest of what it hangs on; empty at first. */
export type PlanMemory = { last?: SitePlan & { readonly digest: string } };

const readCatalogue = (
  start: Start,
  before: Columns | undefined,
  options: BuildOptions,
): Promise<Catalogue> => {
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

/** Reads the entries that changed and plans all pages, or remembers the plan where nothing that it hangs on changed. */
export const planPages = async (
  start: Start,
  state: BuildState,
  { options, watch }: { readonly options: BuildOptions; readonly watch: Stopwatch },
): Promise<SitePlan> => {
  const { clean, memory, output } = options;
  if (!clean && memory?.last?.digest === start.plan) return memory.last;
  const { columns, problems } = await watch.time("reading entries", () =>
    readCatalogue(start, clean ? undefined : state.columns, options),
  );
  if (columns !== state.columns) saveColumns(output, start.version, columns);
  const seen = start.texts ? seeTexts(columns, start.texts) : columns;
  const { archive, parts } = watch.time("planning pages", () => {
    const archive = openArchive(seen, start.decisions);
    return { archive, parts: planArchive(archive, start.own) };
  });
  const names = (): readonly Name[] => namesOf(archive.headings);
  const plan = { articles: columns.size, columns, parts, names, problems };
  if (memory) memory.last = { ...plan, digest: start.plan };
  return plan;
};
