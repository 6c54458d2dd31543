import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, firstWeekday, sheetOf, weekdayOf, weekdaysFrom } from "../../src/site/calendar.ts";
import { markupOf } from "../../src/site/html.ts";
import { dayInks, inksFor } from "../../src/site/ink.ts";
import { contextOf } from "../../templates/parts/context.ts";
import { inkKey } from "../../templates/parts/month-sheet.ts";
import { pages, site } from "./sample.ts";

const numbersOf = (
  year: number,
  month: number,
  first: number,
): readonly (readonly (number | undefined)[])[] =>
  sheetOf({ year, month, first }, []).map((week) => week.map((day) => day?.number));

describe("a week", () => {
  it.each([
    ["en-GB", 1],
    ["en-US", 0],
    ["de", 1],
    ["pt-BR", 0],
    ["pt-PT", 0],
    ["fr", 1],
    ["ar-EG", 6],
    ["fa", 6],
    ["ja", 0],
  ])("in %s begins on weekday %i", (locale, weekday) => {
    expect(firstWeekday(locale)).toBe(weekday);
  });

  it("has seven days in order", () => {
    expect(weekdaysFrom(1)).toEqual([1, 2, 3, 4, 5, 6, 0]);
    expect(weekdaysFrom(6)).toEqual([6, 0, 1, 2, 3, 4, 5]);
  });
});

describe("a month's sheet", () => {
  it("begins under its weekday and ends with its last day", () => {
    expect(numbersOf(2018, 11, 1)[0]).toEqual([undefined, undefined, undefined, 1, 2, 3, 4]);
    expect(numbersOf(2018, 11, 1).at(-1)).toEqual([26, 27, 28, 29, 30, undefined, undefined]);
  });

  it("has no empty week, also where it fills four or six", () => {
    expect(numbersOf(2021, 2, 1)).toHaveLength(4);
    expect(numbersOf(2020, 8, 1)).toHaveLength(6);
  });

  it.each([
    [2020, 2, 29],
    [2019, 2, 28],
    [1900, 2, 28],
    [2000, 2, 29],
    [2018, 11, 30],
    [2018, 12, 31],
  ])("of %i-%i has %i days", (year, month, days) => {
    expect(daysIn(year, month)).toBe(days);
    expect(numbersOf(year, month, 1).flat().filter(Boolean)).toHaveLength(days);
  });

  it("agrees with the calendar for every month", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1583, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (year, month, first) => {
          const weeks = numbersOf(year, month, first);
          expect(weeks.flat().filter(Boolean)).toEqual(
            Array.from({ length: new Date(Date.UTC(year, month, 0)).getUTCDate() }, (_, index) => index + 1),
          );
          expect(weekdayOf(year, month, 1)).toBe(new Date(Date.UTC(year, month - 1, 1)).getUTCDay());
          expect((weeks[0]?.indexOf(1) ?? -1) + first).toSatisfy(
            (weekday: number) => weekday % 7 === weekdayOf(year, month, 1),
          );
        },
      ),
    );
  });

  it("gives each day its count and the others none", () => {
    const days = sheetOf({ year: 2018, month: 11, first: 1 }, [{ number: 5, count: 3 }]).flat();
    expect(days.find((day) => day?.number === 5)?.count).toBe(3);
    expect(days.find((day) => day?.number === 6)?.count).toBe(0);
  });
});

describe("ink", () => {
  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [4, 2],
    [5, 3],
    [49, 4],
    [50, 5],
    [100_000, 5],
  ])("for %i articles is %i", (count, ink) => {
    expect(dayInks.of(count)).toBe(ink);
  });

  it("is explained in its own numbers", () => {
    expect(markupOf(inkKey(contextOf(pages.home[0], site))).match(/ink-\d">[^<]+/g)).toEqual([
      'ink-1">1',
      'ink-2">2–4',
      'ink-3">5–14',
      'ink-4">15–49',
      'ink-5">50+',
    ]);
  });

  it("of sums has its steps ten times as high where most days would be full", () => {
    expect(inksFor(150).legend).toEqual(dayInks.legend);
    const { legend, of } = inksFor(151);
    expect(legend.map(({ least, most }) => [least, most])).toEqual([
      [1, 19],
      [20, 49],
      [50, 149],
      [150, 499],
      [500, undefined],
    ]);
    expect([0, 1, 19, 20, 500].map(of)).toEqual([0, 1, 1, 2, 5]);
    const large = markupOf(inkKey(contextOf(pages.home[0], site), inksFor(40_000)));
    expect(large).toContain("15,000–49,999");
    expect(large).toContain("50,000+");
  });
});
