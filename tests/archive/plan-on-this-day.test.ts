import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData, PlannedPage } from "../../src/archive/pages.ts";
import { planParts, planSite } from "../../src/archive/plan/plan.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import { freshOf, plainly, recordNamed } from "./sample-records.ts";

type Given = { readonly published?: string; readonly title?: string; readonly body?: string };

const recordsOf = (given: readonly Given[]) =>
  given.map((one, at) =>
    freshOf(
      recordNamed(
        {
          ...emptyEntry,
          title: `Article ${at}`,
          body: "Words.\n",
          ...one,
        },
        `a${at}`,
      ),
    ),
  );

const planned = (given: readonly Given[]): readonly PlannedPage[] =>
  planSite(columnsOf(recordsOf(given)), []);

const on = (...days: readonly string[]): readonly Given[] => days.map((published) => ({ published }));

const dataAt = <Data>(pages: readonly PlannedPage[], address: string): Data | undefined =>
  pages.find((page) => page.address === address)?.data() as Data | undefined;

const anniversaryAt = (pages: readonly PlannedPage[], day: string) =>
  dataAt<PageData["anniversary"]>(pages, `/on-this-day/${day}/`);

const isAnniversary = ({ kind }: PlannedPage): boolean => kind === "anniversary" || kind === "onThisDay";

describe("a day of the calendar", () => {
  it("has its years, the latest first, and at most three headlines of each", () => {
    const pages = planned(on("2001-09-07", "2020-09-07", ...Array(5).fill("2010-09-07")));
    const found = anniversaryAt(pages, "09-07");
    expect(found?.years.map(({ year, count, address }) => [year, count, address])).toEqual([
      [2020, 1, "/2020/09/07/"],
      [2010, 5, "/2010/09/07/"],
      [2001, 1, "/2001/09/07/"],
    ]);
    expect(found?.years[1]?.cards).toHaveLength(3);
  });

  it("shows one version of a story, and counts all", () => {
    const story = Array.from({ length: 120 }, (_, at) => `word${(at * 7919) % 997}`).join(" ");
    const pages = planned([
      { published: "2020-09-07", body: `${story}.\n` },
      { published: "2020-09-07", body: `${story} and more.\n` },
      { published: "2020-09-07", body: "Something else.\n" },
    ]);
    const [year] = anniversaryAt(pages, "09-07")?.years ?? [];
    expect(year?.cards).toHaveLength(2);
    expect(year?.count).toBe(3);
  });

  it("has a page on 29 February too", () => {
    expect(anniversaryAt(planned(on("2016-02-29")), "02-29")?.years).toHaveLength(1);
  });

  it("takes nothing that is not dated to the day", () => {
    const pages = planned([...on("2020-09", "2020", "2017-08~"), {}]);
    expect(dataAt<PageData["onThisDay"]>(pages, "/on-this-day/")).toEqual({ days: [] });
    expect(pages.filter(({ kind }) => kind === "anniversary")).toEqual([]);
  });

  it("leads round the year, from December to January", () => {
    const pages = planned(on("2020-12-31", "2019-06-15", "2018-01-01"));
    expect(anniversaryAt(pages, "12-31")?.neighbours).toEqual({
      previous: { address: "/on-this-day/06-15/", label: "06-15" },
      next: { address: "/on-this-day/01-01/", label: "01-01" },
    });
    expect(anniversaryAt(planned(on("2020-12-31")), "12-31")?.neighbours).toEqual({});
  });

  it("counts each article that is dated to the day once, whatever the archive", () => {
    const day = fc
      .tuple(
        fc.integer({ min: 1999, max: 2004 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map(
        ([year, month, date]) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`,
      );
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), (days) => {
        const pages = planned(on(...days));
        const { days: calendar } = dataAt<PageData["onThisDay"]>(pages, "/on-this-day/") ?? { days: [] };
        expect(calendar.reduce((sum, { count }) => sum + count, 0)).toBe(days.length);
        const counts = pages
          .filter(({ kind }) => kind === "anniversary")
          .flatMap((page) => (page.data() as PageData["anniversary"]).years)
          .map(({ count }) => count);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(days.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe("one article more", () => {
  const days = Array.from({ length: 60 }, (_, at) => `19${60 + (at % 30)}-0${1 + (at % 9)}-1${at % 9}`);

  it("changes the page of its day and that of all days", () => {
    const part = (given: readonly string[]) =>
      plainly(
        planParts(columnsOf(recordsOf(on(...given))), [])
          .flatMap(({ pages }) => pages())
          .filter(isAnniversary),
      );
    const before = part(days);
    const stale = [...part([...days, "2020-03-12"])].filter(
      ([address, page]) => before.get(address)?.inputs !== page.inputs,
    );
    expect(stale.map(([address]) => address)).toEqual(["/on-this-day/", "/on-this-day/03-12/"]);
  });
});

describe("the home page's day", () => {
  const shown = (...days: readonly string[]) => {
    const day = dataAt<PageData["home"]>(planned(on(...days)), "/")?.onThisDay;
    return day && [day.month, day.day, ...day.years.map(({ year }) => year)];
  };

  it("is that of the latest article, where other years have it", () => {
    expect(shown("2001-10-19", "2019-10-19", "2018-10-01", "2017-10-01")).toEqual([10, 19, 2019, 2001]);
  });

  it("is the last before it that more than one year has, also of the year's other end", () => {
    expect(shown("2020-03-02", "2018-02-01", "2017-02-01", "2018-10-01", "2017-10-01")).toEqual([
      2, 1, 2018, 2017,
    ]);
    expect(shown("2020-03-02", "2018-10-01", "2017-10-01")).toEqual([10, 1, 2018, 2017]);
  });

  it("is none where no day has more than one year", () => {
    expect(shown("2020-03-02", "2018-10-01", "2020")).toBeUndefined();
    expect(shown()).toBeUndefined();
  });
});
