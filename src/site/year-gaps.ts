import type { Count } from "../archive/archive.ts";

/** Years in a row of which nothing is held, the first and the last of them. */
export type Gap = { readonly from: number; readonly to: number };

/** The gaps between the first and the last of some years, in order of time. Any order of the years will do. */
export const gapsIn = (years: readonly Count[]): readonly Gap[] => {
  const held = years.map(({ number }) => number).sort((a, b) => a - b);
  return held.flatMap((year, at) => {
    const next = held[at + 1] ?? year;
    return next > year + 1 ? [{ from: year + 1, to: next - 1 }] : [];
  });
};

/** `1998, 2003–2005`; of more gaps than that the first, and how many there are in all. */
export const gapsInWords = (gaps: readonly Gap[], most: number): string => {
  const words = gaps
    .slice(0, most)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`))
    .join(", ");
  const rest = gaps.length - most;
  return rest > 0 ? `${words} and ${rest} more ${rest === 1 ? "gap" : "gaps"}` : words;
};

/** Some years in a row that have one ink. */
export type Run<Ink> = { readonly from: number; readonly length: number; readonly ink: Ink };

/** Joins years that follow each other and have one ink. */
export const runsOf = <Ink>(years: readonly Count[], inkOf: (count: number) => Ink): readonly Run<Ink>[] => {
  const runs: Run<Ink>[] = [];
  for (const { number, count } of years.toSorted((a, b) => a.number - b.number)) {
    const [before, ink] = [runs.at(-1), inkOf(count)];
    if (before?.ink === ink && before.from + before.length === number)
      runs[runs.length - 1] = { ...before, length: before.length + 1 };
    else runs.push({ from: number, length: 1, ink });
  }
  return runs;
};
