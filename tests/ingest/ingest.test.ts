import { mkdirSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { contentAt } from "../../scripts/edge/content.ts";
import { collect } from "../../scripts/ingest/collect.ts";
import { digestsOf } from "../../scripts/ingest/survey.ts";
import { archiveOf, dumpOf, entriesOf, read, temporaryFolder } from "./archive.ts";

const many = Object.fromEntries(
  Array.from({ length: 60 }, (_, index) => [
    `dump/${index % 7}/${index}.txt`,
    dumpOf(`Ferry returns to pier ${index % 12}`, `boat ${index}`),
  ]),
);

test("reads texts into entries once, and has nothing to do the next time", async () => {
  const content = archiveOf({
    "a.txt": dumpOf("Ferry returns"),
    "b.txt": dumpOf("Crane falls", "the crane"),
  });
  expect(await read(content)).toMatchObject({ texts: 2, new: 2, unchanged: 0, problems: [] });
  const entries = entriesOf(content);
  expect(Object.keys(entries)).toEqual(["2011/05/04/crane-falls.md", "2011/05/04/ferry-returns.md"]);
  expect(await read(content)).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
  expect(entriesOf(content)).toEqual(entries);
});

test("says what it would do and does nothing with --check", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  const report = await read(content, { check: true });
  expect(report.changes).toEqual(["new      articles/2011/05/04/ferry-returns.md from texts/a.txt"]);
  expect(entriesOf(content)).toEqual({});
});

test("gives the same bytes with any number of threads, whatever the order of the files, and from a fresh clone", async () => {
  const first = archiveOf(many);
  await read(first);
  const threaded = archiveOf(Object.fromEntries(Object.entries(many).reverse()));
  await read(threaded, { threads: 3 });
  expect(entriesOf(threaded)).toEqual(entriesOf(first));
  rmSync(first.state, { recursive: true });
  expect(await read(first)).toMatchObject({ new: 0, changed: 0, unchanged: 60 });
});

test("texts that want one name get it by their digests, whichever comes first", async () => {
  const texts = {
    "1.txt": dumpOf("Same", "one"),
    "2.txt": dumpOf("Same", "two"),
    "3.txt": dumpOf("Same", "three"),
  };
  const together = archiveOf(texts);
  await read(together);
  const renamed = archiveOf({ "z.txt": texts["1.txt"], "y.txt": texts["2.txt"], "x.txt": texts["3.txt"] });
  await read(renamed);
  expect(Object.keys(entriesOf(renamed))).toEqual(Object.keys(entriesOf(together)));
  expect(Object.keys(entriesOf(together))).toHaveLength(3);
});

test("an address once given stays when a newcomer wants the name, and when the date is corrected", async () => {
  const content = archiveOf({ "1.txt": dumpOf("Same", "one") });
  await read(content);
  const [first] = Object.keys(entriesOf(content));
  for (const word of ["two", "three", "four"])
    writeFileSync(path.join(content.texts, `${word}.txt`), dumpOf("Same", word));
  await read(content);
  expect(entriesOf(content)[first ?? ""]).toContain('file: "1.txt"');
  const file = path.join(content.articles, first ?? "");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace('published: "2011-05-04"', 'published: "2011-05-05"'),
  );
  await read(content);
  expect(entriesOf(content)[first ?? ""]).toContain('published: "2011-05-05"');
});

const edit = (file: string, from: string | RegExp, to: string): void => {
  const before = readFileSync(file, "utf8");
  expect(before).toMatch(from);
  writeFileSync(file, before.replace(from, to));
};

test("a person's edit survives later readings, also from a fresh clone; a clash is told and both sides are kept", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  await read(content);
  const file = path.join(content.articles, "2011/05/04/ferry-returns.md");
  edit(file, /^title: .*$/m, 'title: "The ferry is back"\n# seen on paper');
  rmSync(content.state, { recursive: true });
  expect(await read(content)).toMatchObject({ changed: 0, problems: [] });
  expect(readFileSync(file, "utf8")).toContain('title: "The ferry is back"\n# seen on paper');

  writeFileSync(path.join(content.texts, "a.txt"), dumpOf("Ferry returns at last"));
  const report = await read(content);
  expect(report.problems).toMatchObject([
    { rule: "clash", message: expect.stringContaining("title: you changed it") },
  ]);
  const merged = readFileSync(file, "utf8");
  expect(merged).toContain('title: "The ferry is back"');
  expect(merged).toContain('proposals:\n  title: "Ferry returns at last"');
  expect(merged).toContain("# seen on paper");
  expect((await read(content)).problems).toEqual([]);
});

test("an entry whose front matter a person broke is told and left alone, and no second entry is made for its text", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  await read(content);
  const file = path.join(content.articles, "2011/05/04/ferry-returns.md");
  edit(file, /^title: .*$/m, 'title: "The ferry" is back');
  const broken = readFileSync(file, "utf8");
  const report = await read(content);
  expect(report.problems).toMatchObject([{ rule: "front-matter" }]);
  expect(entriesOf(content)).toEqual({ "2011/05/04/ferry-returns.md": broken });
});

test("an entry that a person moved keeps its old address as an alias", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  await read(content);
  mkdirSync(path.join(content.articles, "2011/06"), { recursive: true });
  renameSync(
    path.join(content.articles, "2011/05/04/ferry-returns.md"),
    path.join(content.articles, "2011/06/ferry.md"),
  );
  await read(content);
  const entry = entriesOf(content)["2011/06/ferry.md"] ?? "";
  expect(entry).toContain('address: "/2011/06/ferry/"');
  expect(entry).toContain('aliases:\n  - "/2011/05/04/ferry-returns/"');
  expect(await read(content)).toMatchObject({ changes: [] });
});

test("a text that was renamed stays in its entry", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  await read(content);
  renameSync(path.join(content.texts, "a.txt"), path.join(content.texts, "b.txt"));
  await read(content);
  expect(Object.values(entriesOf(content))).toEqual([expect.stringContaining('file: "b.txt"')]);
});

test("a text that changed without a change of size or time is noticed when its time is new", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns") });
  await read(content);
  writeFileSync(path.join(content.texts, "a.txt"), dumpOf("Ferry burns.."));
  utimesSync(path.join(content.texts, "a.txt"), new Date(), new Date(Date.now() + 5000));
  expect(await read(content)).toMatchObject({ changed: 1 });
});

test("takes folders in whole, byte for byte, and nothing twice", async () => {
  const outside = temporaryFolder();
  mkdirSync(path.join(outside, "dump/a"), { recursive: true });
  const odd = Buffer.from([0x46, 0x65, 0xe9, 0x0d, 0x0a]);
  writeFileSync(path.join(outside, "dump/a/x.txt"), odd);
  writeFileSync(path.join(outside, "dump/y.txt"), odd);
  writeFileSync(path.join(outside, "dump/z.txt"), "Other words.");
  const content = contentAt(temporaryFolder());
  const take = () =>
    collect(content, [path.join(outside, "dump")], { check: false, present: digestsOf(content, {}) });
  expect(take()).toEqual({ copied: ["dump/a/x.txt", "dump/z.txt"], present: 1, problems: [] });
  expect(readFileSync(path.join(content.texts, "dump/a/x.txt"))).toEqual(odd);
  expect(take()).toEqual({ copied: [], present: 3, problems: [] });
  writeFileSync(path.join(outside, "dump/z.txt"), "Quite other words.");
  expect(take().copied).toEqual([expect.stringMatching(/^dump\/z-[0-9a-f]{8}\.txt$/)]);
});
