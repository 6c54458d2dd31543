import { describe, expect, it } from "vitest";
import { articleFields } from "../../src/export/articles-csv.ts";
import { dataPackageOf, manifestOf } from "../../src/export/data-package.ts";
import { tableSchema } from "../../src/export/table-schema.ts";
import { addUp, tabulations, tallyCsvOf, tallyFields, tallyOf } from "../../src/export/tally.ts";
import { about, dredger, unknown } from "./articles.ts";
import { dataPackageSchema, tableSchemaSchema } from "./data-package-schema.ts";
import { faultsBy } from "./faults-of.ts";
import { readCsv } from "./read-csv.ts";

describe("counts", () => {
  it("add up by day and by publisher and year, what is not known last", () => {
    const articles = [unknown, dredger, dredger];
    expect(readCsv(tallyCsvOf(tabulations.days, tallyOf(articles, tabulations.days)))).toEqual([
      ["published", "articles", "words"],
      ["2019-04-02", "2", "20"],
      ["", "1", "0"],
    ]);
    expect(readCsv(tallyCsvOf(tabulations.publishers, tallyOf(articles, tabulations.publishers)))).toEqual([
      ["publisher", "year", "articles", "words"],
      ["The Buoy", "2019", "2", "20"],
      ["", "", "1", "0"],
    ]);
  });

  it("come to the same however they are parted, and know the constructor for a publisher", () => {
    const one = { key: ["constructor", "2019"], articles: 1, words: 3 };
    const other = { key: ["constructor", ""], articles: 2, words: 4 };
    const third = { key: ["__proto__", "2019~"], articles: 5, words: 5 };
    expect(addUp([...addUp([other, one]), ...addUp([one, third])])).toEqual([
      third,
      { ...one, articles: 2, words: 6 },
      other,
    ]);
  });
});

const file = { path: "articles/2020.csv", bytes: 12, sha256: "0f".repeat(32) };

describe("the data package", () => {
  const faultsOf = faultsBy(dataPackageSchema);

  const resources = [
    { file, title: "Articles", mediaType: "text/csv", schema: "articles-schema.json" },
    {
      file: { ...file, path: tabulations.days.file },
      title: tabulations.days.title,
      mediaType: "text/csv",
      schema: tableSchema(tallyFields(tabulations.days)),
    },
    { file: { ...file, path: "ninjs/undated-2.jsonl" }, title: "Articles", mediaType: "application/jsonl" },
  ];

  it("is one by the standard's schema, which finds what is none", () => {
    expect(faultsOf(JSON.parse(dataPackageOf(about, resources)))).toEqual([]);
    expect(faultsBy(tableSchemaSchema)(tableSchema(articleFields))).toEqual([]);
    expect(faultsOf({ resources: [] })).toHaveLength(1);
    expect(faultsOf({ resources: [{ name: "A B", path: "../a.csv", hash: "sha256:xyz" }] })).toHaveLength(3);
  });

  it("names each file with its bytes, its digest and what its columns hold", () => {
    const described = JSON.parse(dataPackageOf(about, resources));
    expect(described).toMatchObject({
      name: "the-buoys-clippings",
      homepage: "https://archive.example/buoy/",
      licenses: [{ path: "https://archive.example/buoy/data/#rights", title: about.rights }],
    });
    expect(described.resources[0]).toEqual({
      name: "articles-2020-csv",
      type: "table",
      title: "Articles",
      path: "articles/2020.csv",
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      bytes: 12,
      hash: `sha256:${file.sha256}`,
      schema: "articles-schema.json",
    });
    expect(described.resources[2]).not.toHaveProperty("type");
  });

  it("has a name that every reader takes, also for an archive that is called in other letters", () => {
    const named = JSON.parse(dataPackageOf({ ...about, name: "صحيفة المرفأ" }, resources));
    expect(named).toMatchObject({ name: "archive", title: "صحيفة المرفأ" });
    expect(faultsOf(named)).toEqual([]);
  });
});

it("lists digests by their files' paths, as sha256sum reads them", () => {
  expect(manifestOf([file, { ...file, path: "articles/1999.csv" }])).toBe(
    `${file.sha256}  articles/1999.csv\n${file.sha256}  articles/2020.csv\n`,
  );
});
