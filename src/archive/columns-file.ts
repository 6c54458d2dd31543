import type { Columns } from "./columns.ts";
import { joinPieces, type NumbersKind, splitPieces } from "./pieces.ts";

/** The pieces of memory that make up columns, in the order in which a file holds them, each with its kind. */
const pieces = {
  stamps: Float64Array,
  times: Int32Array,
  digests: Uint32Array,
  marks: Uint32Array,
  signatures: Uint32Array,
  quality: Uint32Array,
  aliased: Uint32Array,
  nameKinds: Uint8Array,
  nameEnds: Uint32Array,
  nameIds: Uint32Array,
} as const;
const names = Object.keys(pieces) as readonly (keyof typeof pieces)[];
const texts = ["cards", "files", "sources", "names"] as const;

const kinds: readonly NumbersKind[] = [
  ...Object.values(pieces),
  ...texts.flatMap(() => [Uint32Array, Uint8Array]),
];

/** Columns as bytes. */
export const columnsToBytes = (columns: Columns): Uint8Array =>
  joinPieces([
    ...names.map((name) => columns[name]),
    ...texts.flatMap((name) => [columns[name].ends, columns[name].bytes]),
  ]);

/** Columns from bytes; undefined where the bytes are not as long as they say. */
export const columnsFromBytes = (file: Uint8Array): Columns | undefined => {
  const parts = splitPieces(file, kinds);
  if (!parts) return undefined;
  const numbers = Object.fromEntries(names.map((name, index) => [name, parts[index]]));
  const packed = Object.fromEntries(
    texts.map((name, index) => [
      name,
      { ends: parts[names.length + index * 2], bytes: parts[names.length + index * 2 + 1] },
    ]),
  );
  return { size: parts[names.indexOf("times")]?.length ?? 0, ...numbers, ...packed } as Columns;
};
