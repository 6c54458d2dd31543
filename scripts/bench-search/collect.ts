import { readFileSync } from "node:fs";
import path from "node:path";
import { type ArchivePlan, inventorOf } from "../../src/bench/invent-archive.ts";
import { dealCopies } from "../../src/bench-search/deal-copies.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { documentOf } from "../../src/search/build/document-of.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { type Time, timeOf } from "../../src/search/shelves.ts";
import { contentAt } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";

/** An article on its way into an index, as JSON: many of them take less memory so. */
export type Collected = { readonly time: Time; readonly address: string; readonly line: string };

/** Which articles to measure with: those of a content folder, each so many times (see `dealCopies`), or invented ones. */
export type Source = ArchivePlan & { readonly content?: string; readonly copies: number };

const documentIn = (text: string, file: string): readonly SearchDocument[] => {
  const reading = readEntry(text);
  return "entry" in reading ? [documentOf(reading.entry, file)] : [];
};

const documentsOf = (source: Source): readonly SearchDocument[] => {
  if (source.content === undefined)
    return [...inventorOf(source).articles()].flatMap(({ entry, file }) => documentIn(entry, file));
  const { articles } = contentAt(source.content);
  return listFiles(articles)
    .files.filter((file) => file.endsWith(".md"))
    .flatMap((file) => documentIn(readFileSync(path.join(articles, file), "utf8"), file));
};

const collected = (document: SearchDocument): Collected => ({
  time: timeOf(document.published),
  address: document.address,
  line: JSON.stringify(document),
});

/** Collects all articles, in the order in which an index numbers them. */
export const collect = (source: Source): readonly Collected[] => {
  const documents = documentsOf(source);
  const all = documents.map(collected);
  for (let copy = 1; copy < source.copies; copy++)
    for (const document of dealCopies(documents, copy)) all.push(collected(document));
  return all.sort((a, b) => a.time - b.time || (a.address < b.address ? -1 : 1));
};

/** An article as it was before it was collected. */
export const documentAt = ({ line }: Collected): SearchDocument => JSON.parse(line);
