import type { OracleFigures } from "../../src/bench-search/figures.ts";
import { inventQueries } from "../../src/bench-search/invent-queries.ts";
import { scan } from "../../src/bench-search/scan.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { search } from "../../src/search/search.ts";
import { stemmerOf } from "../search/stemmers.ts";
import { askable, openFolder } from "./ask.ts";
import { type Collected, documentAt } from "./collect.ts";

/** Which queries to compare by: so many, made of words of these articles. */
export type Compared = {
  readonly sample: readonly SearchDocument[];
  readonly count: number;
  readonly seed: number;
};

/** Compares what an index finds with what a scan of all texts finds, query by query. */
export const compare = async (
  folder: string,
  articles: readonly Collected[],
  { sample, count, seed }: Compared,
): Promise<OracleFigures> => {
  const index = await openFolder(folder);
  let refused = 0;
  const asked = [];
  for (const { text, narrowing } of inventQueries(sample, { count, seed })) {
    const query = askable(text);
    try {
      const { numbers } = await search(index, query, narrowing);
      asked.push({ name: `${text} ${JSON.stringify(narrowing)}`, query, narrowing, numbers });
    } catch {
      refused++;
    }
  }
  function* documents(): Generator<SearchDocument> {
    for (const article of articles) yield documentAt(article);
  }
  const wanted = scan(documents, stemmerOf, asked);
  const wrong = asked.filter(({ numbers }, at) => numbers.join() !== wanted[at]?.join());
  return { queries: asked.length, refused, wrong: wrong.map(({ name }) => name) };
};
