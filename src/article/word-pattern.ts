/** A word as a regular expression that matches just it. */
const literal = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/** The source of a regular expression that matches any of the words, the longest that fits. */
export const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join("|");
