/** One article's first topic: whether it was right, and how sure it was; `sure` is 0 where nothing was said. */
export type Choice = { readonly right: boolean; readonly sure: number };

const share = (choices: readonly Choice[]): number =>
  choices.length === 0 ? 0 : choices.filter(({ right }) => right).length / choices.length;

/** The share of first choices that are right; silence counts as wrong. */
export const accuracy = share;

/** The share that are right among the surest `coverage` (0 to 1) of all articles. */
export const accuracyAtCoverage = (choices: readonly Choice[], coverage: number): number =>
  share([...choices].sort((a, b) => b.sure - a.sure).slice(0, Math.floor(choices.length * coverage)));
