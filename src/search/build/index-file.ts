import { createHash } from "node:crypto";
import { digestLength, type FileKind, fileName } from "../manifest.ts";

/** A file of the index, whole. */
export type IndexFile = { readonly name: string; readonly bytes: Uint8Array };

/** Packs bytes as raw DEFLATE does: `node:zlib`'s deflateRawSync. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** A digest of some bytes and texts as a name of a file holds it. */
export const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return Array.from(hash.digest().subarray(0, digestLength), (byte) => alphabet[byte & 31]).join("");
};

/** A packed file with its digest. */
export const indexFile = (
  kind: FileKind,
  which: string | number,
  bytes: Uint8Array,
): { readonly file: IndexFile; readonly digest: string } => {
  const digest = digestOf(bytes);
  return { file: { name: fileName(kind, which, digest), bytes }, digest };
};
