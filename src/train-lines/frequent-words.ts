import type { Page } from "../label/page.ts";

/** Words of a short line, or the first three and the last of a longer one: those that a feature may look at. */
const shownWords = (tokens: readonly string[]): readonly string[] =>
  tokens.length <= 9 ? tokens : [...tokens.slice(0, 3), ...tokens.slice(-1)];

/** Lines shorter than this many words are furniture as a rule, or headlines. */
const isWord = (token: string): boolean => token.length <= 20 && !/\p{N}/u.test(token);

/**
 * Words that pages of at least `leastPublishers` publishers hold where a feature looks, in the order of their
 * code units. A word of fewer would tell a publisher or a story, not a kind of line.
 */
export const frequentWords = (
  pages: readonly { readonly page: Page; readonly publisher: string }[],
  leastPublishers: number,
): readonly string[] => {
  const publishers = new Map<string, Set<string>>();
  for (const { page, publisher } of pages)
    for (const { facts } of page.shapes)
      for (const token of shownWords(facts.tokens))
        if (isWord(token)) publishers.set(token, (publishers.get(token) ?? new Set()).add(publisher));
  return [...publishers]
    .filter(([, seen]) => seen.size >= leastPublishers)
    .map(([word]) => word)
    .sort();
};
