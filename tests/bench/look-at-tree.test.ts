import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { lookAtTree } from "../../scripts/bench/look-at-tree.ts";
import { temporaryFolder } from "../ingest/archive.ts";

const folderOf = (files: { readonly [file: string]: string }): string => {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
};

const files = { "a/index.html": "one", "b.xml": "two", "assets/style.css": "three" };

test("counts pages but not assets, and the bytes of all", () => {
  expect(lookAtTree(folderOf(files))).toMatchObject({ pages: 2, bytes: 11 });
});

test("the same files give the same digest, whatever the order in which they were written", () => {
  const turned = Object.fromEntries(Object.entries(files).reverse());
  expect(lookAtTree(folderOf(turned)).digest).toBe(lookAtTree(folderOf(files)).digest);
});

test.each([
  ["another byte", { ...files, "b.xml": "twO" }],
  ["another name", { "a/index.html": "one", "c.xml": "two", "assets/style.css": "three" }],
  ["a file more", { ...files, "c.xml": "" }],
  ["bytes that moved from one file to the next", { ...files, "a/index.html": "onet", "b.xml": "wo" }],
])("%s gives another digest", (_, others) => {
  expect(lookAtTree(folderOf(others)).digest).not.toBe(lookAtTree(folderOf(files)).digest);
});
