import fc from "fast-check";
import { expect, test } from "vitest";
import { gapsIn, gapsInWords, runsOf } from "../../src/site/year-gaps.ts";

const yearsOf = (...numbers: readonly number[]) => numbers.map((number) => ({ number, count: 1 }));

test("names single years and spans between the first and the last year", () => {
  const gaps = gapsIn(yearsOf(2006, 1997, 1999, 2002));
  expect(gapsInWords(gaps, 9)).toBe("1998, 2000–2001, 2003–2005");
  expect(gapsInWords(gaps, 2)).toBe("1998, 2000–2001 and 1 more gap");
  expect(gapsInWords(gaps, 1)).toBe("1998 and 2 more gaps");
});

test("finds no gap in years that follow each other, in one year and in none", () => {
  for (const years of [yearsOf(1999, 2000), yearsOf(1999), []]) expect(gapsIn(years)).toEqual([]);
});

test("gaps and runs together tell every year from the first to the last once", () => {
  const counts = fc.uniqueArray(
    fc.record({ number: fc.integer({ min: 1900, max: 1960 }), count: fc.nat(3) }),
    {
      selector: ({ number }) => number,
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(counts, (years) => {
      const runs = runsOf(years, (count) => count);
      const inked = runs.flatMap(({ from, length, ink }) =>
        Array.from({ length }, (_, at) => ({ number: from + at, count: ink })),
      );
      expect(inked).toEqual(years.toSorted((a, b) => a.number - b.number));
      const missing = gapsIn(years).reduce((sum, { from, to }) => sum + to - from + 1, 0);
      const [first = 0, last = 0] = [inked[0]?.number, inked.at(-1)?.number];
      expect(missing + years.length).toBe(last - first + 1);
      for (const [at, run] of runs.entries()) {
        const before = runs[at - 1];
        if (before && before.from + before.length === run.from) expect(before.ink).not.toBe(run.ink);
      }
    }),
  );
});
