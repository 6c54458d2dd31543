import { joiningParticles, nameParticles, spanishGivenNames } from "../../knowledge/names/filing-words.ts";
import { givenNames } from "../../knowledge/names/given-names.ts";

const isSmall = (word: string): boolean => /^\p{Ll}/u.test(word);

const withoutAccents = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** Whether a word is a given name that news meets often, with or without its accents. */
export const isGivenName = (word = ""): boolean =>
  givenNames.has(word) || givenNames.has(withoutAccents(word));

/** Where two surnames begin, as Spanish names have them, of which the first counts: `Arturo Hernández Vega`. */
const doubleSurnameFrom = (words: readonly string[]): number | undefined => {
  const from = words.length - 2;
  const isSpanish = spanishGivenNames.has(withoutAccents(words[0] ?? "").toLowerCase());
  const given = words.slice(1, from);
  const surnames = words.slice(from);
  return isSpanish &&
    from > 0 &&
    given.every(isGivenName) &&
    surnames.every((word) => /^\p{Lu}\p{Ll}/u.test(word)) &&
    !isGivenName(surnames[0])
    ? from
    : undefined;
};

/** `Lula da Silva` is a surname of its own: what stands before its particle is no given name. */
const isCompound = (before: readonly string[]): boolean => {
  const last = before.at(-1) ?? "";
  return before.length > 1 && !isGivenName(last) && /^\p{Lu}\p{Ll}+$/u.test(last);
};

/**
 * The place of the word with which the surname begins, of a name's words without suffixes, given names first. Particles
 * printed small do not belong to it.
 */
export const surnameFrom = (words: readonly string[]): number => {
  const last = words.length - 1;
  const isParticle = (at: number): boolean => nameParticles.has((words[at] ?? "").toLowerCase());
  if (last >= 3 && joiningParticles.has(words[last - 1] ?? "")) return last - 2;
  let from = last;
  while (from > 1 && isParticle(from - 1)) from--;
  if (from === last) return doubleSurnameFrom(words) ?? last;
  if (isSmall(words[from] ?? "") && isCompound(words.slice(0, from))) return from - 1;
  while (from < last && isSmall(words[from] ?? "")) from++;
  return from;
};
