import { type FilterKind, filterKinds } from "../document.ts";
import { keyOf, type ListedField } from "../keys.ts";
import { canonicalWord } from "../name-words.ts";
import { type StemmerOf, stemWith } from "../stems.ts";
import { tokensIn, tokensOf } from "../words.ts";

/** Finds the keys that words and names stand under. */
export type Speller = {
  /** The keys of a word as it is written, in a language (primary subtag). */
  readonly ofWord: (language: string, surface: string) => readonly string[];
  /** The keys of a name in a field: those of its words, and its own where one can narrow by it. */
  readonly ofName: (language: string, field: ListedField | "language", name: string) => readonly string[];
  /** Whether words of that language have stems. */
  readonly hasStems: (language: string) => boolean;
};

/** So many stems are remembered, and then forgotten all at once: an archive has words without end. */
const mostStems = 200_000;

/** Longest name that one can narrow by, in UTF-16 units; a longer one is no name, and is found by its words. */
const longest = 200;

const isFilter = (field: string): field is FilterKind => filterKinds.includes(field as FilterKind);

/** A speller with the stemmers of the languages. It remembers the stems that it has found: they are dear. */
export const spellerWith = (stemmerOf: StemmerOf): Speller => {
  const stems = new Map<string, string>();
  const stemOf = (language: string, form: string): string => {
    const stemmer = stemmerOf(language);
    if (!stemmer) return form;
    const key = `${language} ${form}`;
    const known = stems.get(key);
    if (known !== undefined) return known;
    if (stems.size > mostStems) stems.clear();
    const stem = stemWith(stemmer, form);
    stems.set(key, stem);
    return stem;
  };
  return {
    ofWord: (language, surface) =>
      tokensOf(surface).map(({ form }) => keyOf(form, "word", stemOf(language, form))),
    ofName: (language, field, name) => [
      ...(field === "language" ? [] : tokensIn(name).map(({ form }) => keyOf(stemOf(language, form), field))),
      ...(isFilter(field) && name.length <= longest ? [keyOf(canonicalWord(name), `is-${field}`, name)] : []),
    ],
    hasStems: (language) => stemmerOf(language) !== undefined,
  };
};
