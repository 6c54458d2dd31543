import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bitReader, bitWriter } from "../../src/search/bits.ts";
import { writePlaces, writePostings } from "../../src/search/build/write-lists.ts";
import { byteReader, byteWriter } from "../../src/search/bytes.ts";
import { isTitleLevel } from "../../src/search/levels.ts";
import { readPlaces, readPostings } from "../../src/search/lists.ts";

const number = fc.oneof(fc.nat(300), fc.integer({ min: 0, max: 0xffffffff }));

describe("numbers on their way through a file", () => {
  it("come back as they were, in bits", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(number, fc.nat(20))), (values) => {
        const bits = bitWriter();
        for (const [value, low] of values) bits.rice(value, low);
        const reader = bitReader(bits.take());
        for (const [value, low] of values) expect(reader.rice(low)).toBe(value);
      }),
    );
  });

  it("come back as they were, in bytes", () => {
    fc.assert(
      fc.property(fc.array(number), (values) => {
        const out = byteWriter();
        for (const value of values) out.number(value);
        const input = byteReader(out.done());
        for (const value of values) expect(input.number()).toBe(value);
      }),
    );
  });

  it("come back as lists of articles and places", () => {
    const list = fc.uniqueArray(fc.oneof(fc.nat(5000), fc.nat(80)), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(
        list,
        fc.array(fc.uniqueArray(fc.nat(100_000), { minLength: 1, maxLength: 30 }), { minLength: 60 }),
        (some, lists) => {
          const documents = Uint32Array.from(some).sort();
          const levels = Uint8Array.from(documents, (document) => document % 16);
          const shape = { size: 5001, count: documents.length, levelled: true };
          const bits = bitWriter();
          expect(readPostings(writePostings(bits, { documents, levels }, shape), shape)).toEqual({
            documents,
            levels,
          });
          const often = { ...shape, size: Math.max(...documents) + 1, count: documents.length };
          const roughly = readPostings(writePostings(bits, { documents, levels }, often), often);
          expect(roughly.documents).toEqual(documents);
          expect(Array.from(roughly.levels, isTitleLevel)).toEqual(Array.from(levels, isTitleLevel));
          const places = lists.slice(0, documents.length).map((one) => one.toSorted((a, b) => a - b));
          const bytes = writePlaces(
            bits,
            {
              counts: Uint32Array.from(places, ({ length }) => length),
              places: Uint32Array.from(places.flat()),
            },
            documents.length,
          );
          const even = Uint32Array.from(places.keys()).filter((at) => at % 2 === 0);
          expect(readPlaces(bytes, even)).toEqual(places.filter((_, at) => at % 2 === 0));
        },
      ),
    );
  });

  it("stay within the archive where bytes are damaged", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(300), (bytes, count) => {
        const { documents } = readPostings(bytes, { size: 50, count, levelled: true });
        expect(documents.every((document) => document < 50)).toBe(true);
        expect(
          readPlaces(
            bytes,
            Uint32Array.from({ length: count }, (_, at) => at),
          ),
        ).toHaveLength(count);
      }),
    );
  });
});
