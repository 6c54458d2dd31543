import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { completed, corrected, withoutLastWord } from "../../src/search-page/change-words.ts";
import { countsCsvOf } from "../../src/search-page/counts-csv.ts";
import {
  asksNothing,
  inOrder,
  isDate,
  readRequest,
  type SearchRequest,
  toggleName,
  writeRequest,
} from "../../src/search-page/request.ts";
import { fragmentOf } from "../../src/search-page/text-fragment.ts";
import { byYear, datesOf, stretchBetween, ticksOf, timeChartOf } from "../../src/search-page/time-chart.ts";

describe("what a reader asks for", () => {
  it("comes back from the address as it was written there", () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, unit: "binary" }), { minLength: 1, maxLength: 3 });
    const request = fc.record(
      {
        words: fc.string({ unit: "binary" }),
        sort: fc.constantFrom("relevance" as const, "newest" as const, "oldest" as const),
        filters: fc.record({ topic: names, person: names }, { requiredKeys: [] }),
        from: fc.constantFrom("1987", "1987-02", "1987-02-28"),
      },
      { requiredKeys: ["words", "sort", "filters"] },
    );
    fc.assert(
      fc.property(request, (asked) => {
        expect(readRequest(writeRequest(asked as SearchRequest))).toEqual(asked);
      }),
    );
  });

  it("is nothing where the address says nothing that can be understood", () => {
    for (const query of ["", "?", "?q=", "?from=yesterday&to=2017-13&sort=best&topic=&colour=red"]) {
      expect(asksNothing(readRequest(query)), query).toBe(true);
      expect(writeRequest(readRequest(query)), query).toBe("");
    }
  });

  it("takes a name up and out again", () => {
    const none = readRequest("?q=tide");
    const once = toggleName(none, "topic", "Sea & shore");
    expect(writeRequest(once)).toBe("?q=tide&topic=Sea+%26+shore");
    expect(toggleName(once, "topic", "Sea & shore")).toEqual(none);
  });

  it("takes a year, a month or a day for a date, and nothing else", () => {
    expect(["2017", "2017-08", "2017-08-31"].filter(isDate)).toHaveLength(3);
    expect(["17", "2017-8", "2017-00", "2017-08-32", "2017~", " 2017"].filter(isDate)).toEqual([]);
  });
});

describe("two dates", () => {
  it.each([
    ["1987-03-05", "1987-03-03", ["1987-03-03", "1987-03-05"]],
    ["1988", "1987-03", ["1987-03", "1988"]],
    ["1987-03", "1987", ["1987-03", "1987"]],
    ["1987-03-05", "", ["1987-03-05", ""]],
    ["", "1987", ["", "1987"]],
  ])("from %j to %j lie in order", (from, to, wanted) => {
    expect(inOrder(from, to)).toEqual(wanted);
  });
});

describe("a query that is changed", () => {
  it("has its wrong words put right and all else as it was", () => {
    const corrections = [{ word: "harbuor", instead: "harbour", count: 3 }];
    expect(corrected('title:Harbuor -"old harbuor" tide', corrections)).toBe(
      'title:harbour -"old harbour" tide',
    );
  });

  it("has its last word finished, or loses it to a filter", () => {
    expect(completed("low ti", "tide")).toBe("low tide ");
    expect(withoutLastWord("low person:kes")).toBe("low");
    expect(withoutLastWord("kes")).toBe("");
  });
});

describe("the chart of hits over time", () => {
  const long = [
    { year: 1990, month: 3, count: 2, total: 5 },
    { year: 1990, count: 1, total: 1 },
    { year: 2004, month: 12, count: 4, total: 9 },
  ];

  it("has every year from the first to the last, with the archive's own counts beside the hits", () => {
    const chart = timeChartOf(long);
    expect(chart?.buckets).toHaveLength(15);
    expect(chart?.buckets[0]).toEqual({ date: "1990", count: 3, total: 6 });
    expect(chart?.most).toBe(4);
    expect(byYear(long)).toHaveLength(2);
  });

  it("has months where the archive spans few years", () => {
    const chart = timeChartOf([
      { year: 1987, month: 2, count: 1, total: 1 },
      { year: 1987, month: 6, count: 2, total: 3 },
    ]);
    expect(chart?.buckets.map(({ date }) => date)).toEqual([
      "1987-02",
      "1987-03",
      "1987-04",
      "1987-05",
      "1987-06",
    ]);
  });

  it("shows few of many years by themselves, in months, where the dates lie within them", () => {
    const counts = [...long, { year: 2003, month: 2, count: 3, total: 3 }].toSorted(
      (a, b) => a.year - b.year,
    );
    const chart = timeChartOf(counts, { from: "2003-02", to: "2004" });
    expect(chart?.buckets.map(({ date }) => date)).toContain("2004-12");
    expect(chart?.buckets[0]).toEqual({ date: "2003-02", count: 3, total: 3 });
    expect(chart && datesOf(chart, [0, 3])).toEqual({ from: "2003-02", to: "2003-04" });
    expect(chart && datesOf(chart, [0, chart.buckets.length])).toEqual({ from: "2003-02", to: "2004-12" });
    expect(timeChartOf(counts, { from: "1990", to: "2004" })?.buckets).toHaveLength(15);
    expect(timeChartOf(counts, { from: "2003" })?.buckets).toHaveLength(15);
    expect(timeChartOf(counts, { from: "1995", to: "1996" })?.buckets).toHaveLength(15);
  });

  it("takes any stretch to dates and back", () => {
    const chart = timeChartOf(long);
    if (!chart) throw new Error("no chart");
    for (let start = 0; start < 15; start++)
      for (let end = start + 1; end <= 15; end++) {
        const { from, to } = datesOf(chart, [start, end]);
        expect(stretchBetween(chart, from, to)).toEqual([start, end]);
      }
    expect(stretchBetween(chart, "1995-06-02", "1996-01")).toEqual([5, 7]);
  });

  it("is none where no hit has a date, and names few of its years", () => {
    expect(timeChartOf([])).toBeUndefined();
    expect(timeChartOf(long.map((one) => ({ ...one, count: 0 })))).toBeUndefined();
    const chart = timeChartOf(long);
    expect(chart && ticksOf(chart, 8).length).toBeLessThanOrEqual(8);
  });
});

describe("a link to the words in a page", () => {
  it("names each marked word with the one or two before it, encoded", () => {
    const excerpts = [
      [
        { text: "… the low ", marked: false },
        { text: "spring-tide", marked: true },
        { text: ", they said", marked: false },
      ],
    ];
    expect(fragmentOf(excerpts)).toBe("#:~:text=the%20low-,spring%2Dtide");
    expect(fragmentOf([[{ text: "nothing", marked: false }]])).toBe("");
  });
});

it("counts what was found by year as CSV, beside all articles of the year", () => {
  expect(countsCsvOf([{ date: "1987", count: 2, total: 7 }])).toBe("year,found,articles\r\n1987,2,7\r\n");
});
