import type { Problem } from "../../src/problem.ts";
import type { Content } from "../edge/content.ts";
import type { Progress } from "../edge/progress.ts";
import type { Step } from "../edge/steps.ts";
import type { PlanMemory } from "./plan-pages.ts";
import type { BuildPool, Wanted } from "./render-all.ts";

export type BuildOptions = {
  readonly content: Content;
  /** Absolute path of the folder that the site is written to. */
  readonly output: string;
  /** Build everything anew. */
  readonly clean: boolean;
  /** Leave the search and the data to carry away as they are: for measuring the pages alone. */
  readonly pagesOnly?: boolean;
  readonly progress: Progress;
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Threads to work on that outlive the build; else it starts its own. */
  readonly pool?: BuildPool;
  /** The pages that somebody waits for; they are made before the others. */
  readonly wanted?: Wanted;
  /** Where a process that builds again and again keeps the plan. */
  readonly memory?: PlanMemory;
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

/** The report of a build that made nothing, because of these problems. */
export const nothing = (problems: readonly Problem[]): BuildReport => ({
  articles: 0,
  pages: 0,
  rendered: 0,
  removed: 0,
  problems,
  remarks: [],
  complete: false,
  steps: [],
});
