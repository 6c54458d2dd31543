import type { SearchIndex } from "./open-index.ts";
import type { Correction } from "./results.ts";

/** How many letters must be put in, left out, changed or swapped with the next to make one form of another. */
const distance = (a: string, b: string): number => {
  const known = new Map<number, number>();
  const at = (i: number, j: number): number => (i * j === 0 ? i + j : (known.get(i * 64 + j) ?? 0));
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = isSwap ? at(i - 2, j - 2) + 1 : changed;
      known.set(i * 64 + j, Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, changed, swapped));
    }
  return at(a.length, b.length);
};

const correctOne = async (index: SearchIndex, word: string): Promise<Correction | undefined> => {
  // A short word has too many neighbours two letters away.
  const most = word.length < 5 ? 1 : 2;
  const near = (await index.wordsAround([word]))
    .flatMap(({ entries }) => entries)
    .filter(({ kind, text }) => kind === "word" && Math.abs(text.length - word.length) <= most)
    .map(({ text, count }) => ({ word, instead: text, count, apart: distance(word, text) }))
    .filter(({ apart }) => apart <= most)
    .sort((a, b) => a.apart - b.apart || b.count - a.count);
  const [best] = near;
  return best && { word, instead: best.instead, count: best.count };
};

/** The words that were likely meant where no article has these, each from the file in which it would stand. */
export const correct = async (
  index: SearchIndex,
  missing: readonly string[],
): Promise<readonly Correction[]> => {
  const corrections = await Promise.all(missing.map((word) => correctOne(index, word)));
  return corrections.flatMap((one) => one ?? []);
};
