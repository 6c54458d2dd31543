import type { Stories } from "../versions/stories.ts";

/** Up to so many articles two are enough for a heading; then one more for every fourfold archive. */
const small = 400;

/**
 * How many articles a name must have to earn a heading in an archive of a size: 2 up to 400 articles, 3 up to 1,600, 4 up to
 * 6,400, 5 up to 25,600, 6 up to 102,400.
 */
export const leastArticles = (size: number): number =>
  2 + Math.max(0, Math.ceil(Math.log2(Math.max(1, size) / small) / 2));

/** The same for a topic of the archive's own, which must recur to be one: never less than three. */
export const leastForTopic = (size: number): number => Math.max(3, leastArticles(size));

/**
 * Whether a heading has enough stories, or had when the archive was smaller and lacks but one now: so a step up takes no page
 * away, and an archive that grows by newer articles keeps its headings until it has grown fourfold again. `records` are the
 * heading's, in order of time; a record's number says how large the archive was before it.
 */
export const hasEarned = (
  records: Uint32Array,
  { firsts }: Pick<Stories, "firsts">,
  leastOf: (size: number) => number,
): boolean => {
  const least = leastOf(firsts.length);
  const stories = new Set<number>();
  let earned = false;
  for (const record of records) {
    stories.add(firsts[record] ?? record);
    earned ||= stories.size >= leastOf(record + 1);
    if (stories.size >= least) return true;
  }
  return earned && stories.size === least - 1;
};
