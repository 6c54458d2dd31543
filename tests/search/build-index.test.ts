import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { buildIndex, type IndexReport, type StaleRun } from "../../scripts/search/build-index.ts";
import { makeRuns } from "../../scripts/search/make-runs.ts";
import { writeIndex } from "../../scripts/search/write-index.ts";
import { namesIn } from "../../src/bench-search/names-in.ts";
import { cutRuns } from "../../src/search/build/cut-runs.ts";
import type { Name } from "../../src/search/build/name-keys.ts";
import type { SearchDocument } from "../../src/search/document.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { timeOf, undatedTime } from "../../src/search/shelves.ts";
import { article, inOrder, smallArchive } from "./sample-documents.ts";

const root = mkdtempSync(path.join(tmpdir(), "backfile-search-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const place = (name: string) => path.join(root, name);

const build = (
  documents: readonly SearchDocument[],
  name: string,
  asked: string[] = [],
  names: readonly Name[] = namesIn(documents),
): Promise<IndexReport | undefined> =>
  buildIndex({
    runs: cutRuns(documents.map(({ published }) => timeOf(published))).map(([from, to]) => {
      const own = documents.slice(from, to);
      const digest = createHash("sha256").update(JSON.stringify(own)).digest("hex");
      return {
        digest,
        documents: () => {
          asked.push(own[0]?.published ?? "undated");
          return own;
        },
      };
    }),
    names: () => names,
    makeRuns,
    cache: place(`${name}-cache`),
    output: place(name),
  });

const contents = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(place(name), { recursive: true, encoding: "utf8" })
      .filter((file) => statSync(path.join(place(name), file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(path.join(place(name), file)).toString("hex")]),
  );

describe("the builder of the index", () => {
  const changed = smallArchive.map((one) =>
    one.title === "Le phare du nord" ? { ...one, text: `${one.text} Un mot de plus.` } : one,
  );

  it("asks only for the articles of runs that changed, and gives the bytes of a clean build", async () => {
    await build(smallArchive, "grown");
    const asked: string[] = [];
    const report = await build(changed, "grown", asked);
    expect(asked).toEqual(["2018-01-02"]);
    expect(report).toMatchObject({ made: 1, runs: 6 });
    await build(changed, "clean");
    expect(contents("grown")).toEqual(contents("clean"));
  });

  it("gives the same bytes again, and asks for nothing", async () => {
    const before = contents("clean");
    expect(await build(changed, "clean")).toMatchObject({ made: 0 });
    expect(contents("clean")).toEqual(before);
  });

  it("gives the bytes of a clean build after articles come and go", async () => {
    const more = inOrder([
      ...smallArchive.slice(5),
      article({ title: "A late find", published: "2017-08-11", text: "Found in a drawer." }),
    ]);
    await build(more, "grown");
    await build(more, "other");
    expect(contents("grown")).toEqual(contents("other"));
  });

  it("gives the bytes of a clean build under any headings, and makes no run anew for them", async () => {
    const heading = fc.record({
      kind: fc.constantFrom<Name["kind"]>("person", "place", "topic", "publisher", "author"),
      name: fc.constantFrom("Tomas Reed", "T. Reed", "Northfold", "Bay"),
      otherwise: fc.subarray(["Reed, Tomas", "North Fold", "harbour"]),
      documents: fc
        .uniqueArray(fc.nat({ max: smallArchive.length - 1 }), { minLength: 1 })
        .map((some) => Uint32Array.from(some).sort()),
    });
    const headings = fc.uniqueArray(heading, {
      selector: ({ kind, name }) => `${kind} ${name}`,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(headings, async (names) => {
        expect(await build(smallArchive, "named", [], names)).toMatchObject({ runs: 6 });
        const asked: string[] = [];
        await build(smallArchive, "named", asked, names.slice(1));
        expect(asked).toEqual([]);
        rmSync(place("renamed-cache"), { recursive: true, force: true });
        await build(smallArchive, "renamed", [], names.slice(1));
        expect(contents("named")).toEqual(contents("renamed"));
      }),
      { numRuns: 12 },
    );
  });

  it("leaves the index as it was where runs are left out, and makes only those the next time", async () => {
    const before = contents("clean");
    const runs = ["a", "b"].map((digest) => ({ digest }));
    const places = { names: () => [], cache: place("stopped-cache"), output: place("clean") };
    const some = async (stale: readonly StaleRun<{ readonly digest: string }>[]): Promise<void> =>
      makeRuns(stale.slice(0, 1).map(({ file }) => ({ source: { documents: () => smallArchive }, file })));
    expect(await buildIndex({ runs, makeRuns: some, ...places })).toBeUndefined();
    expect(contents("clean")).toEqual(before);
    expect(await buildIndex({ runs, makeRuns: some, ...places })).toMatchObject({ made: 1, runs: 2 });
  });

  it("forgets the runs that it has no more use for", async () => {
    await build(smallArchive.slice(0, 3), "small");
    await build(smallArchive.slice(0, 1), "small");
    expect(readdirSync(place("small-cache")).filter((name) => name.endsWith(".run"))).toHaveLength(1);
  });

  it("writes the manifest when all else is there, and removes what is old after that", async () => {
    const output = place("order");
    await build(smallArchive, "order");
    const old = Object.keys(contents("order"));
    const content = new Uint8Array(1);
    const files = function* () {
      yield { name: "w/0-new.bin", content };
      expect(readFileSync(path.join(output, manifestName)).length).toBeGreaterThan(1);
      for (const file of old) expect(existsSync(path.join(output, file)), file).toBe(true);
      yield { name: manifestName, content };
      for (const file of old) expect(existsSync(path.join(output, file)), file).toBe(true);
      expect(readFileSync(path.join(output, manifestName)).length).toBeLessThan(10);
    };
    writeIndex(output, files());
    expect(Object.keys(contents("order"))).toEqual([manifestName, "w/0-new.bin"]);
  });
});

describe("the cutting of runs", () => {
  it("keeps years apart, cuts long ones, and puts what is undated by itself", () => {
    const times = [...Array.from({ length: 1100 }, () => 2019_01_01), 2020_00_00, 2020_05_06, undatedTime];
    expect(cutRuns(times)).toEqual([
      [0, 960],
      [960, 1100],
      [1100, 1102],
      [1102, 1103],
    ]);
  });
});
