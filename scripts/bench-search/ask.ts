import { readFileSync } from "node:fs";
import path from "node:path";
import { type AskFigures, spreadOf } from "../../src/bench-search/figures.ts";
import type { SampleQueries, Sought } from "../../src/bench-search/sample-queries.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Query } from "../../src/search/query.ts";
import type { Hit } from "../../src/search/results.ts";
import { search } from "../../src/search/search.ts";
import { stemmerOf } from "../search/stemmers.ts";

/** A query that can be asked; throws for one that is refused. */
export const askable = (text: string): Query => {
  const query = parseQuery(text);
  if ("fault" in query) throw new Error(`${text}: ${query.fault}`);
  return query;
};

/** Opens an index in a folder; `note` is told of every file and its bytes. */
export const openFolder = (folder: string, note: (bytes: number) => void = () => {}): Promise<SearchIndex> =>
  openIndex({
    fetchFile: async (name) => {
      const bytes = readFileSync(path.join(folder, name));
      note(bytes.length);
      return bytes;
    },
    stemmer: async (language) => stemmerOf(language),
  });

const firstPage = async (index: SearchIndex, text: string, most = 10): Promise<readonly Hit[]> =>
  hitsOf(index, await search(index, askable(text)), { sort: "relevance", start: 0, most });

const rank = async (
  index: SearchIndex,
  sought: readonly Sought[],
  most: number,
): Promise<[number, number]> => {
  let found = 0;
  for (const { text, address } of sought) {
    const hits = await firstPage(index, text, most);
    if (hits.some((hit) => hit.address === address)) found++;
  }
  return [found, sought.length];
};

/** Asks an index as readers would, each of the usual queries first with nothing fetched yet, then again. */
export const ask = async (
  folder: string,
  { usual, distinctive, phrases }: SampleQueries,
): Promise<AskFigures> => {
  const bytes: number[] = [];
  const requests: number[] = [];
  const again: number[] = [];
  for (const text of usual) {
    const fetched: number[] = [];
    const index = await openFolder(folder, (length) => fetched.push(length));
    await firstPage(index, text);
    bytes.push(fetched.reduce((sum, length) => sum + length, 0));
    requests.push(fetched.length);
    const start = performance.now();
    await firstPage(index, text);
    again.push(performance.now() - start);
  }
  const index = await openFolder(folder);
  return {
    bytes: spreadOf(bytes),
    requests: spreadOf(requests),
    again: spreadOf(again),
    distinctive: await rank(index, distinctive, 3),
    phrases: await rank(index, phrases, 10),
  };
};
