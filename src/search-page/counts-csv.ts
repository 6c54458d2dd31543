import { csvLine } from "../export/csv.ts";
import type { Bucket } from "./time-chart.ts";

/** Hits by year as CSV, with all articles of the year beside them, and both of what is undated. */
export const countsCsvOf = (years: readonly Bucket[]): string =>
  [
    csvLine(["year", "found", "articles"]),
    ...years.map(({ date, count, total }) => csvLine([date, String(count), String(total)])),
  ].join("");
