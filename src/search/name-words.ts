import { tokensIn } from "./words.ts";

/** The words under which a name stands in the dictionary, each once. */
export const wordsOfName = (name: string): readonly string[] => {
  const words = [...new Set(tokensIn(name).map(({ form }) => form))].slice(0, 8);
  return words.length === 0 ? [name.slice(0, 40)] : words;
};

/** The word under which a name's articles are listed: its longest, of equals the last. */
export const canonicalWord = (name: string): string =>
  wordsOfName(name).reduce((longest, word) => (word.length >= longest.length ? word : longest));
