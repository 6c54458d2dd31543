import { describe, expect, test } from "vitest";
import { corpusDigest } from "../../src/evaluate/corpus-digest.ts";
import { fallenScores, raiseFloors, readFloors } from "../../src/evaluate/floors.ts";
import type { Row } from "../../src/evaluate/summarize.ts";

const rowsWith = (authors: number, dateFalse: number): readonly Row[] => [
  {
    rendering: "a",
    language: "en",
    documents: 10,
    means: { authors: { mean: authors, count: 10 }, date_false: { mean: dateFalse, count: 10 } },
  },
];

const none = { corpus: "own", floors: {} };

describe("floors", () => {
  test("stand just below what was reached, ceilings just above", () => {
    expect(raiseFloors(none, rowsWith(0.9, 0.02)).floors).toEqual({
      "a.en.authors": 0.899,
      "a.en.date_false": 0.021,
    });
  });

  test("hold what reached them and tell what fell, each score in its own direction", () => {
    const floors = raiseFloors(none, rowsWith(0.9, 0.02));
    expect(fallenScores(floors, rowsWith(0.9, 0.02))).toEqual([]);
    expect(fallenScores(floors, rowsWith(0.8, 0.1))).toEqual([
      "a.en.authors is 0.8000, below its floor 0.899",
      "a.en.date_false is 0.1000, above its ceiling 0.021",
    ]);
  });

  test("rise and never sink without a reason", () => {
    const floors = raiseFloors(none, rowsWith(0.9, 0.02));
    expect(raiseFloors(floors, rowsWith(0.8, 0.01)).floors).toEqual({
      "a.en.authors": 0.899,
      "a.en.date_false": 0.011,
    });
  });

  test("sink for a reason, which is kept", () => {
    const floors = raiseFloors(none, rowsWith(0.9, 0.02));
    const lowered = raiseFloors(floors, rowsWith(0.8, 0.02), "the gold had an error");
    expect(lowered.floors["a.en.authors"]).toBe(0.799);
    expect(lowered.lowered).toEqual([
      { score: "a.en.authors", from: 0.899, to: 0.799, reason: "the gold had an error" },
    ]);
  });

  test("tell a score that is no longer measured", () => {
    expect(fallenScores({ corpus: "own", floors: { "b.en.authors": 0.5 } }, rowsWith(1, 0))).toEqual([
      "b.en.authors is no longer measured; its floor is 0.5",
    ]);
  });

  test("are refused in words when their file has another form", () => {
    expect(readFloors({ abc: { corpus: "own", floors: { "a.en.authors": "high" } } })).toMatch(
      /abc\.floors\.a\.en\.authors/,
    );
  });
});

describe("corpusDigest", () => {
  test("hangs on paths and bytes, not on order", () => {
    const [one, two] = [
      { path: "text/a.txt", sha256: "11" },
      { path: "gold/a.json", sha256: "22" },
    ];
    expect(corpusDigest([one, two])).toBe(corpusDigest([two, one]));
    expect(corpusDigest([one, two])).not.toBe(corpusDigest([one, { ...two, sha256: "23" }]));
  });
});
