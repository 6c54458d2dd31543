import { describe, expect, it } from "vitest";
import { correct } from "../../src/search/correct.ts";
import { countNames } from "../../src/search/count-names.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import type { Narrowing, Sort } from "../../src/search/results.ts";
import { suggest } from "../../src/search/suggest.ts";
import { find } from "./find.ts";
import { indexOf } from "./index-in-memory.ts";
import { article, smallArchive } from "./sample-documents.ts";

const index = await indexOf(smallArchive);

const titles = async (text: string, narrowing: Narrowing = {}, sort: Sort = "relevance") => {
  const hits = await hitsOf(index, await find(index, text, narrowing), { sort, start: 0, most: 100 });
  return hits.map(({ title }) => title);
};

describe("the search", () => {
  it("finds other forms of a word, the exact form first", async () => {
    const found = await titles("prices -mariners");
    expect(found[0]).toBe("Harbour board sets new prices");
    expect(found).toContain("No date on this one");
  });

  it("takes a quoted word by its exact form", async () => {
    expect(await titles("fisher")).toHaveLength(2);
    expect(await titles('"fisher"')).toEqual(["A year in fish"]);
  });

  it("passes over case and accents, and finds initials with and without dots", async () => {
    for (const query of ["zoe cafe", "ZOË CAFÉ", "us owners", "U.S. owners", "straße", "grosse"])
      expect(await titles(query), query).toHaveLength(1);
  });

  it("stems in the language of the article", async () => {
    expect(await titles("häfen -title:fish")).toEqual(["Der Preis des Hafens"]);
    expect(await titles("navire")).toEqual(["Le phare du nord"]);
  });

  it.each([
    ["港口价格", "港口价格上涨"],
    ["港务局", "港口价格上涨"],
    ["局", "港口价格上涨"],
    ["値段 東京", "港の値段"],
    ["ท่าเรือ", "ท่าเรือเหนือ"],
    ["φάρος", "Ένας φάρος"],
  ])("finds %s in scripts without spaces and in others", async (query, title) => {
    expect(await titles(query)).toContain(title);
  });

  it("finds words within a field and whole names", async () => {
    expect(await titles("title:prices")).toEqual(
      ["Tomas Reed on the price of fish", "Harbour board sets new prices"].sort((a) =>
        a.startsWith("H") ? -1 : 1,
      ),
    );
    expect(await titles("author:quill")).toEqual(["Harbour board sets new prices"]);
    expect(await titles("fish", { filters: { place: ["Northfold"] } })).toEqual([
      "Tomas Reed on the price of fish",
    ]);
  });

  it("corrects a word that no article has", async () => {
    const found = await find(index, "harbuor prices");
    expect(found.total).toBe(0);
    expect(await correct(index, found)).toEqual([{ word: "harbuor", instead: "harbour", count: 1 }]);
  });

  it("where nothing is found, corrects also a slip that some article has", async () => {
    const slip = article({ title: "A slip", text: "The boay was painted." });
    const other = await indexOf([...smallArchive, slip]);
    const corrected = async (text: string) => correct(other, await find(other, text));
    expect(await corrected("boay mariners")).toEqual([{ word: "boay", instead: "bay", count: 41 }]);
    for (const text of ["boay painted", '"boay" mariners', "person:boay mariners", "lit painted"])
      expect(await corrected(text), text).toEqual([]);
  });

  it("corrects a word by one that stands in another file of words", async () => {
    const words = Array.from({ length: 4000 }, (_, at) => `prim${at}`).join(" ");
    const other = await indexOf([
      article({ title: "Prices", text: "The prices rose." }),
      article({ title: "Words", text: words }),
    ]);
    expect(other.manifest.firsts.length).toBeGreaterThan(2);
    const found = await find(other, "prises");
    expect(await correct(other, found)).toEqual([{ word: "prises", instead: "prices", count: 1 }]);
  });

  it("finds everything for a query without words", async () => {
    expect((await find(index, "")).total).toBe(smallArchive.length);
  });

  it("sorts by date either way, what is undated last", async () => {
    const oldest = await titles("price -mariners", {}, "oldest");
    const newest = await titles("price -mariners", {}, "newest");
    expect(oldest.at(-1)).toBe("No date on this one");
    expect(newest.at(-1)).toBe("No date on this one");
    expect(oldest.slice(0, -1)).toEqual(newest.slice(0, -1).reverse());
  });

  it("says where a prefix is too wide", async () => {
    await expect(find(index, "pr*")).rejects.toThrow("Too many words begin with “pr”");
  });

  it("looks for nothing that articles made up to look like code", async () => {
    expect(await titles("constructor")).toEqual(["<script>alert(1)</script> & other headlines"]);
    expect(await titles("__proto__")).toEqual(["<script>alert(1)</script> & other headlines"]);
    expect(await titles("toString hasOwnProperty")).toHaveLength(1);
    expect(await titles("valueOf")).toEqual([]);
  });
});

describe("a range of dates", () => {
  it.each([
    [
      "2017-08-11",
      "2017-08-11",
      ["A year in fish", "Tomas Reed on the price of fish", "Harbour board sets new prices"],
    ],
    ["2017-08-12", "2017-08-31", ["A year in fish", "Tomas Reed on the price of fish"]],
    ["2017-09", "2017-12", ["A year in fish"]],
    ["2018", "2018", ["Der Preis des Hafens", "Le phare du nord"]],
    ["2018-01-02", "2018-01", ["Der Preis des Hafens"]],
    ["2018-03-30", "2018-04-01", ["Le phare du nord"]],
    ["2018-04", "2018-12", []],
    ["2020-02-29", "2020-02-29", ["<script>alert(1)</script> & other headlines"]],
    ["2018-02", "2017-08", []],
  ])("from %s to %s holds what may be of that time", async (from, to, wanted) => {
    expect(await titles("", { from, to }, "oldest")).toEqual(wanted);
  });

  it("is open at either end, and never holds what is undated", async () => {
    expect((await find(index, "", { from: "1000" })).total).toBe(smallArchive.length - 1);
    expect((await find(index, "", { to: "2017" })).total).toBe(3);
  });
});

describe("the counts of what was found", () => {
  it("tell each month of the archive with its total, and the year alone where no month is known", async () => {
    const counts = countsOverTime(index, await find(index, "fish"));
    expect(counts.slice(0, 3)).toEqual([
      { year: 2017, count: 1, total: 1 },
      { year: 2017, month: 8, count: 1, total: 2 },
      { year: 2018, month: 1, count: 0, total: 1 },
    ]);
    expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(smallArchive.length - 1);
  });

  it("tell the names that most of them have", async () => {
    const found = await find(index, "bay");
    expect(await countNames(index, found, { kind: "publisher", most: 5 })).toEqual([
      { name: "The Harbour Ledger", count: 20 },
      { name: "Kestrel Bay Now", count: 20 },
    ]);
    expect(await countNames(index, found, { kind: "person", most: 5 })).toEqual([
      { name: "Tomas Reed", count: 8 },
    ]);
  });
});

describe("the suggestions", () => {
  it("are words and names that begin so, by how many articles have them", async () => {
    expect(await suggest(index, "price of Ree")).toEqual([
      { kind: "person", text: "Tomas Reed", count: 10 },
      { kind: "word", text: "reed", count: 1 },
    ]);
    expect(await suggest(index, "tom")).toContainEqual({ kind: "person", text: "Tomas Reed", count: 10 });
  });

  it("are none behind a finished word", async () => {
    expect(await suggest(index, "reed ")).toEqual([]);
    expect(await suggest(index, "")).toEqual([]);
  });
});
