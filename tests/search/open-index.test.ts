import { describe, expect, it } from "vitest";
import { hitsOf } from "../../src/search/hits.ts";
import { manifestName } from "../../src/search/manifest.ts";
import { countsOverTime } from "../../src/search/over-time.ts";
import { suggest } from "../../src/search/suggest.ts";
import { find } from "./find.ts";
import { indexFiles, indexOf, openFiles } from "./index-in-memory.ts";
import { article, inOrder, smallArchive } from "./sample-documents.ts";

const index = await indexOf(smallArchive);

describe("the index as a page reads it", () => {
  const files = indexFiles(smallArchive);

  it("gives every hit as it was put in", async () => {
    const hits = await hitsOf(index, await find(index, ""), { sort: "oldest", start: 0, most: 1000 });
    expect(hits.map(({ address }) => address)).toEqual(smallArchive.map(({ address }) => address));
    expect(hits.map(({ published }) => published)).toEqual(smallArchive.map(({ published }) => published));
    expect(hits.map(({ publisher }) => publisher)).toEqual(smallArchive.map(({ publisher }) => publisher));
  });

  it("keeps any address, and titles that are nearly its slug", async () => {
    const documents = inOrder([
      article({
        title: "A Ferry’s Return",
        text: "x",
        address: "/2020/01/02/a-ferrys-return/",
        published: "2020-01-02",
      }),
      article({
        title: "A Ferry’s Return",
        text: "x",
        address: "/2020/01/02/a-ferrys-return-1a2b3c4d/",
        published: "2020-01-02",
      }),
      article({
        title: "Moved\tby\nhand | twice",
        text: "x",
        address: "/1999/elsewhere/",
        published: "2020-01-03",
      }),
      article({ title: "Öl für Łódź", text: "x", address: "/2020/01/ol-fur-lodz/", published: "2020-01~" }),
      article({ title: "", text: "x", address: "/undated/untitled/" }),
    ]);
    const other = await indexOf(documents);
    const hits = await hitsOf(other, await find(other, ""), { sort: "oldest", start: 0, most: 10 });
    expect(hits.map(({ address }) => address)).toEqual(documents.map(({ address }) => address));
    expect(hits.map(({ title }) => title)).toContain("Moved by hand twice");
  });

  it("is fetched in whole files, each once", async () => {
    const { index: fresh, fetched } = await openFiles(files);
    await find(fresh, "harbour prices");
    await find(fresh, "harbour prices board");
    expect(new Set(fetched).size).toBe(fetched.length);
  });

  it("asks again for a file that could not be fetched", async () => {
    const broken = new Map([...files].filter(([name]) => !name.startsWith("w/")));
    const { index: fresh } = await openFiles(broken);
    await expect(find(fresh, "harbour")).rejects.toThrow("is missing");
    for (const [name, bytes] of files) broken.set(name, bytes);
    expect((await find(fresh, "harbour")).total).toBe(1);
  });

  it("says so where it is of another version", async () => {
    const newer = new Map(files).set(manifestName, Uint8Array.of(99, 1, 2, 3));
    await expect(openFiles(newer)).rejects.toThrow("Reload the page");
    const older = new Map(files).set(manifestName, new TextEncoder().encode("<!doctype html>"));
    await expect(openFiles(older)).rejects.toThrow("Reload the page");
  });

  it("stays in small files where an article has a headline of a million letters and names as long", async () => {
    const long = "Scoop ".repeat(200_000);
    const files = indexFiles([article({ title: long, text: long, people: [long], publisher: long })]);
    const { index: other } = await openFiles(files);
    const [hit] = await hitsOf(other, await find(other, "scoop"), { sort: "newest", start: 0, most: 1 });
    expect(hit?.title).toMatch(/^Scoop .*…$/);
    expect(hit?.title.length).toBeLessThanOrEqual(300);
    expect((await find(other, "publisher:scoop")).total).toBe(1);
    for (const [name, bytes] of files) expect(bytes.length, name).toBeLessThan(128_000);
    expect((await find(other, '"scoop scoop"')).total).toBe(1);
  });

  it("joins the places of a word that stand in several files", async () => {
    // Gaps of many sizes take many bits: 100,000 bytes hold about 200,000 places.
    const text = Array.from({ length: 260_000 }, (_, at) => `scoop ${"a ".repeat((at * 7) % 11)}`).join("");
    const files = indexFiles([
      article({ title: "One", text: `${text} scoop last` }),
      article({ title: "Two", text: "scoop b" }),
    ]);
    expect([...files.keys()].filter((name) => name.startsWith("p/")).length).toBeGreaterThan(1);
    const { index: other } = await openFiles(files);
    expect((await find(other, '"scoop last"')).total).toBe(1);
    expect((await find(other, '"scoop b"')).total).toBe(1);
    expect((await find(other, '"last scoop"')).total).toBe(0);
  });

  it("answers the longest query that it takes within a fifth of a second", async () => {
    const words = smallArchive.flatMap(({ title }) => title.match(/[A-Za-z]{3,}/g) ?? []).slice(0, 31);
    const start = performance.now();
    await find(index, `${words.map((word) => `"${word}" OR`).join(" ")} price`);
    expect(performance.now() - start).toBeLessThan(200);
  });

  it("can be empty", async () => {
    const empty = await indexOf([]);
    expect((await find(empty, "harbour")).total).toBe(0);
    expect(await suggest(empty, "harbour")).toEqual([]);
    expect(countsOverTime(empty, await find(empty, ""))).toEqual([]);
  });
});
