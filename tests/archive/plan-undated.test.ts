import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { freshOf, recordNamed } from "./sample-records.ts";

type Given = Pick<Entry, "title"> & Partial<Pick<Entry, "publisher">>;

const groupsOf = (entries: readonly Given[]) => {
  const records = entries.map((given, at) =>
    freshOf(recordNamed({ ...emptyEntry, body: "Short.\n", ...given } as unknown as Entry, `a${at}`)),
  );
  const page = planSite(columnsOf(records), []).find(({ address }) => address === "/undated/");
  if (page === undefined) throw new Error("No page of what has no date");
  const { groups } = page.data() as PageData["undated"];
  return groups.map(({ publisher, cards }) => [publisher, cards.map(({ title }) => title)]);
};

describe("what has no date", () => {
  it("stands by publisher and headline, what has no publisher last", () => {
    expect(
      groupsOf([
        { title: "B" },
        { title: "D", publisher: "Port Post" },
        { title: "A", publisher: "the Quay" },
        { title: "C", publisher: "Port Post" },
      ]),
    ).toEqual([
      ["Port Post", ["C", "D"]],
      ["the Quay", ["A"]],
      [undefined, ["B"]],
    ]);
  });

  it("stands under one name of its publisher, whatever its capitals", () => {
    const groups = groupsOf([
      { title: "A", publisher: "PORT POST" },
      { title: "B", publisher: "Port Post" },
      { title: "C", publisher: "Port Post" },
    ]);
    expect(groups).toEqual([["Port Post", ["A", "B", "C"]]]);
  });
});
