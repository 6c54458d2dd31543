import { tagCount } from "./decode-tags.ts";

/** A tagger's weights as they lie on disk. */
export type PackedNameModel = {
  /** What one unit of a packed weight is worth. */
  readonly scale: number;
  /** `(tagCount + 1) * tagCount` scores (see `decodeTags`). */
  readonly transitions: readonly number[];
  /** Feature hashes in ascending order, 32-bit little-endian, base64. */
  readonly hashes: string;
  /** `tagCount` signed bytes a feature, in the hashes' order, base64. */
  readonly weights: string;
};

/** A tagger's weights made ready for look-up. */
export type NameModel = {
  readonly transitions: Float64Array;
  /** Adds a feature's weights to a token's scores, which begin at `cell`. */
  readonly addWeights: (hash: number, scores: Float64Array, cell: number) => void;
};

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

type Table = { readonly keys: Int32Array; readonly rows: Int32Array; readonly mask: number };

/* An open hash table, at most a quarter full (0 marks a free slot): the look-up is what a tagged word costs most. */
const indexHashes = (hashes: Int32Array): Table => {
  let size = 1024;
  while (size < hashes.length * 4) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  const mask = size - 1;
  hashes.forEach((hash, row) => {
    let at = hash & mask;
    while (keys[at] !== 0) at = (at + 1) & mask;
    keys[at] = hash;
    rows[at] = row;
  });
  return { keys, rows, mask };
};

const readInt32 = (bytes: Uint8Array): Int32Array => {
  const view = new DataView(bytes.buffer);
  return Int32Array.from({ length: bytes.length / 4 }, (_, at) => view.getInt32(at * 4, true));
};

/** Unpacks a model. */
export const readNameModel = (packed: PackedNameModel): NameModel => {
  const hashes = readInt32(bytesOf(packed.hashes));
  const weights = new Int8Array(bytesOf(packed.weights).buffer);
  const { keys, rows, mask } = indexHashes(hashes);
  const addWeights = (hash: number, scores: Float64Array, cell: number): void => {
    let at = hash & mask;
    while (keys[at] !== hash) {
      if (keys[at] === 0) return;
      at = (at + 1) & mask;
    }
    const row = (rows[at] as number) * tagCount;
    for (let tag = 0; tag < tagCount; tag += 1)
      scores[cell + tag] = (scores[cell + tag] as number) + (weights[row + tag] as number);
  };
  return { transitions: Float64Array.from(packed.transitions, (score) => score / packed.scale), addWeights };
};
