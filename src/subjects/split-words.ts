const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** The words of a text in order: letters and digits, with inner apostrophes, dots and ampersands; hyphens part words. */
export const splitWords = (text: string): readonly string[] => text.match(word) ?? [];

const withoutPossessive = (lower: string): string =>
  lower.endsWith("'s") || lower.endsWith("’s") ? lower.slice(0, -2) : lower.replaceAll("’", "'");

const singularOf = (lower: string): string => {
  if (lower.length < 4 || !lower.endsWith("s")) return lower;
  if (lower.endsWith("ies") && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss)es$/u.test(lower)) return lower.slice(0, -2);
  return /[sui]s$/u.test(lower) ? lower : lower.slice(0, -1);
};

/** French and Italian articles before a vowel: `l'élection`, `dell'anno`. */
const elision = /^\p{L}{1,5}'(?=\p{L})/u;

/** A word as terms are compared: lower case, without the possessive, English plurals as singulars; in other languages without an elided article. */
export const foldWord = (word: string, english: boolean): string => {
  const lower = withoutPossessive(word.toLowerCase());
  return english ? singularOf(lower) : lower.replace(elision, "");
};
