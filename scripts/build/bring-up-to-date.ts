import type { PlannedPart } from "../../src/archive/pages.ts";
import { partOf } from "../../src/archive/plan/part-of.ts";
import { planSitemaps } from "../../src/archive/plan/sitemaps.ts";
import type { Stopwatch } from "../edge/steps.ts";
import { bundleScript } from "./bundle-script.ts";
import { writeData } from "./data-files.ts";
import { doubtsOf, findGone, findStale } from "./find-changes.ts";
import { addressesOf, countListed, type KnownPart, type KnownParts } from "./known-parts.ts";
import { removePages, sweep } from "./output.ts";
import { bundlePageScripts } from "./page-scripts.ts";
import { countPages, partsToMake } from "./parts-to-make.ts";
import { planPages } from "./plan-pages.ts";
import { type Made, renderAll } from "./render-all.ts";
import { type BuildOptions, type BuildReport, nothing } from "./report.ts";
import { indexArticles } from "./search-index.ts";
import type { Start } from "./start-of-build.ts";
import { type BuildState, begin, saveFinished, savePages } from "./state.ts";
import { withPool } from "./with-pool.ts";

/** What is known of the site that lies in the output; nothing where it is to be made anew. */
const knownOf = ({ clean }: BuildOptions, { common }: Start, state: BuildState): KnownParts => {
  if (clean || state.known?.common !== common) return new Map();
  const underway = new Set(state.underway);
  return new Map([...state.known.parts].filter(([key]) => !underway.has(key)));
};

const remarksOf = ({ damaged }: BuildState): readonly string[] =>
  damaged ? ["What the last build noted is damaged: every page is made anew."] : [];

/** Where a site is brought up to date. */
export type Workplace = {
  readonly options: BuildOptions;
  readonly watch: Stopwatch;
  /** Whether there may be pages in the output of which nothing is known. */
  readonly mayHoldMore: boolean;
};

/** The parts that are as they should be: those just made and those that were so before, in the order of the plan. */
const partsNow = (keys: readonly string[], known: KnownParts, { notes }: Made): Map<string, KnownPart> =>
  new Map(
    keys.flatMap((key): readonly [string, KnownPart][] => {
      const part = notes.get(key) ?? known.get(key);
      return part ? [[key, part]] : [];
    }),
  );

const planMaps = (parts: readonly PlannedPart[], now: KnownParts): PlannedPart =>
  partOf(
    "sitemaps",
    undefined,
    planSitemaps(
      parts.flatMap(({ key, sitemap }) => {
        const part = now.get(key);
        if (!part) return [];
        const size = countListed(part);
        return [{ sitemap, digest: part.listed, size, addresses: () => addressesOf(part) }];
      }),
    ),
  );

/** Makes what is stale, removes what is gone. What a kill leaves behind is mended by the next build. */
export const bringUpToDate = async (
  start: Start,
  state: BuildState,
  workplace: Workplace,
): Promise<BuildReport> => {
  const { options, watch } = workplace;
  const { content, output, progress, signal, wanted } = options;
  const { common, seal, site } = start;
  const { articles, columns, names, parts, problems } = await planPages(start, state, { options, watch });
  const known = knownOf(options, start, state);
  const stale = findStale(parts, known);
  const keys = parts.map(({ key }) => key);
  begin(output, { keys: [...stale.map(({ part }) => part.key), "sitemaps"] });
  const toMake = watch.time("finding stale pages", () => partsToMake(stale));
  const rendering = await withPool(options, countPages(toMake), async (pool) => {
    const workshop = { content, output, site, pool, progress, signal };
    const made = await watch.time("rendering pages", () => renderAll(toMake, { ...workshop, wanted }));
    const now = partsNow(keys, known, made);
    const maps = await renderAll(partsToMake(findStale([planMaps(parts, now)], known)), workshop);
    return { now, after: new Map([...now, ...partsNow(["sitemaps"], known, maps)]), maps, made };
  });
  if (!options.pagesOnly) {
    await watch.time("bundling the scripts", async () => {
      await bundleScript(output, start.search.script);
      await bundlePageScripts(output, start.search.script);
    });
    await watch.time("indexing for the search", () =>
      indexArticles({ columns, names }, start.search, options),
    );
    const data = { settings: site.settings, version: start.data };
    await watch.time("writing the data to carry away", () => writeData(columns, data, options));
  }
  const { now, after } = rendering;
  const rendered = rendering.made.rendered + rendering.maps.rendered;
  const complete = !signal?.aborted;
  if (!complete) {
    const missing = [...keys.filter((key) => !now.has(key)), "sitemaps"];
    savePages(output, {
      common,
      parts: new Map([...now, ...doubtsOf(stale, rendering.made.notes)]),
      missing,
    });
    return { ...nothing(problems), rendered, remarks: remarksOf(state), steps: watch.steps() };
  }
  const gone = findGone(known, after);
  const swept = watch.time("removing pages", () => {
    removePages(output, gone);
    return workplace.mayHoldMore ? sweep(output, [...after.values()].flatMap(addressesOf)) : 0;
  });
  savePages(output, { common, parts: after, missing: [] });
  const pages = [...after.values()].reduce((sum, part) => sum + part.pages.length, 0);
  if (problems.length === 0) saveFinished(output, { seal, articles, pages });
  return {
    articles,
    pages,
    rendered,
    removed: gone.length + swept,
    problems: [...start.problems, ...problems],
    remarks: remarksOf(state),
    complete,
    steps: watch.steps(),
  };
};
