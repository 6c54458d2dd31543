import path from "node:path";
import type { Problem } from "../../src/problem.ts";
import { shownPath } from "../edge/content.ts";
import { stopwatch } from "../edge/steps.ts";
import { isFullDisk } from "../edge/write-file.ts";
import { copyAssets } from "./assets.ts";
import { bringUpToDate } from "./bring-up-to-date.ts";
import { takeLock } from "./lock.ts";
import { outputKind } from "./output.ts";
import { type BuildOptions, type BuildReport, nothing } from "./report.ts";
import { startOf } from "./start-of-build.ts";
import { hasState, loadFinished, loadState, stateFolder } from "./state.ts";

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

const makeSite = async (options: BuildOptions): Promise<BuildReport> => {
  const { content, output } = options;
  const watch = stopwatch();
  const looked = watch.time("looking at the entries", () => startOf(content));
  if ("failed" in looked) return nothing(looked.failed);
  const start = options.pagesOnly ? { ...looked, seal: `${looked.seal}, pages only` } : looked;
  const kind = outputKind(output);
  if (kind === "foreign" && !hasState(output)) return nothing([foreign(output)]);
  const finished = options.clean || kind === "free" ? undefined : loadFinished(output);
  if (finished?.seal === start.seal) {
    copyAssets(output);
    const { articles, pages } = finished;
    return { ...nothing(start.problems), articles, pages, complete: true, steps: watch.steps() };
  }
  const state = watch.time("reading what the last build noted", () => loadState(output, start.version));
  copyAssets(output);
  const isFree = kind === "free";
  const { known, ...unknown } = state;
  const isSure = !options.clean && known?.common === start.common && state.underway === undefined;
  return bringUpToDate(start, isFree ? unknown : state, { options, watch, mayHoldMore: !isFree && !isSure });
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
