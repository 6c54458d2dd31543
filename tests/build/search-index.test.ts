import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lookAtEntries } from "../../scripts/build/catalogue.ts";
import { readEntries } from "../../scripts/build/read-entries.ts";
import type { BuildOptions } from "../../scripts/build/report.ts";
import { indexArticles } from "../../scripts/build/search-index.ts";
import { contentAt } from "../../scripts/edge/content.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { stemmerOf } from "../../scripts/search/stemmers.ts";
import { type Columns, cardAt } from "../../src/archive/columns.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { search } from "../../src/search/search.ts";
import { indexFolder } from "../../src/search-page/folders.ts";
import { root } from "../run-script.ts";
import { treeOf } from "./site.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-search-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const content = contentAt(path.join(root, "content"));
const { articles } = content;
const { columns } = readEntries({ kind: "read", articles, looks: lookAtEntries(content).looks });

const indexTo = async (name: string, options: Partial<BuildOptions> = {}): Promise<string> => {
  const output = path.join(folder, name);
  await indexArticles(columns, "a version", {
    content,
    output,
    clean: false,
    progress: silence,
    threads: 1,
    ...options,
  });
  return path.join(output, indexFolder);
};

const titlesOf = (all: Columns): readonly (readonly [address: string, title: string])[] =>
  Array.from({ length: all.size }, (_, number) => cardAt(all, number)).flatMap(({ address, title }) =>
    title === undefined ? [] : [[address, title]],
  );

describe("the index of the sample archive", () => {
  it("finds every entry by its headline", async () => {
    const data = await indexTo("site");
    const index = await openIndex({
      fetchFile: async (name) => readFileSync(path.join(data, name)),
      stemmer: async (language) => stemmerOf(language),
    });
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

  it("is finished by the next build where one was stopped", async () => {
    const signal = AbortSignal.abort();
    await indexTo("stopped", { signal });
    expect(treeOf(await indexTo("stopped"))).toEqual(treeOf(await indexTo("site")));
  });
});
