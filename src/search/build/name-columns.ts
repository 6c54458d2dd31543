import { byteWriter } from "../bytes.ts";
import { type FilterKind, filterKinds } from "../document.ts";
import { partsOfKey } from "../keys.ts";
import { columnSize, type NameFiles, namesPerFile } from "../manifest.ts";
import { canonicalWord } from "../name-words.ts";
import { growing } from "./growing.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import type { Vocabulary } from "./vocabulary.ts";

type NameColumn = {
  readonly kind: FilterKind;
  /** Names that are counted, the most frequent first. */
  readonly names: readonly string[];
  /** The number of a name's key -> its number among the names. */
  readonly numbers: ReadonlyMap<number, number>;
  /** An article and one of its names, pair by pair. */
  readonly documents: ReturnType<typeof growing>;
  readonly ids: ReturnType<typeof growing>;
};

const columnOf = ({ keys, counts }: Vocabulary, kind: FilterKind, own: readonly number[]): NameColumn => {
  const counted = own.toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return {
    kind,
    names: counted.map((number) => partsOfKey(keys[number] ?? "").rest),
    numbers: new Map(counted.map((number, id) => [number, id])),
    documents: growing(),
    ids: growing(),
  };
};

/** Which names each article has, by kind: filled as the keys of names come by. */
export type NameColumns = {
  readonly add: (key: number, documents: Uint32Array) => void;
  /** Their files, and the list of them. */
  readonly files: (size: number) => { readonly files: readonly IndexFile[]; readonly list: string };
};

/** The names of each article, dealt to articles: those of one stand from one start to the next. */
const deal = ({ documents, ids }: NameColumn, size: number): { starts: Uint32Array; dealt: Uint32Array } => {
  const starts = new Uint32Array(size + 1);
  const pairs = documents.view();
  for (const document of pairs) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let document = 0; document < size; document++)
    starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
  const next = starts.slice();
  const given = ids.view();
  const dealt = new Uint32Array(pairs.length);
  for (const [index, document] of pairs.entries()) {
    dealt[next[document] ?? 0] = given[index] ?? 0;
    next[document] = (next[document] ?? 0) + 1;
  }
  return { starts, dealt };
};

/** A column as files, so many articles each: how many names an article has, and their numbers. */
const columnFiles = (column: NameColumn, size: number): readonly Uint8Array[] => {
  const { starts, dealt } = deal(column, size);
  return Array.from({ length: Math.ceil(size / columnSize) }, (_, which) => {
    const out = byteWriter();
    for (let document = which * columnSize; document < Math.min(size, (which + 1) * columnSize); document++) {
      const own = dealt.subarray(starts[document], starts[document + 1]);
      out.number(own.length);
      for (const id of own) out.number(id);
    }
    return out.done();
  });
};

const chunks = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );

const encoder = new TextEncoder();

/** Empty columns for a vocabulary's names. */
export const nameColumns = (vocabulary: Vocabulary): NameColumns => {
  const own = new Map<FilterKind, number[]>(filterKinds.map((kind) => [kind, []]));
  for (const [number, key] of vocabulary.keys.entries()) {
    const { text, kind, rest } = partsOfKey(key);
    if (kind.startsWith("is-") && text === canonicalWord(rest))
      own.get(kind.slice(3) as FilterKind)?.push(number);
  }
  const columns = filterKinds.map((kind) => columnOf(vocabulary, kind, own.get(kind) ?? []));
  return {
    add: (key, documents) => {
      for (const column of columns) {
        const id = column.numbers.get(key);
        if (id === undefined) continue;
        for (const document of documents) {
          column.documents.push(document);
          column.ids.push(id);
        }
      }
    },
    files: (size) => {
      const files: IndexFile[] = [];
      const put = (kind: "c" | "n", which: string, content: Uint8Array): string => {
        const { file, digest } = indexFile(kind, which, content);
        files.push(file);
        return digest;
      };
      const list = Object.fromEntries(
        columns.map((column): [FilterKind, NameFiles] => {
          const { kind, names } = column;
          return [
            kind,
            {
              columns: columnFiles(column, size).map((content, index) =>
                put("c", `${kind}-${index}`, content),
              ),
              names: chunks(names, namesPerFile).map((some, index) =>
                put("n", `${kind}-${index}`, encoder.encode(some.join("\n"))),
              ),
            },
          ];
        }),
      );
      const { file, digest } = indexFile("l", "", encoder.encode(JSON.stringify(list)));
      return { files: [...files, file], list: digest };
    },
  };
};
