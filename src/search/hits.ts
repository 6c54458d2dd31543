import type { SearchIndex } from "./open-index.ts";
import type { Found, Hit, Sort } from "./results.ts";
import { hitOf } from "./rows.ts";

/** Which of the found articles to show. */
export type Page = { readonly sort: Sort; readonly start: number; readonly most: number };

/** How many of the found are dated: they come first, in order of time. */
const datedOf = ({ shelves }: SearchIndex, { numbers }: Found): number => {
  const end = shelves.at(-1)?.to ?? 0;
  const first = numbers.findIndex((number) => number >= end);
  return first < 0 ? numbers.length : first;
};

/** Where the found articles stand in `numbers`, in the order that is asked for. */
const inOrder = (index: SearchIndex, found: Found, sort: Sort): readonly number[] => {
  const all = Array.from(found.numbers, (_, at) => at);
  if (sort === "oldest") return all;
  const dated = datedOf(index, found);
  const newest = [...all.slice(0, dated).reverse(), ...all.slice(dated)];
  const { scores } = found;
  return sort === "newest" ? newest : newest.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
};

const rowAt = async (index: SearchIndex, number: number): Promise<string> => {
  const { runs, rowsPerFile } = index.manifest;
  let base = 0;
  const run = runs.findIndex(([size]) => {
    base += size;
    return number < base;
  });
  const local = number - base + (runs[run]?.[0] ?? 0);
  const rows = await index.rows(run, Math.floor(local / rowsPerFile));
  return rows[local % rowsPerFile] ?? "";
};

/** Some of the found articles, in the order that is asked for. */
export const hitsOf = (
  index: SearchIndex,
  found: Found,
  { sort, start, most }: Page,
): Promise<readonly Hit[]> =>
  Promise.all(
    inOrder(index, found, sort)
      .slice(start, start + most)
      .map(async (at) => {
        const number = found.numbers[at] ?? 0;
        return hitOf(await rowAt(index, number), number, found.scores[at] ?? 0);
      }),
  );
