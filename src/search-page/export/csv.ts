import type { Bucket } from "../time-chart.ts";
import { citedTitle, onOneLine, type Reference } from "./reference.ts";

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula begins with an apostrophe, and is text. */
const cell = (text: string): string => {
  const plain = onOneLine(text).replace(/^[=+\-@]/, "'$&");
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

const line = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const columns = ["published", "title", "authors", "publisher", "language", "topics", "address"] as const;

/** Articles as CSV (RFC 4180), a line each; several names in one cell have semicolons between them. */
export const csvOf = (references: readonly Reference[]): string =>
  [
    line(columns),
    ...references.map((one) =>
      line([
        one.published ?? "",
        citedTitle(one),
        one.authors.join("; "),
        one.publisher ?? "",
        one.language ?? "",
        one.topics.join("; "),
        one.url,
      ]),
    ),
  ].join("");

/** Hits by year as CSV, with all articles of the year beside them, and both of what is undated. */
export const countsCsvOf = (years: readonly Bucket[]): string =>
  [
    line(["year", "found", "articles"]),
    ...years.map(({ date, count, total }) => line([date, String(count), String(total)])),
  ].join("");
