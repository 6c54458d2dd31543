import { type ReadResult, type ReadTask, readEntries } from "./read-entries.ts";
import type { RenderTask } from "./render-pages.ts";

export type BuildTask = ReadTask | RenderTask;

/** The work of a build that threads share. Eleventy is loaded where pages are to be rendered, not before. */
export const work = async (task: BuildTask): Promise<ReadResult | number> => {
  if (task.kind === "read") return readEntries(task);
  const { renderPages } = await import("./render-pages.ts");
  return renderPages(task);
};
