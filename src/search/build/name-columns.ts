import { byteWriter } from "../bytes.ts";
import { type FilterKind, filterKinds } from "../document.ts";
import { columnSize, type NameFiles, namesPerFile } from "../manifest.ts";
import { type IndexFile, indexFile } from "./index-file.ts";
import type { Filter } from "./name-keys.ts";

/** The numbers of each article's names: those of one stand from one start to the next. */
type Dealt = { readonly starts: Uint32Array; readonly ids: Uint32Array };

const deal = (names: readonly Filter[], size: number): Dealt => {
  const starts = new Uint32Array(size + 1);
  for (const { documents } of names)
    for (const document of documents) starts[document + 1] = (starts[document + 1] ?? 0) + 1;
  for (let document = 0; document < size; document++)
    starts[document + 1] = (starts[document + 1] ?? 0) + (starts[document] ?? 0);
  const next = starts.slice();
  const ids = new Uint32Array(starts[size] ?? 0);
  for (const [id, { documents }] of names.entries())
    for (const document of documents) {
      ids[next[document] ?? 0] = id;
      next[document] = (next[document] ?? 0) + 1;
    }
  return { starts, ids };
};

/** A column as files, so many articles each: how many names an article has, and their numbers. */
const columnFiles = (names: readonly Filter[], size: number): readonly Uint8Array[] => {
  const { starts, ids } = deal(names, size);
  return Array.from({ length: Math.ceil(size / columnSize) }, (_, which) => {
    const out = byteWriter();
    for (let document = which * columnSize; document < Math.min(size, (which + 1) * columnSize); document++) {
      const own = ids.subarray(starts[document], starts[document + 1]);
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

/** Names in the order in which they are numbered: those of the most articles first. */
const ranked = (names: readonly Filter[], kind: FilterKind): readonly Filter[] =>
  names
    .filter((name) => name.kind === kind)
    .sort((a, b) => b.documents.length - a.documents.length || (a.name < b.name ? -1 : 1));

/** Which names each of so many articles has, by kind, to be counted: the files of them, and the list of the files. */
export const nameColumns = (
  all: readonly Filter[],
  size: number,
): { readonly files: readonly IndexFile[]; readonly list: string } => {
  const files: IndexFile[] = [];
  const put = (kind: "c" | "n", which: string, content: Uint8Array): string => {
    const { file, digest } = indexFile(kind, which, content);
    files.push(file);
    return digest;
  };
  const list = Object.fromEntries(
    filterKinds.map((kind): [FilterKind, NameFiles] => {
      const names = ranked(all, kind);
      return [
        kind,
        {
          columns: columnFiles(names, size).map((content, index) => put("c", `${kind}-${index}`, content)),
          names: chunks(
            names.map(({ name }) => name),
            namesPerFile,
          ).map((some, index) => put("n", `${kind}-${index}`, encoder.encode(some.join("\n")))),
        },
      ];
    }),
  );
  const { file, digest } = indexFile("l", "", encoder.encode(JSON.stringify(list)));
  return { files: [...files, file], list: digest };
};
