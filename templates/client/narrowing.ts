import type { SearchIndex } from "../../src/search/open-index.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import type { Found, Narrowing } from "../../src/search/results.ts";
import { between, type SearchRequest } from "../../src/search-page/request.ts";
import { openFilters, showFilters } from "./filters.ts";
import { narrowOverTime, showOverTime } from "./over-time.ts";

/** A search that was answered, and what it takes to narrow it. */
export type Narrowed = {
  readonly index: SearchIndex;
  readonly request: SearchRequest;
  /** What would be found without its dates. */
  readonly ever: Found;
  /** Asks the same with other dates and filters. */
  readonly find: (narrowing: Narrowing) => Promise<Found>;
  readonly go: (next: SearchRequest) => void;
};

let current: Narrowed | undefined;

narrowOverTime(({ from, to }) => current?.go(between(current.request, from, to)));
openFilters();

/** Shows what was found over time, and by which names it can be narrowed. */
export const showNarrowing = (narrowed: Narrowed): void => {
  current = narrowed;
  const { index, ever, request } = narrowed;
  showOverTime(countsOverTime(index, ever), request);
  showFilters(narrowed);
};
