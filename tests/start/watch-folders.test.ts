import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { watchFolders } from "../../scripts/start/watch-folders.ts";
import { temporaryFolder } from "../ingest/archive.ts";

const watched = () => {
  const root = temporaryFolder();
  const seen = new Set<string>();
  const matters = (file: string): boolean => !file.includes("_site");
  const changed = (file: string): void => {
    seen.add(path.relative(root, file));
  };
  onTestFinished(watchFolders({ roots: [root], matters, changed }).close);
  const write = (file: string): void => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), "words");
  };
  const sees = async (file: string): Promise<void> => {
    await vi.waitFor(() => expect([...seen]).toContain(file), { timeout: 20_000, interval: 10 });
    seen.clear();
  };
  return { root, seen, write, sees };
};

test("sees files change in folders that came later, and in one that was removed and made again", async () => {
  const { root, write, sees } = watched();
  mkdirSync(path.join(root, "articles"));
  await sees("articles");
  write("articles/one.md");
  await sees("articles/one.md");
  rmSync(path.join(root, "articles"), { recursive: true });
  await sees("articles");
  mkdirSync(path.join(root, "articles"));
  await sees("articles");
  write("articles/two.md");
  await sees("articles/two.md");
});

test("sees a file that is replaced by another, as editors do it", async () => {
  const { root, write, sees } = watched();
  for (let round = 0; round < 2; round++) {
    write(".archive.yml.new");
    renameSync(path.join(root, ".archive.yml.new"), path.join(root, "archive.yml"));
    await sees("archive.yml");
  }
});

test("passes over hidden files and folders that do not matter", async () => {
  const { seen, write, sees } = watched();
  write(".backfile/state");
  write("_site/index.html");
  write("last.md");
  await vi.waitFor(() => expect(seen.size).toBeGreaterThan(0));
  expect([...seen]).toEqual(["last.md"]);
  await sees("last.md");
});
