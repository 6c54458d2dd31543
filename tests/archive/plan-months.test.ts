import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import { freshOf, recordNamed } from "./sample-records.ts";

const planned = (days: readonly (string | undefined)[]) =>
  planSite(
    columnsOf(
      days.map((published, at) =>
        freshOf(
          recordNamed(
            {
              ...emptyEntry,
              title: `Article ${at}`,
              ...(published !== undefined && { published }),
              people: ["Ann Lee"],
              body: `Words of ${at}.\n`,
            },
            `a${at}`,
          ),
        ),
      ),
    ),
    [],
  );

type Timed = PageData["home"] | PageData["heading"];

const monthsAt = (address: string, days: readonly (string | undefined)[]) => {
  const data = planned(days)
    .find((page) => page.address === address)
    ?.data() as Timed | undefined;
  return data?.months;
};

const home = (...days: readonly (string | undefined)[]) => monthsAt("/", days);

const heading = (...days: readonly (string | undefined)[]) => monthsAt("/people/ann-lee/", days);

describe.each([
  ["an archive", home],
  ["a heading", heading],
] as const)("the months of %s", (_, months) => {
  it("are counted where it spans at most three years", () => {
    expect(months("1987-03-02", "1987-03-09", "1989-12", undefined)).toEqual([
      { year: 1987, month: 3, count: 2 },
      { year: 1989, month: 12, count: 1 },
    ]);
  });

  it("are none where it spans more, or where the month of an article is not known", () => {
    expect(months("1987-03-02", "1987-03-09", "1990-12")).toBeUndefined();
    expect(months("1987-03-02", "1987-03-09", "1987")).toBeUndefined();
  });

  it("are none where nothing is dated", () => {
    expect(months(undefined, undefined)).toBeUndefined();
  });
});

describe("the months of a heading with sheets", () => {
  it("lead to the sheet on which each begins", () => {
    const days = [...Array(60).fill("1987-03-02"), "1987-04-01", "1987-05-01", "1988-01-01"];
    expect(heading(...days)?.map(({ month, address }) => [month, address])).toEqual([
      [3, "/people/ann-lee/1987/"],
      [4, "/people/ann-lee/1987/2/"],
      [5, "/people/ann-lee/1987/2/"],
      [1, "/people/ann-lee/1988/"],
    ]);
  });
});
