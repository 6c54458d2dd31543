import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import type { Content } from "../../scripts/edge/content.ts";
import { writeWhole } from "../../scripts/edge/write-file.ts";
import type { IngestReport } from "../../scripts/ingest/ingest.ts";
import { archiveOf, dumpOf, entriesOf, read } from "./archive.ts";

/** Reads, and has a person do something once, when the first entry is about to be written: all texts are read by then. */
const readWhile = (content: Content, act: () => void): Promise<IngestReport> => {
  let hasActed = false;
  return read(content, {
    write: (file, data) => {
      if (!hasActed) act();
      hasActed = true;
      writeWhole(file, data);
    },
  });
};

const ferry = "2011/05/04/ferry-returns.md";

/** An archive of two articles whose texts changed after they were read; and the file of the second one's entry. */
const changedArchive = async () => {
  const content = archiveOf({ "a.txt": dumpOf("Crane falls"), "b.txt": dumpOf("Ferry returns") });
  await read(content);
  writeFileSync(path.join(content.texts, "a.txt"), dumpOf("Crane falls", "the crane"));
  writeFileSync(path.join(content.texts, "b.txt"), dumpOf("Ferry returns", "the boat"));
  return { content, file: path.join(content.articles, ferry) };
};

test("what a person writes into an entry after it was read to be merged is kept, and what the text says comes in", async () => {
  const { content, file } = await changedArchive();
  const report = await readWhile(content, () =>
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*$/m, 'title: "The ferry is back"')),
  );
  expect(report).toMatchObject({ changed: 2, problems: [] });
  expect(entriesOf(content)[ferry]).toContain('title: "The ferry is back"');
  expect(entriesOf(content)[ferry]).toContain("when the boat came back");
  expect(await read(content)).toMatchObject({ changed: 0, unchanged: 2 });
});

test("an entry that a person removes while texts are read is not written again by that reading", async () => {
  const { content, file } = await changedArchive();
  expect(await readWhile(content, () => rmSync(file))).toMatchObject({ changed: 1, unchanged: 1 });
  expect(Object.keys(entriesOf(content))).toEqual(["2011/05/04/crane-falls.md"]);
});

test("an entry that a person moves while texts are read is found where it is by the next reading", async () => {
  const { content, file } = await changedArchive();
  const moved = "2011/05/04/ferry.md";
  await readWhile(content, () => renameSync(file, path.join(content.articles, moved)));
  expect(await read(content)).toMatchObject({ new: 0, changed: 1 });
  expect(entriesOf(content)[moved]).toContain("when the boat came back");
});

test("an entry that a person begins while texts are read keeps its name", async () => {
  const content = archiveOf({ "a.txt": dumpOf("Crane falls"), "b.txt": dumpOf("Ferry returns") });
  const file = path.join(content.articles, ferry);
  const report = await readWhile(content, () => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, "---\ntitle: Mine\n---\n\nMy words.\n");
  });
  expect(report).toMatchObject({ new: 2 });
  expect(readFileSync(file, "utf8")).toContain("My words.");
  expect(Object.keys(entriesOf(content))).toEqual([
    "2011/05/04/crane-falls.md",
    expect.stringMatching(/ferry-returns-[0-9a-f]+\.md$/),
    ferry,
  ]);
});
