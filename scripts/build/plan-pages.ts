import type { Columns } from "../../src/archive/columns.ts";
import type { PlannedPart } from "../../src/archive/pages.ts";
import { planParts } from "../../src/archive/plan/plan.ts";
import { seeTexts } from "../../src/archive/see-texts.ts";
import type { Problem } from "../../src/problem.ts";
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
  const parts = watch.time("planning pages", () => planParts(seen, start.own, start.decisions));
  const plan = { articles: columns.size, columns, parts, problems };
  if (memory) memory.last = { ...plan, digest: start.plan };
  return plan;
};
