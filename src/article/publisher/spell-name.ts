import type { NameCounts } from "./name-counts.ts";

const withArticle = /^the\s/iu;

/** Whether a name is printed with its article. */
export const hasArticle = (name: string): boolean => withArticle.test(name);

/**
 * The usual spelling, with its article where that is there in two of five cases or its site has it. Where there is no name: the
 * site's address, or of a site with several only what they share.
 */
export const spellName = (key: string, { spellings, articled: isArticled }: NameCounts): string => {
  const ranked = [...spellings].sort((a, b) => b[1] - a[1]);
  const all = ranked.reduce((sum, [, times]) => sum + times, 0);
  if (all === 0) return ranked.length === 1 ? (ranked[0]?.[0] ?? key) : key;
  const articled = ranked.filter(([name]) => withArticle.test(name));
  const share = articled.reduce((sum, [, times]) => sum + times, 0) / all;
  return (
    ((isArticled || share >= 0.4) && share > 0
      ? articled[0]?.[0]
      : ranked.find(([name]) => !withArticle.test(name))?.[0]) ?? key
  );
};
