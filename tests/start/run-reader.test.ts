import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { runReader } from "../../scripts/start/run-reader.ts";
import { archiveOf, dumpOf, entriesOf, read } from "../ingest/archive.ts";

const patience = 120_000;

test(
  "reads texts in a process of its own, and knows its entries from a person's",
  async () => {
    const content = archiveOf({ "a.txt": dumpOf("Crane falls"), "b.txt": dumpOf("Ferry returns") });
    let writes = 0;
    const reader = runReader(content.root, () => {
      writes++;
    });
    await reader.read();
    const files = Object.keys(entriesOf(content)).map((file) => path.join(content.articles, file));
    expect(files).toHaveLength(2);
    expect(writes).toBe(2);
    expect(files.every(reader.wrote)).toBe(true);
    const [first = ""] = files;
    writeFileSync(first, readFileSync(first, "utf8").replace("Crane", "The crane"));
    expect(files.map(reader.wrote)).toEqual([false, true]);
  },
  patience,
);

test(
  "a reading that is stopped ends in good order, and the next one goes on",
  async () => {
    const many = Array.from({ length: 400 }, (_, number) => [
      `${number}.txt`,
      dumpOf(`Ferry ${number} returns`),
    ]);
    const content = archiveOf(Object.fromEntries(many));
    const reader = runReader(content.root, () => reader.stop());
    await reader.read();
    const { length } = Object.keys(entriesOf(content));
    expect(length).toBeGreaterThan(0);
    expect(length).toBeLessThan(400);
    expect(await read(content)).toMatchObject({ new: 400 - length, changed: 0, unchanged: length });
  },
  patience,
);
