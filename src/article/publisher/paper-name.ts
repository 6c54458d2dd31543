import { houseWords, paperEndings, paperWords } from "../../knowledge/paper-words.ts";

/** A name's words as the tables write them: lower case, without accents. */
const plainWords = (name: string): readonly string[] =>
  (/^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

const isPaperWord = (word: string): boolean =>
  paperWords.has(word) ||
  paperEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));

/** What a name's words tell: a word that papers and stations are called by, a compound that ends with one; a house's word. */
export const readName = (name: string): { readonly isPaper: boolean; readonly isHouse: boolean } => {
  const words = plainWords(name);
  return { isPaper: words.some(isPaperWord), isHouse: words.some((word) => houseWords.has(word)) };
};

/** Whether a name has a word that papers and stations are called by, or a compound that ends with one. */
export const isPaperName = (name: string): boolean => plainWords(name).some(isPaperWord);
