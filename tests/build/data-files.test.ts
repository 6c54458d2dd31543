import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { stateFolder } from "../../scripts/build/state.ts";
import type { Content } from "../../scripts/edge/content.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { entry } from "../archive/sample-records.ts";
import { dataPackageSchema, tableSchemaSchema } from "../export/data-package-schema.ts";
import { faultsBy } from "../export/faults-of.ts";
import { ninjsSchema } from "../export/ninjs-schema.ts";
import { readCsv } from "../export/read-csv.ts";
import { entryOf, make, outputIn, put, smallArchive, treeOf } from "./site.ts";

const folderOf = (content: Content): string => path.join(outputIn(content), "data");

const readData = (content: Content, file: string): string =>
  readFileSync(path.join(folderOf(content), file), "utf8");

const variedArchive = (): Content => {
  const content = smallArchive();
  put(content, { ...entryOf("Gull lands", "1999-05"), publisher: "The Post" }, "a7");
  const { published, ...undated } = entryOf("Nobody knows when");
  put(content, undated, "a8");
  return content;
};

describe("the data of an archive", () => {
  it("lies in files by year and form, each described in the package and digested in the manifest", async () => {
    const content = variedArchive();
    await make(content);
    const folder = folderOf(content);
    const files = listFiles(folder).files.filter((file) => file !== "index.html");
    expect(files.filter((file) => file.startsWith("articles/"))).toEqual([
      "articles/1999.csv",
      "articles/1999.jsonl",
      "articles/2020.csv",
      "articles/2020.jsonl",
      "articles/undated.csv",
      "articles/undated.jsonl",
    ]);
    const described = JSON.parse(readData(content, "datapackage.json"));
    expect(faultsBy(dataPackageSchema)(described)).toEqual([]);
    expect(faultsBy(tableSchemaSchema)(JSON.parse(readData(content, "articles-schema.json")))).toEqual([]);
    const apart = ["articles-schema.json", "datapackage.json", "manifest-sha256.txt"];
    const named = described.resources.map((resource: { path: string }) => resource.path);
    expect([...named, ...apart].toSorted()).toEqual(files.toSorted());
    const digests = treeOf(folder);
    const lines = readData(content, "manifest-sha256.txt").split("\n").slice(0, -1);
    expect(lines).toEqual(
      files.filter((file) => file !== "manifest-sha256.txt").map((file) => `${digests[file]}  ${file}`),
    );
  });

  it("has tables whose columns are those of their schema, and counts that add up to all articles", async () => {
    const content = variedArchive();
    await make(content);
    const schema: { fields: { name: string }[] } = JSON.parse(readData(content, "articles-schema.json"));
    const [names, ...rows] = readCsv(readData(content, "articles/2020.csv"));
    expect(names).toEqual(schema.fields.map(({ name }) => name));
    expect(rows).toHaveLength(3);
    expect(readCsv(readData(content, "counts-by-day.csv"))).toEqual([
      ["published", "articles", "words"],
      ["1999-05", "1", "4"],
      ["2020-09-07", "3", "12"],
      ["", "1", "4"],
    ]);
    expect(readCsv(readData(content, "counts-by-publisher.csv"))).toEqual([
      ["publisher", "year", "articles", "words"],
      ["The Post", "1999", "1", "4"],
      ["", "2020", "3", "12"],
      ["", "", "1", "4"],
    ]);
  });

  it("has ninjs that is valid line by line, with the addresses of the site", async () => {
    const content = variedArchive();
    writeFileSync(content.settings, 'address: "https://a.example/base"\nrights: "Ours."\n');
    await make(content);
    const items = readData(content, "ninjs/2020.jsonl")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(items.flatMap(faultsBy(ninjsSchema))).toEqual([]);
    expect(items[0]).toMatchObject({
      uri: "https://a.example/base/2020/09/07/a0/",
      copyrightNotice: "Ours.",
    });
  });
});

describe("a build after another", () => {
  it("makes the files again of years that changed, and leaves the others as they are", async () => {
    const content = variedArchive();
    await make(content);
    const old = path.join(folderOf(content), "articles/1999.csv");
    utimesSync(old, 1, 1);
    put(content, entryOf("Gull leaves", "2020-01-05"), "a9");
    await make(content);
    expect(readCsv(readData(content, "articles/2020.csv"))).toHaveLength(5);
    expect(readFileSync(old, "utf8")).toContain("Gull lands");
    expect(statSync(old).mtimeMs).toBe(1000);
  });

  it("removes the files of a year that has no article any more", async () => {
    const content = variedArchive();
    const file = put(content, entryOf("Gull leaves", "2001-01-05"), "a9");
    await make(content);
    expect(readData(content, "references/2001.bib")).toContain("Gull leaves");
    rmSync(file);
    await make(content);
    expect(listFiles(folderOf(content)).files.filter((name) => name.includes("2001"))).toEqual([]);
    expect(readdirSync(path.join(stateFolder(outputIn(content)), "data"))).not.toContain("2001.json");
  });

  it("makes files again that were lost or cut short", async () => {
    const content = variedArchive();
    await make(content);
    const whole = treeOf(outputIn(content));
    rmSync(path.join(folderOf(content), "ninjs/undated.jsonl"));
    truncateSync(path.join(folderOf(content), "articles/2020.jsonl"), 10);
    put(content, entryOf("Ferry returns"), "a0");
    rmSync(path.join(stateFolder(outputIn(content)), "finished.json"));
    await make(content);
    expect(treeOf(outputIn(content))).toEqual(whole);
  });

  it.each(["data/2020.json", "data/undated.json"])("owes nothing to a damaged note %s", async (name) => {
    const content = variedArchive();
    await make(content);
    const whole = treeOf(outputIn(content));
    truncateSync(path.join(stateFolder(outputIn(content)), name), 40);
    rmSync(path.join(stateFolder(outputIn(content)), "finished.json"));
    await make(content);
    expect(treeOf(outputIn(content))).toEqual(whole);
  });

  it("mends what a build left that was stopped while it wrote the data", async () => {
    const content = variedArchive();
    await make(content);
    put(content, entryOf("Gull leaves", "2020-01-05"), "a9");
    const controller = new AbortController();
    const begin = (purpose: string): void => {
      if (purpose.startsWith("writing the data")) controller.abort();
    };
    const stopped = await make(content, { signal: controller.signal, progress: { ...silence, begin } });
    expect(stopped.complete).toBe(false);
    await make(content);
    const fresh = path.join(content.root, "clean");
    await make(content, { output: fresh, clean: true });
    expect(treeOf(outputIn(content))).toEqual(treeOf(fresh));
  });

  it("trusts no file that a failed build may have made, though it is as long as the one before", async () => {
    const content = variedArchive();
    await make(content);
    const whole = treeOf(outputIn(content));
    put(content, entryOf("Crane faint"), "a1");
    const last = path.join(folderOf(content), "references/2020.json");
    const bytes = readFileSync(last);
    rmSync(last);
    mkdirSync(last);
    await expect(make(content)).rejects.toThrow("2020.json");
    rmdirSync(last);
    writeFileSync(last, bytes);
    put(content, entryOf("Crane falls"), "a1");
    await make(content);
    expect(treeOf(outputIn(content))).toEqual(whole);
  });

  it("leaves the data alone where only pages are asked for", async () => {
    const content = variedArchive();
    await make(content, { pagesOnly: true });
    expect(listFiles(outputIn(content)).files.filter((file) => /^data\/(?!index)/.test(file))).toEqual([]);
  });
});

test("whatever is added, edited or deleted, the data are those of a clean build", async () => {
  const step = fc.record({ name: fc.nat({ max: 4 }), value: fc.option(entry) });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      const content = smallArchive();
      const files = new Map<number, string>();
      await make(content);
      for (const { name, value } of steps) {
        const old = files.get(name);
        if (old) rmSync(old);
        files.delete(name);
        if (value) files.set(name, put(content, value, `b${name}`));
      }
      await make(content);
      const fresh = path.join(content.root, "clean");
      await make(content, { output: fresh, clean: true });
      expect(treeOf(folderOf(content))).toEqual(treeOf(path.join(fresh, "data")));
    }),
    { numRuns: 5 },
  );
}, 120_000);
