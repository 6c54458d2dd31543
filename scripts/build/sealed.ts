import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { crc32 } from "node:zlib";
import { writeWhole } from "../edge/write-file.ts";

/** Bytes that have one checksum: a damage that one of four thousand million would hide is one of a few bytes. */
const blockLength = 65_536;

/** A digest of the checksums of all blocks: ten times as fast as one of the bytes, and as good against damage, though not against forgery. */
const sealOf = (bytes: Uint8Array): Buffer => {
  const sums = new Uint32Array(Math.ceil(bytes.length / blockLength) + 1);
  sums[0] = bytes.length;
  for (let block = 1; block < sums.length; block++)
    sums[block] = crc32(bytes.subarray((block - 1) * blockLength, block * blockLength));
  return createHash("sha256").update(sums).digest();
};

/** Length of the seal before the bytes; a multiple of eight, so that numbers behind it lie where they can be used. */
const sealLength = 32;

/** Writes bytes behind a seal that tells whether they are whole. */
export const writeSealed = (file: string, bytes: Uint8Array): void =>
  writeWhole(file, [sealOf(bytes), bytes]);

/** The bytes of a sealed file; `damaged` where the seal does not fit; undefined where there is no file. */
export const readSealed = (file: string): Uint8Array | "damaged" | undefined => {
  let whole: Buffer;
  try {
    whole = readFileSync(file);
  } catch {
    return undefined;
  }
  const bytes = whole.subarray(sealLength);
  return sealOf(bytes).equals(whole.subarray(0, sealLength)) ? bytes : "damaged";
};

/** The text of a sealed file; undefined where there is none, or none that can be trusted. */
export const readSealedText = (file: string): string | undefined => {
  const bytes = readSealed(file);
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString("utf8") : undefined;
};
