import { describe, expect, it } from "vitest";
import type { PageData, PlannedPage } from "../../src/archive/pages.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { planOf, recordNamed } from "./sample-records.ts";

type Given = Pick<Entry, "publisher" | "published"> & { readonly people?: readonly string[] };

const entryOf = ({ people = [], ...given }: Given, at: number): Entry => ({
  ...emptyEntry,
  title: `Article ${at}`,
  ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
  people,
  body: "Words.\n",
});

const planned = (given: readonly Given[]): readonly PlannedPage[] =>
  planOf(given.map((one, at) => recordNamed(entryOf(one, at), `a${at}`)));

const pageAt = <Data>(pages: readonly PlannedPage[], address: string): Data =>
  pages.find((page) => page.address === address)?.data() as Data;

const papers: readonly Given[] = [
  { publisher: "The Tern", published: "1999-05-01" },
  { publisher: "The Tern", published: "1999-05-02" },
  { publisher: "The Tern", published: "2004" },
  { publisher: "Kurier", published: "2017-08~" },
  { publisher: "Kurier" },
  { publisher: "Mole" },
  { publisher: "Mole" },
];

describe("the index of publishers", () => {
  const { coverage, all, letters } = pageAt<PageData["index"]>(planned(papers), "/publishers/");

  it("says what is held of each, from A to Z, instead of their names alone", () => {
    expect(coverage?.map(({ name }) => name)).toEqual(["Kurier", "Mole", "The Tern"]);
    expect(all).toBeUndefined();
    expect(letters).toEqual([]);
  });

  it("counts by year and names the first and the last date as far as they are known", () => {
    expect(coverage?.[2]).toMatchObject({
      years: [
        { number: 1999, count: 2 },
        { number: 2004, count: 1 },
      ],
      first: "1999-05-01",
      last: "2004",
    });
    expect(coverage?.[0]).toMatchObject({
      years: [{ number: 2017, count: 1 }],
      first: "2017-08~",
      last: "2017-08~",
    });
  });

  it("has no dates of a publisher of which nothing is dated", () => {
    expect(coverage?.[1]?.years).toEqual([]);
    expect(coverage?.[1]).not.toHaveProperty("first");
  });

  it("shows the largest hundred where there are more than one page holds, and leads to the others by letter", () => {
    const many = Array.from({ length: 501 }, (_, at) => at).flatMap((at) =>
      Array.from({ length: at === 7 ? 4 : 3 }, () => ({ publisher: `Paper ${at}`, published: "2020-01-01" })),
    );
    const index = pageAt<PageData["index"]>(planned(many), "/publishers/");
    expect(index.coverage?.length).toBe(100);
    expect(index.coverage?.map(({ name }) => name)).toContain("Paper 7");
    expect(index.letters).toEqual([{ address: "/publishers/a-z/p/", label: "p", count: 501 }]);
  });
});

describe("a heading's page", () => {
  const days = ["2001-01-01", "2001-01-02", "2001-01-03", "2001-01-04", "2001-01-05", "2001-01-06"];
  const of = (published: readonly (string | undefined)[]): PageData["heading"] =>
    pageAt(
      planned(
        published.map((date, at) => ({
          people: ["Ana Ruiz"],
          ...(date !== undefined && { published: date }),
          ...(at % 3 > 0 && { publisher: at % 3 === 1 ? "Kurier" : "The Tern" }),
        })),
      ),
      "/people/ana-ruiz/",
    );

  it("names the first and the last dated article where they are more than five", () => {
    const page = of([undefined, ...days]);
    expect([page.first?.published, page.last?.published]).toEqual(["2001-01-01", "2001-01-06"]);
    expect(of([undefined, ...days.slice(1)])).not.toHaveProperty("first");
  });

  it("names its publishers with the number of its articles, those with most first", () => {
    const page = of([...days, "2001-01-07", "2001-01-08"]);
    expect(page.publishers.map(({ name, count }) => `${name} ${count}`)).toEqual(["Kurier 3", "The Tern 2"]);
  });

  it("of a publisher does not name itself", () => {
    const page = pageAt<PageData["heading"]>(planned(papers), "/publishers/kurier/");
    expect(page.publishers).toEqual([]);
  });
});

describe("the index of people", () => {
  const peopleOf = (names: readonly string[]): PageData["index"] =>
    pageAt(planned([...names, ...names, ...names].map((name) => ({ people: [name] }))), "/people/");

  it("is ordered by surnames", () => {
    const names = peopleOf(["Amos Zander", "Zoe Abbot", "Deng Xiaoping"]).all?.map(({ name }) => name);
    expect(names).toEqual(["Zoe Abbot", "Deng Xiaoping", "Amos Zander"]);
  });
});
