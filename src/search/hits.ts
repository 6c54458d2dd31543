import { linesOf } from "./bytes.ts";
import { digestAt } from "./manifest.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Found, Hit, Sort } from "./results.ts";
import { hitOf, rowIn } from "./rows.ts";

/** Which of the found articles to show. */
export type Page = { readonly sort: Sort; readonly start: number; readonly most: number };

/** How many of the found articles have a date: they stand before the others. */
const datedIn = ({ manifest }: SearchIndex, { numbers }: Found): number => {
  const end = manifest.shelves.reduce((sum, told, at) => sum + (at % 2) * told, 0);
  let dated = numbers.length;
  while (dated > 0 && (numbers[dated - 1] ?? 0) >= end) dated--;
  return dated;
};

/**
 * The found articles by their scores, the best last; of equals the newest, and one without a date before all. A score that is
 * not negative sorts as its bits do, and with a place below two million behind it is still a whole number.
 */
const byScore = ({ scores, total }: Found, dated: number): Float64Array => {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, total);
  const keys = new Float64Array(total);
  for (let at = 0; at < total; at++)
    keys[at] = (bits[at] ?? 0) * total + (at < dated ? at + total - dated : total - 1 - at);
  return keys.sort();
};

/** Which of the found articles, by its place among their numbers, stands so many places from the first. */
const inOrder = (index: SearchIndex, found: Found, sort: Sort): ((place: number) => number) => {
  if (sort === "oldest") return (place) => place;
  const { total } = found;
  const dated = datedIn(index, found);
  const newest = (place: number): number => (place < dated ? dated - 1 - place : place);
  if (sort === "newest") return newest;
  const keys = byScore(found, dated);
  return (place) => newest(total - 1 - ((keys[total - 1 - place] ?? 0) % total));
};

const rowAt = async ({ manifest, open }: SearchIndex, number: number): Promise<readonly string[]> => {
  let local = number;
  for (const [run, size] of manifest.runs.entries()) {
    if (local < size) {
      const bytes = await open("r", Math.floor(local / manifest.rowsPerFile), digestAt(manifest.rows, run));
      return rowIn(linesOf(bytes), local % manifest.rowsPerFile);
    }
    local -= size;
  }
  return [];
};

/** Some of the found articles, in the order that is asked for. */
export const hitsOf = (
  index: SearchIndex,
  found: Found,
  { sort, start, most }: Page,
): Promise<readonly Hit[]> => {
  const order = inOrder(index, found, sort);
  const places = Array.from(
    { length: Math.max(0, Math.min(most, found.total - start)) },
    (_, at) => start + at,
  );
  return Promise.all(
    places.map(async (place) => {
      const at = order(place);
      const number = found.numbers[at] ?? 0;
      return hitOf(await rowAt(index, number), number, found.scores[at] ?? 0);
    }),
  );
};
