import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decadesOf } from "../../src/site/decades.ts";
import { yearBarsOf } from "../../src/site/year-bars.ts";

const years = fc.uniqueArray(
  fc.record({ number: fc.integer({ min: 1500, max: 2100 }), count: fc.integer({ min: 1, max: 100_000 }) }),
  { selector: ({ number }) => number, minLength: 1, maxLength: 60 },
);

describe("a chart of years", () => {
  it("has no bars where there is nothing to draw", () => {
    expect(yearBarsOf([])).toBeUndefined();
  });

  it("keeps the place of a year without articles", () => {
    const [first, second] =
      yearBarsOf([
        { number: 2000, count: 1 },
        { number: 2019, count: 2 },
      ])?.bars ?? [];
    expect(first?.left).toBeLessThan(5);
    expect(second?.left).toBeGreaterThan(95);
  });

  it("draws bars within its frame, as high as their counts, in order of time, never over each other", () => {
    fc.assert(
      fc.property(years, (given) => {
        const { bars, highest, ticks } = yearBarsOf(given) ?? { bars: [], ticks: [], highest: undefined };
        expect(bars.map(({ year }) => year.number)).toEqual(
          given.map(({ number }) => number).sort((a, b) => a - b),
        );
        const most = Math.max(5, ...given.map(({ count }) => count));
        for (const [index, { left, width, height, year }] of bars.entries()) {
          const before = bars[index - 1];
          expect(left).toBeGreaterThanOrEqual(before === undefined ? 0 : before.left + before.width - 0.02);
          expect(left + width).toBeLessThanOrEqual(100.02);
          expect(height).toBeCloseTo((100 * year.count) / most, 1);
        }
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(highest?.year.count).toBe(Math.max(...given.map(({ count }) => count)));
      }),
    );
  });

  it("makes no tower of one article", () => {
    expect(yearBarsOf([{ number: 2000, count: 1 }])?.highest.height).toBe(20);
  });
});

describe("a table of decades", () => {
  it("has each year in its row and column, and no empty row", () => {
    const rows = decadesOf([
      { number: 2020, count: 3 },
      { number: 1999, count: 1 },
      { number: 1990, count: 2 },
    ]);
    expect(rows.map(({ first }) => first)).toEqual([1990, 2020]);
    expect(rows[0]?.years.map((year) => year?.count)).toEqual([2, ...Array(8).fill(undefined), 1]);
  });
});
