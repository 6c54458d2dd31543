import type { DataTask } from "./data-part.ts";
import type { RunTask } from "./index-run.ts";
import { type ReadResult, type ReadTask, readEntries } from "./read-entries.ts";
import type { RenderTask } from "./render-pages.ts";

export type BuildTask = DataTask | ReadTask | RenderTask | RunTask;

/** The work of a build that threads share. What a kind of work needs is loaded where it is to be done, not before. */
export const work = async (task: BuildTask): Promise<ReadResult | number> => {
  if (task.kind === "read") return readEntries(task);
  if (task.kind === "index") {
    const { indexRun } = await import("./index-run.ts");
    return indexRun(task);
  }
  if (task.kind === "data") {
    const { writeDataPart } = await import("./data-part.ts");
    return writeDataPart(task);
  }
  const { renderPages } = await import("./render-pages.ts");
  return renderPages(task);
};
