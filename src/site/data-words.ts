import type { forms } from "../export/forms.ts";
import type { tabulations } from "../export/tally.ts";

/** What a form says, and whom it serves. */
export const formWords: { readonly [Form in keyof typeof forms]: string } = {
  csv: "A table for spreadsheets and statistics, an article a line: date, headline, authors, publisher, topics, names, length, source, but no text. What a spreadsheet would take for a formula begins with an apostrophe.",
  jsonLines:
    "All that the archive knows, for programs, an article a line: every field, the text as Markdown, the evidence for each field, what was left out, the digest of the source text.",
  ninjs:
    "News as newsrooms exchange it, by IPTC’s standard, version 3.0, an article a line, the text without markup. The standard knows no date without a time of day, so that dates stand among the descriptions, as far as they are known.",
  bibtex: "References without texts, for LaTeX: newspaper articles for BibTeX and biblatex.",
  ris: "The same for Zotero, EndNote, Mendeley and other reference managers.",
  csl: "The same for Pandoc and all that cites by CSL styles; a date that is only about right says so.",
};

/** What a file of counts is for. */
export const tabulationWords: { readonly [Tabulation in keyof typeof tabulations]: string } = {
  days: "Articles and words of each day; what is known to the month or the year alone has lines of its own, as has what is undated.",
  publishers: "Articles and words of each publisher in each year.",
};

/** What stands on the page of the data. */
export const dataWords = {
  title: "Data",
  description: "The whole archive to carry away, by year: as tables, as texts, as references, with digests.",
  sum: (articles: string): string => `${articles} to carry away`,
  forms: "The forms",
  dates:
    "Dates are written in EDTF: 2020-09-07 is a day, 2020-09 a month, 2020 a year; ~ at the end means about, and what is undated has none. All files are in UTF-8.",
  years: "By year",
  columns: { year: "Year", articles: "Articles", size: "Size", files: "Files" },
  megabytes: (megabytes: number, number: string): string => (megabytes === 0 ? "under 1 MB" : `${number} MB`),
  size: "About how large a file with the texts is; the exact sizes stand in datapackage.json.",
  decades: "Decades",
  undated: "Undated",
  part: (number: number): string => `part ${number}`,
  counts: "Counts",
  countsFor: "To set what you find in some articles against all that there are.",
  check: "To check what you carried away",
  checks: {
    "manifest-sha256.txt":
      "The SHA-256 digest of every file, in BagIt’s form. With the files in folders as they lie here, sha256sum -c manifest-sha256.txt says whether each is whole.",
    "datapackage.json":
      "Every file by the Data Package standard: its size, its digest, and what the columns of the tables mean.",
  },
  rights: "Rights",
  noRights:
    "The archive does not say who holds the rights to its texts. To read them here is one thing, to publish them again another: ask those who hold the rights first.",
} as const;
