import type { Name } from "../search/build/name-keys.ts";
import type { SearchDocument } from "../search/document.ts";

type Named = readonly (readonly [kind: Name["kind"], names: readonly string[]])[];

const namedIn = ({ topics, wider, people, places, publisher }: SearchDocument): Named => [
  ["topic", [...topics, ...wider]],
  ["person", people],
  ["place", places],
  ["publisher", publisher === undefined ? [] : [publisher]],
];

/** The names of articles in order of time, each spelling a name of its own, where no archive's headings are at hand. */
export const namesIn = (documents: Iterable<SearchDocument>): readonly Name[] => {
  const names = new Map<string, { kind: Name["kind"]; name: string; documents: number[] }>();
  let number = 0;
  for (const document of documents) {
    for (const [kind, own] of namedIn(document))
      for (const name of new Set(own)) {
        const key = `${kind} ${name}`;
        const known = names.get(key) ?? { kind, name, documents: [] };
        known.documents.push(number);
        names.set(key, known);
      }
    number++;
  }
  return [...names.values()].map(({ kind, name, documents }) => ({
    kind,
    name,
    otherwise: [],
    documents: Uint32Array.from(documents),
  }));
};
