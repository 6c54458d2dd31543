import { createHash } from "node:crypto";

/** A file of a corpus: its path below the corpus's folder, with `/`, and its bytes' SHA-256 in hex. */
export type CorpusFile = { readonly path: string; readonly sha256: string };

/** The SHA-256 of bytes, in hex. */
export const sha256Of = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** One digest for all texts and gold files of a corpus, whatever their order: what floors are pinned to. */
export const corpusDigest = (files: readonly CorpusFile[]): string => {
  const lines = files.map(({ path, sha256 }) => `${sha256}  ${path}\n`).sort();
  return sha256Of(new TextEncoder().encode(lines.join("")));
};
