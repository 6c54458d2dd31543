/** Numbers in one language. */
export type Counting = {
  /** `1,204`, of a whole number from 0. */
  readonly number: (count: number) => string;
  /** `1 article`, `1,204 articles` */
  readonly articles: (count: number) => string;
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
  };
  made.set(language, counting);
  return counting;
};
