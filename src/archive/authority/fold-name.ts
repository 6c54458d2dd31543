import { slugOf } from "../../entry/slug.ts";

/** Titles that are no part of a person's name as indexes sort it. */
const titles: ReadonlySet<string> = new Set(["mr", "mrs", "ms", "dr", "sir", "dame", "lord"]);

/** Marks of generation: part of the name where little else is (`John II`). */
const generations: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii"]);

/** A name's words, lower case and without accents; dots and apostrophes are dropped, all other marks part words. */
export const foldWords = (name: string): readonly string[] => slugOf(name.replaceAll(".", "")).split("-");

/** The same for a person, where a dot parts initials (`J.R.`), without titles. A name of nothing but titles stays as it is. */
export const foldPerson = (name: string): readonly string[] => {
  const all = slugOf(name.slice(0, 200).replaceAll(".", " ")).split("-");
  const words = all.filter((word) => !titles.has(word));
  const plain = words.filter((word) => !generations.has(word));
  if (plain.length > 1) return plain;
  return words.length > 0 ? words : all;
};

/** A name's first word without the article before it: `the Hague` and `Hague` stay two, `The White House` does not. */
export const withoutArticle = (words: readonly string[]): readonly string[] =>
  words[0] === "the" && words.length > 2 ? words.slice(1) : words;
