import type { SearchIndex } from "./open-index.ts";
import type { Correction } from "./results.ts";

/**
 * How many letters must be put in, left out, changed or swapped with the next to make one word of another; more than `most`
 * is not counted further.
 */
export const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let older: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : most + 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped));
    }
    if (Math.min(...next) > most) return most + 1;
    [older, row] = [row, next];
  }
  return row[b.length] ?? most + 1;
};

/** How far apart two words may be: a short word has too many neighbours. */
const mostFor = (form: string): number => (form.length < 5 ? 1 : 2);

/** The word that was likely meant where no article has this one, from the file in which it would stand. */
export const correct = async (index: SearchIndex, form: string): Promise<Correction | undefined> => {
  const files = await index.wordsAround([form]);
  const most = mostFor(form);
  let best: (Correction & { readonly apart: number }) | undefined;
  for (const { kind, text, count } of files.flatMap(({ entries }) => entries)) {
    if (kind !== "word") continue;
    const apart = distance(form, text, most);
    if (apart > most) continue;
    if (!best || apart < best.apart || (apart === best.apart && count > best.count))
      best = { word: form, instead: text, count, apart };
  }
  if (!best) return undefined;
  const { apart: _, ...correction } = best;
  return correction;
};
