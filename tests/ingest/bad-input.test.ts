import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { npmWords } from "../../scripts/edge/npm-words.ts";
import { writeWhole } from "../../scripts/edge/write-file.ts";
import { collect } from "../../scripts/ingest/collect.ts";
import { root } from "../run-script.ts";
import { archiveOf, dumpOf, entriesOf, read, temporaryFolder } from "./archive.ts";

const good = { "good.txt": dumpOf("Ferry returns") };
const withGood = (texts: { readonly [file: string]: string | Uint8Array }) =>
  archiveOf({ ...good, ...texts });

const binary = Uint8Array.from({ length: 4000 }, (_, index) => (index * 37) % 256);

test.each([
  ["an empty file", "", "empty-text"],
  ["white space alone", " \n\t\n\u00a0\n", "empty-text"],
  ["a binary file", binary, "binary-file"],
])("%s is told by name, and the rest goes on", async (_, bytes, rule) => {
  const content = withGood({ "bad.txt": bytes });
  const report = await read(content);
  expect(report).toMatchObject({
    new: 1,
    refused: 1,
    problems: [{ file: expect.stringMatching(/bad\.txt$/), rule }],
  });
  expect(Object.keys(entriesOf(content))).toEqual(["2011/05/04/ferry-returns.md"]);
});

test("a file of another kind is told and not taken, from outside and from within", async () => {
  const content = withGood({ "page.html": "<p>Hello</p>" });
  expect((await read(content)).problems).toMatchObject([{ rule: "other-kind" }]);
  const outside = temporaryFolder();
  writeFileSync(path.join(outside, "data.json"), "{}");
  const taken = collect(content, [outside], { check: false, present: new Set() });
  expect(taken).toMatchObject({ copied: [], problems: [{ rule: "other-kind" }] });
});

test("a link that leads nowhere and a folder that leads back into itself are told, and the rest goes on", async () => {
  const content = withGood({ "sub/other.txt": dumpOf("Crane falls", "the crane") });
  symlinkSync("nowhere", path.join(content.texts, "lost.txt"));
  symlinkSync("self.txt", path.join(content.texts, "self.txt"));
  symlinkSync("..", path.join(content.texts, "sub", "up"));
  const report = await read(content);
  expect(report.new).toBe(2);
  expect(report.problems.map(({ rule }) => rule).sort()).toEqual([
    "broken-link",
    "broken-link",
    "folder-loop",
  ]);
});

test("a path that is not there is told", () => {
  const content = archiveOf({});
  expect(collect(content, ["/no/such/folder"], { check: false, present: new Set() }).problems).toMatchObject([
    { file: "/no/such/folder", rule: "no-such-path" },
  ]);
});

test("two files with the same bytes give one entry, and the second is named", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Ferry returns"), "b.txt": dumpOf("Ferry returns") });
  const report = await read(content);
  expect(report).toMatchObject({ texts: 2, new: 1, refused: 0, problems: [{ rule: "same-bytes" }] });
  expect(report.problems[0]?.file).toMatch(/b\.txt$/);
});

test("the same article from two files gives two entries, and says that they are the same", async () => {
  const content = archiveOf({
    "a.txt": dumpOf("Ferry returns"),
    "b.txt": `Menu\nMore\n\n${dumpOf("Ferry returns")}`,
  });
  const report = await read(content);
  expect(report).toMatchObject({ new: 2, problems: [{ rule: "same-article" }] });
  expect(Object.keys(entriesOf(content))).toHaveLength(2);
});

test.each([
  ["أخبار/المرفأ.txt"],
  ["日本/港の船.txt"],
  ["..hidden..name...txt"],
  ["a b & c; $(rm -rf).txt"],
  ["x".repeat(200)],
])("a name such as %j is a name like any other", async (name) => {
  const content = archiveOf({ [name]: dumpOf("Ferry returns") });
  expect(await read(content)).toMatchObject({ new: 1, problems: [] });
  expect(Object.values(entriesOf(content))[0]).toContain(`file: ${JSON.stringify(name)}`);
});

test("a headline that is a path stays inside the archive", async () => {
  const content = archiveOf({ "a.txt": dumpOf("../../../../tmp/owned") });
  await read(content);
  expect(Object.keys(entriesOf(content))).toEqual([
    expect.stringMatching(/^2011\/05\/04\/[a-z-]*owned\.md$/),
  ]);
  expect(existsSync("/tmp/owned.md")).toBe(false);
});

test("a line of 10 MB, 200,000 lines and a text of 50 MB are read, in time that grows with their size", async () => {
  const sentence = "The ferry came back on Wednesday and everybody was glad of it. ";
  const content = archiveOf({
    "line.txt": `Ferry returns\n\n${sentence.repeat(160_000)}\n`,
    "lines.txt": `Crane falls\n\n${"The crane fell on Wednesday.\n".repeat(200_000)}`,
    "large.txt": `Bridge shuts\n\n${`${sentence.repeat(20)}\n\n`.repeat(40_000)}`,
  });
  expect(await read(content)).toMatchObject({ new: 3, refused: 0 });
}, 300_000);

test("a full disk stops the run with a line that says so; nothing is half-written, and the next run goes on", async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => [
      `${index}.txt`,
      dumpOf(`Ferry ${index} returns`, `boat ${index}`),
    ]),
  );
  const content = archiveOf(texts);
  let written = 0;
  const write: typeof writeWhole = (file, data) => {
    if (written++ >= 10)
      throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    writeWhole(file, data);
  };
  const report = await read(content, { write });
  expect(report).toMatchObject({ stopped: true, problems: [{ rule: "full-disk" }] });
  expect(Object.keys(entriesOf(content))).toHaveLength(10);
  expect(await read(content)).toMatchObject({ stopped: false, problems: [] });
  const whole = archiveOf(texts);
  await read(whole);
  expect(entriesOf(content)).toEqual(entriesOf(whole));
});

test("a real full disk leaves no half-written file", () => {
  const folder = temporaryFolder();
  const file = path.join(folder, "entry.md");
  writeFileSync(file, "before");
  mkdirSync(path.join(folder, "in-the-way.md"));
  expect(() => writeWhole(path.join(folder, "in-the-way.md"), "text")).toThrow();
  writeWhole(file, "after");
  expect(readFileSync(file, "utf8")).toBe("after");
  expect(listFiles(folder).files).toEqual(["entry.md"]);
});

const killed = (content: string, after: number): Promise<void> =>
  new Promise((resolve) => {
    const words = [...npmWords("ingest"), "--content", content];
    const child = spawn(process.execPath, words, { cwd: root, stdio: "ignore" });
    setTimeout(() => child.kill("SIGKILL"), after);
    child.on("close", () => resolve());
  });

test("a run that is killed at any moment leaves whole entries, and the next run ends as one that was never killed", async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 400 }, (_, index) => [
      `${index}.txt`,
      dumpOf(`Ferry returns to pier ${index % 20}`, `boat ${index}`),
    ]),
  );
  const content = archiveOf(texts);
  for (const after of [900, 1300, 1700]) await killed(content.root, after);
  for (const entry of Object.values(entriesOf(content)))
    expect(entry).toMatch(/^---\n[\s\S]*\n---\n\n[\s\S]+\n$/);
  await read(content);
  const whole = archiveOf(texts);
  await read(whole);
  expect(entriesOf(content)).toEqual(entriesOf(whole));
}, 120_000);

test("entries of a run that was killed make room for others in the next, and keep their own words", async () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [
      `${index}.txt`,
      dumpOf(`Ferry returns to pier ${index % 4}`, `boat ${index}`),
    ]),
  );
  const content = archiveOf(Object.fromEntries(Object.entries(texts).slice(20, 40)));
  let writes = 0;
  const write = (file: string, data: string | Uint8Array): void => {
    if (++writes === 24) throw new Error("killed");
    writeWhole(file, data);
  };
  await expect(read(content, { write })).rejects.toThrow("killed");
  for (const [file, text] of Object.entries(texts)) writeFileSync(path.join(content.texts, file), text);
  await read(content);
  const whole = archiveOf(texts);
  await read(whole);
  expect(entriesOf(content)).toEqual(entriesOf(whole));
});
