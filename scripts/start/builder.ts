import { build } from "../build/build.ts";
import { planAhead } from "../build/plan-ahead.ts";
import type { PlanMemory } from "../build/plan-pages.ts";
import { tellBuild } from "../build/tell-build.ts";
import { contentAt } from "../edge/content.ts";
import { progressHere } from "../edge/progress.ts";
import type { ToBuilder } from "./messages.ts";
import { openRenderers } from "./renderers.ts";
import { tellServer } from "./tell-server.ts";

/*
 * A process of its own, which builds whenever the server says so and stays warm between builds: it keeps the plan of
 * the pages, and threads that have loaded all but the templates. Its words are the content folder and the output.
 */

const [content = "", output = ""] = process.argv.slice(2);
const renderers = openRenderers();
const wanted = new Set<string>();
const memory: PlanMemory = {};
let stopping = new AbortController();
let underway: Promise<void> = Promise.resolve();
let isFirst = true;

const takeWanted = (): readonly string[] => {
  const addresses = [...wanted];
  wanted.clear();
  return addresses;
};

/** Milliseconds that the browser has for showing a page before threads are started for the next change. */
const pause = 1500;

const made = (): void => {
  tellServer({ kind: "made" });
  setTimeout(renderers.prepare, pause).unref();
};

const makeSite = async (pagesOnly: boolean, signal: AbortSignal): Promise<void> => {
  const start = performance.now();
  const options = {
    content: contentAt(content),
    output,
    clean: false,
    pagesOnly,
    progress: progressHere(),
    signal,
    pool: renderers.pool,
    wanted: { take: takeWanted, made },
    memory,
  };
  const report = await build(options);
  const isNews = report.rendered + report.removed + report.problems.length > 0;
  if (!signal.aborted && (isNews || isFirst)) tellBuild(report, performance.now() - start);
  isFirst &&= !report.complete;
  if (report.complete && !memory.last) await planAhead(options);
};

/** A template with a mistake in it ends a build, not the work: the next change starts another. */
const tellFailure = (error: unknown, { aborted }: AbortSignal): void => {
  if (!aborted) console.error(error instanceof Error ? error.stack : error);
};

const begin = async (addresses: readonly string[], pagesOnly: boolean): Promise<void> => {
  stopping = new AbortController();
  const { signal } = stopping;
  for (const address of addresses) wanted.add(address);
  try {
    await makeSite(pagesOnly, signal);
  } catch (error) {
    tellFailure(error, signal);
  }
  wanted.clear();
  tellServer({ kind: "ended" });
  renderers.prepare();
};

process.on("message", (message: ToBuilder) => {
  if (message.kind === "build") underway = begin(message.wanted, message.pagesOnly);
  if (message.kind === "want") wanted.add(message.address);
  if (message.kind === "stop") {
    stopping.abort();
    if (message.renew) renderers.renew();
  }
});

// Ctrl-C reaches all processes of a terminal; the server's is the one to say when this one ends.
process.on("SIGINT", () => {});
process.once("disconnect", async () => {
  stopping.abort();
  await underway;
  await renderers.close();
  // A thread that did not come to its end keeps no process.
  process.exit();
});
