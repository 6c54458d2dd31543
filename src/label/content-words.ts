/** A word of fewer letters is an article, a preposition, an auxiliary as a rule. */
const leastLetters = 4;
/** Words and letters of a line looked at; a headline has fewer. */
const mostWords = 200;
const mostLetters = 120;

/** Whether a word is a run of a script that puts no spaces between words: Thai, Burmese, Khmer, Chinese, Japanese. */
const isUnspaced = (word: string): boolean => {
  const code = word.charCodeAt(0);
  return code >= 0x2e80 || (code >= 0xe00 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800);
};

/**
 * What a line speaks of: its longer words; of scripts without spaces every two letters that stand side by side.
 * `tokens` are lower case.
 */
export const contentWords = (tokens: readonly string[]): ReadonlySet<string> => {
  const words = new Set<string>();
  for (let t = 0; t < tokens.length && t < mostWords; t++) {
    const token = tokens[t] ?? "";
    if (!isUnspaced(token)) {
      if (token.length >= leastLetters) words.add(token);
    } else for (let i = 0; i + 2 <= token.length && i < mostLetters; i++) words.add(token.slice(i, i + 2));
  }
  return words;
};
