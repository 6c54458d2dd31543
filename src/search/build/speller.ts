import type { FilterKind } from "../document.ts";
import { keyOf, type ListedField } from "../keys.ts";
import { canonicalWord } from "../name-words.ts";
import { type StemmerOf, stemWith } from "../stems.ts";
import { tokensIn, tokensOf } from "../words.ts";

/** Finds the keys that words and names stand under; what it has worked out once it remembers. */
export type Speller = {
  /** The keys of a word as it is written, in a language (primary subtag). */
  readonly ofWord: (language: string, surface: string) => readonly string[];
  /** The keys of the words of a text in a field. */
  readonly ofField: (language: string, field: ListedField, text: string) => readonly string[];
  readonly ofName: (kind: FilterKind, name: string) => string;
  /** Whether words of that language have stems. */
  readonly hasStems: (language: string) => boolean;
};

/** So many things are remembered, and then forgotten all at once: an archive has words without end. */
const most = 200_000;

const remembering = <Value>(work: (language: string, text: string) => Value) => {
  const known = new Map<string, Map<string, Value>>();
  return (language: string, text: string): Value => {
    let own = known.get(language);
    if (!own || own.size > most) {
      own = new Map();
      known.set(language, own);
    }
    const before = own.get(text);
    if (before !== undefined) return before;
    const value = work(language, text);
    own.set(text, value);
    return value;
  };
};

/** A speller with the stemmers of the languages. */
export const spellerWith = (stemmerOf: StemmerOf): Speller => {
  const stemOf = remembering((language, form) => stemWith(stemmerOf(language), form));
  const formsIn = remembering((_, text) => tokensIn(text).map(({ form }) => form));
  const nameKeys = remembering((kind, name) => keyOf(canonicalWord(name), `is-${kind as FilterKind}`, name));
  return {
    ofWord: (language, surface) =>
      tokensOf(surface).map(({ form }) => keyOf(form, "word", stemOf(language, form))),
    ofField: (language, field, text) => formsIn("", text).map((form) => keyOf(stemOf(language, form), field)),
    ofName: nameKeys,
    hasStems: (language) => stemmerOf(language) !== undefined,
  };
};
