import { mixOf } from "../../src/archive/mix.ts";
import type { PlannedPage, PlannedPart } from "../../src/archive/pages.ts";
import { joinPieces, splitPieces } from "../../src/archive/pieces.ts";
import { packTexts, type Texts, unpackTexts } from "../../src/archive/texts.ts";

/** What is noted of a part of the site that was made: its inputs, its pages and theirs. */
export type KnownPart = {
  readonly inputs: number;
  /** Digest of the pages' addresses. */
  readonly listed: number;
  readonly addresses: Texts;
  /** The digest of each page's inputs. */
  readonly pages: Float64Array;
};

/** The parts of a site by their keys. */
export type KnownParts = ReadonlyMap<string, KnownPart>;

/** What is to be noted of a part, with its pages. */
export const noteOf = ({ inputs }: PlannedPart, pages: readonly PlannedPage[]): KnownPart => {
  const addresses = pages.map(({ address }) => address);
  return {
    inputs,
    listed: mixOf(addresses),
    addresses: packTexts(addresses),
    pages: Float64Array.from(pages, (page) => page.inputs),
  };
};

/** The addresses of a known part's pages. */
export const addressesOf = ({ addresses }: KnownPart): readonly string[] => unpackTexts(addresses);

/** How many of a known part's pages the sitemaps list, told by the end of their addresses alone. */
export const countListed = ({ addresses: { ends, bytes } }: KnownPart): number =>
  ends.reduce((count, end) => count + (bytes[end - 1] === slash ? 1 : 0), 0);

const slash = 0x2f;

const kinds = [Uint32Array, Uint8Array, Float64Array, Uint32Array, Uint32Array, Uint8Array, Float64Array];

const concat = <Numbers extends Float64Array | Uint8Array | Uint32Array>(
  into: (length: number) => Numbers,
  lists: readonly Numbers[],
): Numbers => {
  const all = into(lists.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list as never, at);
    at += list.length;
  }
  return all;
};

/** Known parts as bytes; `common` is the digest of what every page hangs on. */
export const partsToBytes = (common: string, parts: KnownParts): Uint8Array => {
  const keys = packTexts([common, ...parts.keys()]);
  const all = [...parts.values()];
  return joinPieces([
    keys.ends,
    keys.bytes,
    Float64Array.from(all.flatMap(({ inputs, listed }) => [inputs, listed])),
    Uint32Array.from(all.flatMap(({ addresses }) => [addresses.ends.length, addresses.bytes.length])),
    concat(
      (length) => new Uint32Array(length),
      all.map(({ addresses }) => addresses.ends),
    ),
    concat(
      (length) => new Uint8Array(length),
      all.map(({ addresses }) => addresses.bytes),
    ),
    concat(
      (length) => new Float64Array(length),
      all.map(({ pages }) => pages),
    ),
  ]);
};

type Pieces = readonly [
  Uint32Array,
  Uint8Array,
  Float64Array,
  Uint32Array,
  Uint32Array,
  Uint8Array,
  Float64Array,
];

/** Known parts from bytes; undefined where these are no such thing. */
export const partsFromBytes = (file: Uint8Array): { common: string; parts: KnownParts } | undefined => {
  const pieces = splitPieces(file, kinds) as Pieces | undefined;
  if (!pieces) return undefined;
  const [keyEnds, keyBytes, digests, sizes, ends, bytes, inputs] = pieces;
  const [common = "", ...keys] = unpackTexts({ ends: keyEnds, bytes: keyBytes });
  const parts = new Map<string, KnownPart>();
  let [page, byte] = [0, 0];
  for (const [index, key] of keys.entries()) {
    const [count = 0, length = 0] = sizes.subarray(index * 2);
    parts.set(key, {
      inputs: digests[index * 2] ?? 0,
      listed: digests[index * 2 + 1] ?? 0,
      addresses: { ends: ends.subarray(page, page + count), bytes: bytes.subarray(byte, byte + length) },
      pages: inputs.subarray(page, page + count),
    });
    page += count;
    byte += length;
  }
  return { common, parts };
};
