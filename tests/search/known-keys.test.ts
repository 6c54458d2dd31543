import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type KeyedRun,
  knownKeysToBytes,
  learnKeys,
  noKeys,
  readKnownKeys,
} from "../../src/search/build/known-keys.ts";

const keys = fc
  .uniqueArray(fc.string({ minLength: 1, maxLength: 4, unit: fc.constantFrom("a", "b", "é", "\0", "z") }), {
    maxLength: 30,
  })
  .map((some) => some.sort());

/** Runs by digests: the same digest has the same keys, as it has in a folder of runs. */
const world = fc.tuple(
  fc.array(keys, { minLength: 6, maxLength: 6 }),
  fc.subarray([0, 1, 2, 3, 4, 5]),
  fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
);

const runsOf = (all: readonly (readonly string[])[], chosen: readonly number[]): readonly KeyedRun[] =>
  chosen.map((number) => ({ digest: `run-${number}`, keys: () => all[number] ?? [] }));

describe("the keys of runs", () => {
  it("are the same whether some were known before or none", () => {
    fc.assert(
      fc.property(world, ([all, before, now]) => {
        const known = learnKeys(noKeys, runsOf(all, before));
        const learnt = learnKeys(known, runsOf(all, now));
        expect(learnt).toEqual(learnKeys(noKeys, runsOf(all, now)));
        expect(learnt.keys).toEqual([...new Set(now.flatMap((number) => all[number] ?? []))].sort());
        for (const [at, number] of now.entries()) {
          const own = [...learnt.numbers.values()][at] ?? new Uint32Array(0);
          expect(Array.from(own, (place) => learnt.keys[place])).toEqual(all[number]);
        }
      }),
    );
  });

  it("come back from their file as they were", () => {
    fc.assert(
      fc.property(world, ([all, some]) => {
        const known = learnKeys(
          noKeys,
          runsOf(
            all.map((own) => own.filter((key) => key !== "")),
            some,
          ),
        );
        const read = readKnownKeys(knownKeysToBytes(known));
        expect([...read.numbers]).toEqual([...known.numbers]);
        expect(read.keys).toEqual(known.keys);
      }),
    );
  });

  it("are read of new runs alone", () => {
    const known = learnKeys(noKeys, [{ digest: "old", keys: () => ["a", "c"] }]);
    const unread = (): never => {
      throw new Error("read again");
    };
    const learnt = learnKeys(known, [
      { digest: "new", keys: () => ["b", "c"] },
      { digest: "old", keys: unread },
    ]);
    expect(learnt.keys).toEqual(["a", "b", "c"]);
    expect(learnt.numbers.get("old")).toEqual(Uint32Array.of(0, 2));
  });
});
