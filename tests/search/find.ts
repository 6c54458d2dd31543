import type { SearchIndex } from "../../src/search/open-index.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Found, Narrowing } from "../../src/search/results.ts";
import { search } from "../../src/search/search.ts";

/** Searches an index as a person would; throws where the query is refused. */
export const find = (index: SearchIndex, text: string, narrowing: Narrowing = {}): Promise<Found> => {
  const query = parseQuery(text);
  if ("fault" in query) throw new Error(query.fault);
  return search(index, query, narrowing);
};
