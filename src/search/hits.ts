import { linesOf } from "./bytes.ts";
import type { SearchIndex } from "./open-index.ts";
import type { Found, Hit, Sort } from "./results.ts";
import { hitOf } from "./rows.ts";

/** Which of the found articles to show. */
export type Page = { readonly sort: Sort; readonly start: number; readonly most: number };

/** Where the found articles stand in `numbers`, in the order that is asked for. */
const inOrder = ({ shelves }: SearchIndex, { numbers, scores }: Found, sort: Sort): readonly number[] => {
  const oldest = Array.from(numbers.keys());
  if (sort === "oldest") return oldest;
  const end = shelves.at(-1)?.to ?? 0;
  const isDated = (at: number): boolean => (numbers[at] ?? 0) < end;
  const newest = [...oldest.filter(isDated).reverse(), ...oldest.filter((at) => !isDated(at))];
  return sort === "newest" ? newest : newest.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
};

const rowAt = async ({ manifest, open }: SearchIndex, number: number): Promise<string> => {
  let local = number;
  for (const [size, digest] of manifest.runs) {
    if (local < size) {
      const bytes = await open("r", Math.floor(local / manifest.rowsPerFile), digest);
      return linesOf(bytes)[local % manifest.rowsPerFile] ?? "";
    }
    local -= size;
  }
  return "";
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
