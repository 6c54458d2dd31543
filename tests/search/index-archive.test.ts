import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { indexArchive } from "../../scripts/search/index-archive.ts";
import { stemmerOf } from "../../scripts/search/stemmers.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { hitsOf } from "../../src/search/hits.ts";
import { openIndex } from "../../src/search/open-index.ts";
import { search } from "../../src/search/search.ts";
import { timeOf } from "../../src/search/shelves.ts";
import { root } from "../run-script.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-search-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const articles = path.join(root, "content/articles");

const entries = listFiles(articles)
  .files.map((file) => {
    const text = readFileSync(path.join(articles, file), "utf8");
    const reading = readEntry(text);
    if (!("entry" in reading)) throw new Error(`${file} cannot be read`);
    const digest = createHash("sha256").update(text).digest("hex");
    return { file, digest, title: reading.entry.title, time: timeOf(reading.entry.published) };
  })
  .sort((a, b) => a.time - b.time || (a.file < b.file ? -1 : 1));

describe("the index of the sample archive", () => {
  it("finds every entry by its headline, and is not made again where nothing changed", async () => {
    const archive = {
      entries,
      articles,
      cache: path.join(folder, "cache"),
      output: path.join(folder, "search"),
    };
    const first = indexArchive(archive);
    expect(first.made).toBe(first.runs);
    expect(indexArchive(archive).made).toBe(0);
    const index = await openIndex({
      fetchFile: async (name) => readFileSync(path.join(folder, "search", name)),
      stemmer: async (language) => stemmerOf(language),
    });
    expect(index.manifest.size).toBe(entries.length);
    for (const { file, title } of entries) {
      if (title === undefined) continue;
      const forms = title.toLowerCase().match(/[a-z]{4,}/g) ?? [];
      const found = await search(index, {
        clauses: forms.slice(0, 5).map((form) => ({ any: [{ forms: [form] }] })),
      });
      const hits = await hitsOf(index, found, { sort: "relevance", start: 0, most: 60 });
      expect(
        hits.map(({ address }) => address),
        title,
      ).toContain(`/${file.replace(/\.md$/, "")}/`);
    }
  });
});
