import type { Columns } from "./columns.ts";

/** The pieces of memory that make up columns, in the order in which a file holds them, each with its kind. */
const pieces = {
  stamps: Float64Array,
  times: Int32Array,
  digests: Uint32Array,
  marks: Uint32Array,
  signatures: Uint32Array,
  aliased: Uint32Array,
  nameKinds: Uint8Array,
  nameEnds: Uint32Array,
  nameIds: Uint32Array,
} as const;
const texts = ["cards", "files", "names"] as const;

type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;
type Kind = (typeof pieces)[keyof typeof pieces];

/** Every piece begins at a multiple of eight bytes, so that it can be used where it lies. */
const padded = (length: number): number => Math.ceil(length / 8) * 8;

const partsOf = (columns: Columns): readonly Numbers[] => [
  ...Object.keys(pieces).map((name) => columns[name as keyof typeof pieces]),
  ...texts.flatMap((name) => [columns[name].ends, columns[name].bytes]),
];

/** Columns as bytes: the number of records, the length of each piece, the pieces. */
export const columnsToBytes = (columns: Columns): Uint8Array => {
  const parts = partsOf(columns);
  const head = 8 * (1 + parts.length);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + padded(part.byteLength), head));
  new Float64Array(bytes.buffer, 0, 1 + parts.length).set([
    columns.size,
    ...parts.map((part) => part.byteLength),
  ]);
  let at = head;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += padded(part.byteLength);
  }
  return bytes;
};

/** The kinds of the parts of a file, in order. */
const kinds: readonly Kind[] = [...Object.values(pieces), ...texts.flatMap(() => [Uint32Array, Uint8Array])];

const readParts = (bytes: Uint8Array, lengths: Float64Array): readonly Numbers[] | undefined => {
  const sizes = kinds.map((_, index) => lengths[index] ?? 0);
  let at = 8 * (1 + kinds.length);
  if (sizes.reduce((sum, size) => sum + padded(size), at) !== bytes.byteLength) return undefined;
  return kinds.map((make, index) => {
    const size = sizes[index] ?? 0;
    const part = new make(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, size / make.BYTES_PER_ELEMENT);
    at += padded(size);
    return part;
  });
};

/** Columns from bytes; undefined where the bytes are not as long as they say. */
export const columnsFromBytes = (file: Uint8Array): Columns | undefined => {
  if (file.byteLength < 8 * (1 + kinds.length)) return undefined;
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const head = new Float64Array(bytes.buffer, bytes.byteOffset, 1 + kinds.length);
  const parts = readParts(bytes, head.subarray(1));
  if (!parts) return undefined;
  const count = Object.keys(pieces).length;
  const numbers = Object.fromEntries(Object.keys(pieces).map((name, index) => [name, parts[index]]));
  const packed = Object.fromEntries(
    texts.map((name, index) => [
      name,
      { ends: parts[count + index * 2], bytes: parts[count + index * 2 + 1] },
    ]),
  );
  return { size: head[0] ?? 0, ...numbers, ...packed } as Columns;
};
