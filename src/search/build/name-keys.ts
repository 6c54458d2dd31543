import { filterKinds } from "../document.ts";
import { aside, keyOf, type ListedField } from "../keys.ts";
import { canonicalWord, wordsOfName } from "../name-words.ts";
import { joinNumbers } from "./join-numbers.ts";

/** What one can narrow by, or ask for in a field: a heading of the archive's indexes, or a language. */
export type Name = {
  readonly kind: ListedField | "language";
  /** As the index has it: no two of a kind have one. */
  readonly name: string;
  /** What else it is called: under the words of these too it is suggested, and found in its field. */
  readonly otherwise: readonly string[];
  /** The numbers of its articles, ascending, each once. */
  readonly documents: Uint32Array;
};

/** What a key of the dictionary has by names: how many articles, and which, where it lists them. */
export type NameKey = { readonly count: number; readonly documents?: Uint32Array };

/** Longest name that one can narrow by, in UTF-16 units; a longer one is no name, and is found by its words. */
const longest = 200;

/** A person or place that one article alone names is found by its words; as a name to narrow by it would be of no use. */
const leastArticles: Partial<Record<Name["kind"], number>> = { person: 2, place: 2 };

/** A name that one can narrow by. */
export type Filter = Name & { readonly kind: (typeof filterKinds)[number] };

const isFilter = (name: Name): name is Filter =>
  filterKinds.some((kind) => kind === name.kind) &&
  name.name.length <= longest &&
  name.documents.length >= (leastArticles[name.kind] ?? 1);

/** The names that one can narrow by. */
export const filtersIn = (names: readonly Name[]): readonly Filter[] => names.filter(isFilter);

/** The words under which a field finds a name, whichever of its spellings an article has. */
const fieldWords = ({ kind, name, otherwise }: Name): readonly string[] =>
  kind === "language" || otherwise.length === 0
    ? []
    : [...new Set([name, ...otherwise].flatMap(wordsOfName))].map((word) => keyOf(aside(word), kind));

/** The keys of names: each under its words, to be suggested; aside with its articles; and in its field. */
export const keysOfNames = (names: readonly Name[]): ReadonlyMap<string, NameKey> => {
  const keys = new Map<string, NameKey>();
  for (const { kind, name, otherwise, documents } of filtersIn(names)) {
    const count = documents.length;
    for (const word of new Set([name, ...otherwise].flatMap(wordsOfName)))
      keys.set(keyOf(word, `is-${kind}`, name), { count });
    keys.set(keyOf(aside(canonicalWord(name)), `is-${kind}`, name), { count, documents });
  }
  for (const name of names)
    for (const key of fieldWords(name)) {
      const documents = joinNumbers(keys.get(key)?.documents ?? new Uint32Array(0), name.documents);
      keys.set(key, { count: documents.length, documents });
    }
  return keys;
};
