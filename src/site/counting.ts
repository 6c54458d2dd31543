/** Numbers in one language. */
export type Counting = {
  /** `1,204`, of a whole number from 0. */
  readonly number: (count: number) => string;
  /** `1 article`, `1,204 articles` */
  readonly articles: (count: number) => string;
  /** `94%`, rounded down; `100%` is all, and what is less than one in a hundred is `<1%`. */
  readonly share: (part: number, whole: number) => string;
};

const made = new Map<string, Counting>();

/** How a language (BCP 47) writes numbers, in Latin digits. */
export const countingIn = (language: string): Counting => {
  const known = made.get(language);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, { numberingSystem: "latn" });
  // Below a thousand all languages write Latin digits alike, and most counts are below it.
  const number = (count: number): string => (count < 1000 ? String(count) : format.format(count));
  const counting = {
    number,
    articles: (count: number): string => `${number(count)} ${count === 1 ? "article" : "articles"}`,
    share: (part: number, whole: number): string => {
      const percent = Math.floor((100 * part) / whole);
      return part > 0 && percent === 0 ? "<1%" : `${percent}%`;
    },
  };
  made.set(language, counting);
  return counting;
};
