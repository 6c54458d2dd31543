import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { sha256Of } from "../../scripts/edge/sha-256.ts";
import { ownWrites } from "../../scripts/start/own-writes.ts";
import { temporaryFolder } from "../ingest/archive.ts";

const written = () => {
  const root = temporaryFolder();
  const folder = path.join(root, "articles/2011");
  const file = path.join(folder, "ferry.md");
  const own = ownWrites(root);
  own.note(file, sha256Of(Buffer.from("by the reader")));
  const write = (text: string): void => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, text);
  };
  return { root, folder, file, own, write };
};

test("a file is ours as long as it holds what we wrote, and so are the folders that came with it", () => {
  const { root, folder, file, own, write } = written();
  write("by the reader");
  for (const ours of [file, folder, path.dirname(folder)]) expect(own.has(ours)).toBe(true);
  for (const other of [root, path.join(folder, "crane.md")]) expect(own.has(other)).toBe(false);
  write("by a person");
  expect(own.has(file)).toBe(false);
  expect(own.has(folder)).toBe(true);
});

test("what a person removes is a person's work", () => {
  const { folder, file, own, write } = written();
  write("by the reader");
  rmSync(folder, { recursive: true });
  for (const gone of [file, folder]) expect(own.has(gone)).toBe(false);
});

test("what was forgotten is no longer ours", () => {
  const { file, own, write } = written();
  write("by the reader");
  own.forget();
  expect(own.has(file)).toBe(false);
});
