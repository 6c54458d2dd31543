import type { SearchIndex } from "./open-index.ts";
import type { Found, TimeCount } from "./results.ts";
import { readShelves } from "./shelves.ts";

/** How many of the found articles each month of the archive has, and of those of which only the year is known; no fetch. */
export const countsOverTime = ({ manifest }: SearchIndex, { numbers }: Found): readonly TimeCount[] => {
  const counts: TimeCount[] = [];
  let at = 0;
  for (const { year, month, from, to } of readShelves(manifest.shelves)) {
    const first = at;
    while (at < numbers.length && (numbers[at] ?? 0) < to) at++;
    const last = counts.at(-1);
    const isSame = last?.year === year && last.month === month;
    if (isSame) counts.pop();
    counts.push({
      year,
      ...(month > 0 && { month }),
      count: at - first + (isSame ? last.count : 0),
      total: to - from + (isSame ? last.total : 0),
    });
  }
  return counts;
};
