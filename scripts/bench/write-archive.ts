import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Invented, Inventor } from "../../src/bench/invent-archive.ts";
import type { Content } from "../edge/content.ts";
import type { Progress } from "../edge/progress.ts";

const settings = `name: "The Invented Archive"
description: "Articles that no newspaper printed, in a language that nobody speaks, to measure by."
address: "https://archive.example/"
language: "en"
rights: "Nobody wrote these texts, and nobody holds a right to them."
`;

const about = `# About

This archive was invented to measure how long it takes to build one of its size.
`;

const write = (root: string, file: string, text: string): void => {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, text);
};

/** Adds one article to an archive as if it had been ingested. */
export const writeEntry = ({ articles }: Content, { file, entry }: Invented): void =>
  write(articles, file, entry);

const begin = (content: Content): void => {
  write(content.root, path.basename(content.settings), settings);
  write(content.pages, "about.md", about);
};

/** Where an invented archive goes: its entries, its texts, or both. */
export type Target = { readonly entries?: Content; readonly texts?: Content };

/** Writes an invented archive's settings, own page and articles. Returns how many bytes the entries have. */
export const writeArchive = (
  { articles }: Inventor,
  { entries, texts }: Target,
  progress: Progress,
): number => {
  let bytes = 0;
  for (const content of [entries, texts]) if (content) begin(content);
  for (const article of articles()) {
    if (entries) writeEntry(entries, article);
    if (texts) write(texts.texts, article.source, article.text);
    bytes += Buffer.byteLength(article.entry);
    progress.advance();
  }
  return bytes;
};
