import { describe, expect, it } from "vitest";
import { stemmerOf } from "../../scripts/search/stemmers.ts";
import { inventQueries } from "../../src/bench-search/invent-queries.ts";
import { scan } from "../../src/bench-search/scan.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import { search } from "../../src/search/search.ts";
import { indexOf } from "./index-in-memory.ts";
import { inOrder, inventedDocuments, smallArchive } from "./sample-documents.ts";

type Outcome = {
  readonly sort: string;
  readonly text: string;
  readonly found: readonly number[];
  readonly wanted: readonly number[];
};

const compare = async (documents: readonly SearchDocument[], count: number): Promise<readonly Outcome[]> => {
  const index = await indexOf(documents);
  const asked = inventQueries(documents, { count, seed: 5 }).map(({ sort, text, narrowing }) => {
    const query = parseQuery(text);
    if ("fault" in query) throw new Error(`${text}: ${query.fault}`);
    return { sort, text: `${text} ${JSON.stringify(narrowing)}`, query, narrowing };
  });
  const wanted = scan(() => documents, stemmerOf, asked);
  return Promise.all(
    asked.map(async ({ sort, text, query, narrowing }, at) => {
      const { numbers } = await search(index, query, narrowing);
      return { sort, text, found: [...numbers], wanted: wanted[at] ?? [] };
    }),
  );
};

describe("the search against a scan of all texts", () => {
  it.each([
    ["a small archive in many languages", smallArchive, 520],
    ["1,100 invented articles", inOrder(inventedDocuments(1100)), 520],
  ])("finds the same articles by every kind of query in %s", async (_, documents, count) => {
    const outcomes = await compare(documents, count);
    for (const { text, found, wanted } of outcomes) expect(found, text).toEqual(wanted);
    const sorts = new Set(outcomes.filter(({ wanted }) => wanted.length > 0).map(({ sort }) => sort));
    expect(sorts.size).toBeGreaterThan(22);
  });
});
