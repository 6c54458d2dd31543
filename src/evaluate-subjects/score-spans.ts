import type { Span } from "../subjects/mention.ts";

/** What was right, wrong and missed. */
export type Counts = { readonly right: number; readonly wrong: number; readonly missed: number };

export const noCounts: Counts = { right: 0, wrong: 0, missed: 0 };

/** The sum of two counts. */
export const addCounts = (a: Counts, b: Counts): Counts => ({
  right: a.right + b.right,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
});

/** Counts of a found set against a wanted one. */
export const countSets = (found: ReadonlySet<string>, wanted: ReadonlySet<string>): Counts => {
  const right = [...found].filter((item) => wanted.has(item)).length;
  return { right, wrong: found.size - right, missed: wanted.size - right };
};

/** The balanced F-measure of counts, from 0 to 1; 1 where nothing was wanted and nothing found. */
export const fMeasure = ({ right, wrong, missed }: Counts): number =>
  right + wrong + missed === 0 ? 1 : (2 * right) / (2 * right + wrong + missed);

const kinds = ["person", "organisation", "place"];

const keys = (spans: readonly Span[]): ReadonlySet<string> =>
  new Set(
    spans.filter(({ kind }) => kinds.includes(kind)).map(({ from, to, kind }) => `${from}-${to} ${kind}`),
  );

/** Counts of a sentence's people, organisations and places: right is the same words with the same kind. */
export const countSpans = (found: readonly Span[], wanted: readonly Span[]): Counts =>
  countSets(keys(found), keys(wanted));
