/** How dark a day is printed: 0 is bare paper, 5 is full. */
export type Ink = 0 | 1 | 2 | 3 | 4 | 5;

/** What an ink stands for: from the least number of articles to the most; the darkest has no most. */
export type InkRange = { readonly ink: Ink; readonly least: number; readonly most?: number };

/** A scale of inks: the ink for a number of articles, and what each ink from 1 on stands for. */
export type Inks = {
  readonly of: (count: number) => Ink;
  readonly legend: readonly InkRange[];
};

/** The least number of articles for each ink from 1 on. */
const steps = [1, 2, 5, 15, 50] as const;

/** The last of them. */
const largestStep = 50;

/** So many times the number of the last step is still told apart by the scale's inks. */
const reach = 3;

const inksOf = (leasts: readonly number[]): Inks => {
  const of = (count: number): Ink => leasts.filter((least) => count >= least).length as Ink;
  return {
    of,
    legend: leasts.map((least, index) => {
      const next = leasts[index + 1];
      return { ink: of(least), least, ...(next !== undefined && { most: next - 1 }) };
    }),
  };
};

/** The inks of a single day. Fixed, so that the same ink means the same on every page. */
export const dayInks: Inks = inksOf(steps);

/** Inks for sums of days, of which the largest is known: each step ten times higher as often as that needs. */
export const inksFor = (most: number): Inks => {
  let factor = 1;
  while (most > largestStep * reach * factor) factor *= 10;
  return inksOf(steps.map((step) => (step === 1 ? 1 : step * factor)));
};
