import type { Columns } from "../../src/archive/columns.ts";
import { joinColumns, type Part, wholeOf } from "../../src/archive/join-columns.ts";
import { textAt } from "../../src/archive/texts.ts";
import type { Problem } from "../../src/problem.ts";
import type { Content } from "../edge/content.ts";
import { listFiles } from "../edge/list-files.ts";
import { lookAt } from "../edge/look.ts";
import type { Look, ReadResult } from "./read-entries.ts";

/** The entries' files as they lie in the folder, in order of their paths; one that goes meanwhile is none. */
export const lookAtEntries = (content: Content): { looks: readonly Look[]; problems: readonly Problem[] } => {
  const { files, problems } = listFiles(content.articles);
  const looks = files
    .filter((file) => file.endsWith(".md"))
    .flatMap((file) => {
      const look = lookAt(`${content.articles}/${file}`);
      return look === undefined ? [] : [{ file, modified: look[0], size: look[1] }];
    });
  return { looks, problems };
};

/** Which records of old columns are still what the folder shows, by number in their order; and which files are news. */
const compare = (
  before: Columns | undefined,
  looks: readonly Look[],
): { kept: Uint32Array; news: readonly Look[] } => {
  if (!before) return { kept: new Uint32Array(0), news: looks };
  const numbers = new Map(
    Array.from({ length: before.size }, (_, number) => [textAt(before.files, number), number]),
  );
  const kept: number[] = [];
  const news: Look[] = [];
  for (const look of looks) {
    const number = numbers.get(look.file) ?? -1;
    const [modified, size] = before.stamps.subarray(number * 2, number * 2 + 2);
    if (number >= 0 && modified === look.modified && size === look.size) kept.push(number);
    else news.push(look);
  }
  return { kept: Uint32Array.from(kept).sort(), news };
};

/** An archive's catalogue, and what is wrong with the entries that are not in it. */
export type Catalogue = { readonly columns: Columns; readonly problems: readonly Problem[] };

/** What is read of some entries: a part of the catalogue for each batch. */
export type Reading = { readonly parts: readonly Columns[]; readonly problems: readonly Problem[] };

/** Entries that a thread reads at a time. */
const batchSize = 500;

/** Reads entries a batch at a time, so many batches at once. */
export const readInBatches = async (
  looks: readonly Look[],
  threads: number,
  read: (looks: readonly Look[]) => Promise<ReadResult>,
): Promise<Reading> => {
  const parts: Columns[] = [];
  const problems: Problem[] = [];
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < looks.length) {
      const batch = looks.slice(next, next + batchSize);
      next += batchSize;
      const result = await read(batch);
      parts.push(result.columns);
      problems.push(...result.problems);
    }
  };
  await Promise.all(Array.from({ length: threads }, lane));
  return { parts, problems };
};

/** Brings the catalogue up to date; only the entries that changed since it was made are read. */
export const catalogue = async (
  looks: readonly Look[],
  before: Columns | undefined,
  read: (looks: readonly Look[]) => Promise<Reading>,
): Promise<Catalogue> => {
  const { kept, news } = compare(before, looks);
  if (before && news.length === 0 && kept.length === before.size) return { columns: before, problems: [] };
  const { parts, problems } = await read(news);
  const old: readonly Part[] = before ? [{ columns: before, kept }] : [];
  return { columns: joinColumns([...old, ...parts.map(wholeOf)]), problems };
};
