import { countOf, timeOf } from "../edge/tell.ts";
import type { IngestReport } from "./ingest.ts";

/** What an ingest did, in a line: `48 texts: 48 new, 0 changed, 0 unchanged, 0 not taken (1.2 s)`. */
export const describeIngest = (report: IngestReport, milliseconds: number): string => {
  const { texts, new: fresh, changed, unchanged, refused, stopped } = report;
  const counts = `${fresh} new, ${changed} changed, ${unchanged} unchanged, ${refused} not taken`;
  return `${countOf(texts, "text")}: ${counts}${stopped ? "; stopped before the end" : ""} (${timeOf(milliseconds)})`;
};
