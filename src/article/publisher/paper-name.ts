import { paperEndings, paperWords } from "../../knowledge/paper-words.ts";

/** A name's words as the tables write them: lower case, without accents. */
const plainWords = (name: string): readonly string[] =>
  (/^[\x20-\x7e]*$/.test(name) ? name : name.normalize("NFKD").replace(/\p{M}+/gu, ""))
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** Whether one of a name's words is in a table. */
export const hasWordOf = (name: string, table: ReadonlySet<string>): boolean =>
  plainWords(name).some((word) => table.has(word));

/** Whether a name has a word that papers and stations are called by, or a compound that ends with one. */
export const isPaperName = (name: string): boolean =>
  plainWords(name).some(
    (word) =>
      paperWords.has(word) ||
      paperEndings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)),
  );
