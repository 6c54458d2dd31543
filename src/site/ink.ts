/** How dark a day is printed: 0 is bare paper, 5 is full. */
export type Ink = 0 | 1 | 2 | 3 | 4 | 5;

/** The least number of articles for each ink from 1 on. Fixed, so that the same ink means the same on every page. */
const inkSteps = [1, 2, 5, 15, 50] as const;

/** The ink for that many articles. */
export const inkOf = (count: number): Ink => inkSteps.filter((least) => count >= least).length as Ink;

/** What each ink stands for: `1`, `2–4`, …, `50+`. */
export const inkLegend: readonly { readonly ink: Ink; readonly words: string }[] = inkSteps.map(
  (least, index) => {
    const next = inkSteps[index + 1];
    const words = next === undefined ? `${least}+` : next === least + 1 ? `${least}` : `${least}–${next - 1}`;
    return { ink: inkOf(least), words };
  },
);
