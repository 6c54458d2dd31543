import type { Found } from "./article.ts";
import type { Page } from "./page.ts";
import { physicalLines } from "./page.ts";
import { weighPublishers } from "./publisher/weigh-publishers.ts";

/** Below this score the page's furniture names nobody as its own: the best name is right one time in ten. */
export const leastScore = 2;

/** Evidence is shown by its first lines. */
const mostEvidence = 5;

/** Whose page it is, by what its furniture says and repeats; no list of known publishers is asked. */
export const findPublisher = (page: Page): Found<string> | undefined => {
  const [best] = weighPublishers(page);
  if (best === undefined || best.score < leastScore) return undefined;
  const lines = best.lines.slice(0, mostEvidence).flatMap((index) => page.lines[index] ?? []);
  return {
    value: best.name,
    evidence: {
      lines: lines.flatMap(physicalLines),
      rule: "furniture-names",
      confidence: Number(Math.min(0.97, best.share).toFixed(2)),
    },
  };
};
