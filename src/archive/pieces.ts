/** A kind of numbers that lie side by side in memory. */
export type Numbers = Float64Array | Int32Array | Uint32Array | Uint8Array;
export type NumbersKind = typeof Float64Array | typeof Int32Array | typeof Uint32Array | typeof Uint8Array;

/** Every piece begins at a multiple of eight bytes, so that it can be used where it lies. */
const padded = (length: number): number => Math.ceil(length / 8) * 8;

/** Pieces of memory as one: the length of each in bytes, then the pieces. */
export const joinPieces = (pieces: readonly Numbers[]): Uint8Array => {
  const head = 8 * pieces.length;
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + padded(piece.byteLength), head));
  new Float64Array(bytes.buffer, 0, pieces.length).set(pieces.map((piece) => piece.byteLength));
  let at = head;
  for (const piece of pieces) {
    bytes.set(new Uint8Array(piece.buffer, piece.byteOffset, piece.byteLength), at);
    at += padded(piece.byteLength);
  }
  return bytes;
};

/** The pieces again, where they lie; undefined where the bytes are not as long as they say. */
export const splitPieces = (
  file: Uint8Array,
  kinds: readonly NumbersKind[],
): readonly Numbers[] | undefined => {
  const head = 8 * kinds.length;
  if (file.byteLength < head) return undefined;
  const bytes = file.byteOffset % 8 === 0 ? file : file.slice();
  const sizes = new Float64Array(bytes.buffer, bytes.byteOffset, kinds.length);
  if (sizes.reduce((sum, size) => sum + padded(size), head) !== bytes.byteLength) return undefined;
  let at = head;
  return kinds.map((kind, index) => {
    const size = sizes[index] ?? 0;
    const piece = new kind(bytes.buffer as ArrayBuffer, bytes.byteOffset + at, size / kind.BYTES_PER_ELEMENT);
    at += padded(size);
    return piece;
  });
};
