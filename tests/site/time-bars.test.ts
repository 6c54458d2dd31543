import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decadesOf } from "../../src/site/decades.ts";
import { type TimeCount, timeBarsOf } from "../../src/site/time-bars.ts";

const count = fc.integer({ min: 1, max: 100_000 });

const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 1500, max: 2100 }), count }), {
  selector: ({ year }) => year,
  minLength: 1,
  maxLength: 60,
});

const months = fc.uniqueArray(
  fc.record({ year: fc.integer({ min: 1987, max: 1989 }), month: fc.integer({ min: 1, max: 12 }), count }),
  { selector: ({ year, month }) => year * 12 + month, minLength: 1, maxLength: 36 },
);

const orderOf = ({ year, month = 1 }: TimeCount): number => year * 12 + month;

const inPlace = ({ year, month }: TimeCount): string => `${year} ${month}`;

describe("a chart over time", () => {
  it("has no bars where there is nothing to draw", () => {
    expect(timeBarsOf([])).toBeUndefined();
  });

  it("keeps the place of a year without articles", () => {
    const [first, second] =
      timeBarsOf([
        { year: 2000, count: 1 },
        { year: 2019, count: 2 },
      ])?.bars ?? [];
    expect(first?.left).toBeLessThan(5);
    expect(second?.left).toBeGreaterThan(95);
  });

  it("sets months in whole years, so that the empty ones before and after are seen", () => {
    const chart = timeBarsOf([
      { year: 1987, month: 7, count: 3 },
      { year: 1987, month: 12, count: 2 },
    ]);
    expect(chart?.bars[0]?.left).toBeCloseTo((6.5 * 100) / 12 - 0.625, 1);
    expect(chart?.bars[1]?.left).toBeGreaterThan(95);
    expect(chart?.ticks[0]).toMatchObject({ year: 1987, month: 1 });
  });

  it.each([
    ["years", years],
    ["months", months],
  ] as const)(
    "of %s draws bars within its frame, as high as their counts, in order of time, never over each other",
    (_, times) => {
      fc.assert(
        fc.property(times as fc.Arbitrary<TimeCount[]>, (given) => {
          const chart = timeBarsOf(given);
          if (chart === undefined) throw new Error("no chart");
          const { bars, highest, ticks, levels } = chart;
          const inOrder = given.toSorted((a, b) => orderOf(a) - orderOf(b));
          expect(bars.map(({ time }) => inPlace(time))).toEqual(inOrder.map(inPlace));
          const most = Math.max(5, ...given.map((time) => time.count));
          for (const [index, { left, width, height, time }] of bars.entries()) {
            const before = bars[index - 1];
            expect(left).toBeGreaterThanOrEqual(before === undefined ? 0 : before.left + before.width - 0.02);
            expect(left + width).toBeLessThanOrEqual(100.02);
            expect(height).toBeCloseTo((100 * time.count) / most, 1);
          }
          expect(highest.time.count).toBe(Math.max(...given.map((time) => time.count)));
          expect(ticks.length).toBeGreaterThan(0);
          expect(ticks.length).toBeLessThanOrEqual(9);
          for (const [index, { middle }] of ticks.slice(1).entries())
            expect(middle - (ticks[index]?.middle ?? 0)).toBeGreaterThan(11);
          for (const { middle } of ticks) expect(middle).toBeGreaterThanOrEqual(0);
          for (const { middle } of ticks) expect(middle).toBeLessThanOrEqual(100);
          for (const level of levels) expect(level.height).toBeCloseTo((100 * level.count) / most, 1);
          expect(levels.every((level) => Number.isInteger(level.count) && level.count <= most)).toBe(true);
        }),
      );
    },
  );

  it("names the numbers beside it where there is no room above each bar", () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ year: 1990 + index, count: 10 + index }));
    expect(timeBarsOf(twenty)?.levels.map((level) => level.count)).toEqual([10, 20]);
    expect(timeBarsOf(twenty.slice(0, 12))?.levels).toEqual([]);
    expect(timeBarsOf([{ year: 1990, count: 2000 }])?.levels.length).toBeGreaterThan(1);
  });

  it("makes no tower of one article", () => {
    expect(timeBarsOf([{ year: 2000, count: 1 }])?.highest.height).toBe(20);
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
