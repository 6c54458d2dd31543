import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lookAtEntries } from "../../scripts/build/catalogue.ts";
import { readEntries } from "../../scripts/build/read-entries.ts";
import type { BuildOptions } from "../../scripts/build/report.ts";
import { indexArticles } from "../../scripts/build/search-index.ts";
import { stateFolder } from "../../scripts/build/state.ts";
import { contentAt } from "../../scripts/edge/content.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { stemmerOf } from "../../scripts/search/stemmers.ts";
import type { Decision } from "../../src/archive/authority/decisions.ts";
import { type Columns, cardAt } from "../../src/archive/columns.ts";
import { earnedOf } from "../../src/archive/headings.ts";
import { listAt } from "../../src/archive/lists.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import { namesOf } from "../../src/search/build/headings-as-names.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { openIndex, type SearchIndex } from "../../src/search/open-index.ts";
import { search } from "../../src/search/search.ts";
import { indexFolder } from "../../src/search-page/folders.ts";
import { root } from "../run-script.ts";
import { treeOf } from "./site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-search-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = contentAt(path.join(root, "content"));
const { articles } = content;
const { columns } = readEntries({ kind: "read", articles, looks: lookAtEntries(content).looks });

/** Indexes the sample archive under what a person decided about its headings. */
const indexTo = async (
  name: string,
  options: Partial<BuildOptions> = {},
  decisions: readonly Decision[] = [],
): Promise<string> => {
  const output = path.join(folder, name);
  const names = () => namesOf(openArchive(columns, decisions).headings);
  const versions = { index: "a version", headings: JSON.stringify(decisions) };
  await indexArticles({ columns, names }, versions, {
    content,
    output,
    clean: false,
    progress: silence,
    threads: 1,
    ...options,
  });
  return path.join(output, indexFolder);
};

const openData = (data: string): Promise<SearchIndex> =>
  openIndex({
    fetchFile: async (name) => readFileSync(path.join(data, name)),
    stemmer: async (language) => stemmerOf(language),
  });

const titlesOf = (all: Columns): readonly (readonly [address: string, title: string])[] =>
  Array.from({ length: all.size }, (_, number) => cardAt(all, number)).flatMap(({ address, title }) =>
    title === undefined ? [] : [[address, title]],
  );

describe("the index of the sample archive", () => {
  it("finds every entry by its headline", async () => {
    const data = await indexTo("site");
    const index = await openData(data);
    expect(index.manifest.size).toBe(columns.size);
    const titles = titlesOf(columns);
    expect(titles.length).toBeGreaterThan(40);
    for (const [address, title] of titles) {
      const forms = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
      const found = await search(index, {
        clauses: forms.slice(0, 5).map((form) => ({ any: [{ forms: [form] }] })),
      });
      const hits = await hitsOf(index, found, { sort: "relevance", start: 0, most: 60 });
      expect(
        hits.map((hit) => hit.address),
        title,
      ).toContain(address);
    }
  });

  it("is not made again where nothing changed, and has the same bytes when it is made anew", async () => {
    const data = await indexTo("site");
    const before = treeOf(data);
    const { ctimeMs } = statSync(path.join(data, manifestName));
    await indexTo("site");
    expect(statSync(path.join(data, manifestName)).ctimeMs).toBe(ctimeMs);
    expect(treeOf(await indexTo("anew", { clean: true }))).toEqual(before);
  });

  it("narrows by the headings of the indexes, each with the articles that stand under it", async () => {
    const index = await openData(await indexTo("site"));
    const { headings } = openArchive(columns, []);
    const kinds = [
      ["topics", "topic"],
      ["people", "person"],
      ["places", "place"],
      ["publishers", "publisher"],
    ] as const;
    for (const [kind, filter] of kinds) {
      const numbers = earnedOf(headings, kind);
      expect(numbers.length, kind).toBeGreaterThan(3);
      for (const number of numbers) {
        const { name = "" } = headings.list[number] ?? {};
        const members = [...listAt(headings.members, number)];
        if (members.length < 2) continue;
        const found = await search(index, { clauses: [] }, { filters: { [filter]: [name] } });
        expect([...found.numbers], `${kind} ${name}`).toEqual(members);
      }
    }
  });

  it("follows what a person decides about headings, with the bytes of a clean build, and no year is indexed anew", async () => {
    const { headings } = openArchive(columns, []);
    const [name = "", other = ""] = earnedOf(headings, "people").map((at) => headings.list[at]?.name ?? "");
    const decisions: readonly Decision[] = [
      {
        kind: "people",
        name: "The One And Other",
        variants: [name, other],
        notTheSameAs: [],
        hidden: false,
        line: 1,
        variantLines: [],
      },
    ];
    await indexTo("decided");
    const runs = path.join(stateFolder(path.join(folder, "decided")), "search-runs");
    const stamps = (): readonly string[] =>
      readdirSync(runs).map((file) => `${file} ${statSync(path.join(runs, file)).mtimeMs}`);
    const before = stamps().filter((line) => line.includes(".run "));
    const data = await indexTo("decided", {}, decisions);
    expect(stamps().filter((line) => line.includes(".run "))).toEqual(before);
    expect(treeOf(data)).toEqual(treeOf(await indexTo("decided-anew", { clean: true }, decisions)));
    const index = await openData(data);
    const count = async (person: string): Promise<number> =>
      (await search(index, { clauses: [] }, { filters: { person: [person] } })).total;
    expect(await count(name)).toBe(0);
    expect(await count("The One And Other")).toBeGreaterThan(2);
  });

  it("is finished by the next build where one was stopped", async () => {
    const signal = AbortSignal.abort();
    await indexTo("stopped", { signal });
    expect(treeOf(await indexTo("stopped"))).toEqual(treeOf(await indexTo("site")));
  });
});
