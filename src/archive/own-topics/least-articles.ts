/** Up to so many articles two are enough for a heading; then one more for every fourfold archive. */
const small = 400;

/**
 * How many articles a name must have to earn a heading in an archive of a size: 2 up to 400 articles, 3 up to 1,600, 4 up to
 * 6,400, 5 up to 25,600, 6 up to 102,400. It rises so seldom that headings stay: growing from one step to the next, an
 * archive loses only those that just had enough and got none of the new articles.
 */
export const leastArticles = (size: number): number =>
  2 + Math.max(0, Math.ceil(Math.log2(Math.max(1, size) / small) / 2));

/** The same for a topic of the archive's own, which must recur to be one: never less than three. */
export const leastForTopic = (size: number): number => Math.max(3, leastArticles(size));
