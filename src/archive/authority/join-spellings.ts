import type { Spelling } from "./name-table.ts";

/** Two spellings, by their places in a list, that are one heading; the strongest links come first. */
export type Link = readonly [number, number];

/** Whether two spellings may stand in one group. */
export type MayJoin = (a: number, b: number) => boolean;

/**
 * Groups of spellings out of links, taken in order: a link holds only where every spelling on one side may stand with
 * every one on the other, so that no chain of likenesses joins what does not belong together.
 */
export const joinSpellings = (
  spellings: readonly Spelling[],
  links: readonly Link[],
  mayJoin: MayJoin = () => true,
): readonly (readonly number[])[] => {
  const groupOf = spellings.map((_, at): number[] => [at]);
  for (const [a, b] of links) {
    const [into, from] = [groupOf[a], groupOf[b]];
    if (!into || !from || into === from) continue;
    if (!into.every((one) => from.every((other) => mayJoin(one, other)))) continue;
    into.push(...from);
    for (const one of from) groupOf[one] = into;
  }
  return [...new Set(groupOf)].map((group) => group.toSorted((a, b) => a - b));
};
