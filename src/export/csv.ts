import { citedTitle, onOneLine, type Reference } from "./reference.ts";

/** A cell as RFC 4180 has it. What a spreadsheet would take for a formula begins with an apostrophe, and is text. */
const cell = (text: string): string => {
  const plain = onOneLine(text).replace(/^[=+\-@＝＋－＠]/, "'$&");
  return /[",]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/** A line of CSV (RFC 4180) with its end; what is absent is an empty cell. */
export const csvLine = (cells: readonly (string | undefined)[]): string =>
  `${cells.map((text) => cell(text ?? "")).join(",")}\r\n`;

/** Several names in one cell. */
export const cellOf = (names: readonly string[]): string => names.join("; ");

const columns = ["published", "title", "authors", "publisher", "language", "topics", "address"] as const;

/** References as CSV, a line each, under a line of names. */
export const csvOf = (references: readonly Reference[]): string =>
  [
    csvLine(columns),
    ...references.map((one) =>
      csvLine([
        one.published,
        citedTitle(one),
        cellOf(one.authors),
        one.publisher,
        one.language,
        cellOf(one.topics),
        one.url,
      ]),
    ),
  ].join("");
