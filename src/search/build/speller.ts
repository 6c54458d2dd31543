import { aside, keyOf, type ListedField } from "../keys.ts";
import { type StemmerOf, stemWith } from "../stems.ts";
import { tokensIn, tokensOf } from "../words.ts";

/** Finds the keys that words and names stand under. */
export type Speller = {
  /** The keys of a word as it is written, in a language (primary subtag). */
  readonly ofWord: (language: string, surface: string) => readonly string[];
  /** The keys of a name's words in a field. */
  readonly ofName: (language: string, field: ListedField, name: string) => readonly string[];
  /** Whether words of that language have stems. */
  readonly hasStems: (language: string) => boolean;
};

/** So many stems are remembered, and then forgotten all at once: an archive has words without end. */
const mostStems = 200_000;

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
    ofName: (language, field, name) =>
      tokensIn(name).map(({ form }) => keyOf(aside(stemOf(language, form)), field)),
    hasStems: (language) => stemmerOf(language) !== undefined,
  };
};
