import type { SubjectsInput } from "./read-passages.ts";

const commonWords = new Set(
  "the of and to in that for is was on with as by it at from has have said not are".split(" "),
);

/** So much of the text is looked at where its language is not given. */
const sample = 2_000;

/** English prose has about 35% of such words, other languages in the Latin script under 10%. */
const leastShare = 0.15;

/**
 * The language that the finders should use: the one given, else English where the text's small words are, else
 * undefined. A primary subtag only (`en`, `pt`).
 */
export const languageOf = ({ language, title, body }: SubjectsInput): string | undefined => {
  if (language !== undefined) return language.toLowerCase().split("-")[0];
  const text = `${title ?? ""} ${body[0]?.text.slice(0, sample) ?? ""} ${body[1]?.text.slice(0, sample) ?? ""}`;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const common = words.filter((word) => commonWords.has(word)).length;
  return words.length > 0 && common / words.length >= leastShare ? "en" : undefined;
};
