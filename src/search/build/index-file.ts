import { createHash } from "node:crypto";
import { digestLength, type FileKind, fileName, formatVersion, manifestName } from "../manifest.ts";

/** A file of the index, whole, not yet packed. Its name hangs on what it holds; but the manifest's, which is always the same. */
export type IndexFile = { readonly name: string; readonly content: Uint8Array };

/** Packs bytes as raw DEFLATE does: `node:zlib`'s deflateRawSync. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

const alphabet = "abcdefghijklmnopqrstuvwxyz234567";

/** A file as it is fetched. The manifest's first byte is the version of the index's form. */
export const packedFile = ({ name, content }: IndexFile, pack: Pack): Uint8Array => {
  const packed = pack(content);
  return name === manifestName ? Uint8Array.of(formatVersion, ...packed) : packed;
};

/** A digest of some bytes and texts as a name of a file holds it. */
export const digestOf = (...parts: readonly (string | Uint8Array)[]): string => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return Array.from(hash.digest().subarray(0, digestLength), (byte) => alphabet[byte & 31]).join("");
};

/** A file with its digest. */
export const indexFile = (
  kind: FileKind,
  which: string | number,
  content: Uint8Array,
): { readonly file: IndexFile; readonly digest: string } => {
  const digest = digestOf(content);
  return { file: { name: fileName(kind, which, digest), content }, digest };
};
