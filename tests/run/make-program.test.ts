import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, utimesSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { makeProgram } from "../../scripts/run/make-program.ts";
import { temporaryFolder } from "../ingest/archive.ts";

const commands = ["authority", "build", "check", "evaluate", "ingest", "learn"];
const onThreads = ["build/work", "ingest/read-texts", "learn/read-lines"];

/** A tree of sources in which `build` says where it stands, where its thread's program is and a word of a data file. */
const sourceTree = (): string => {
  const root = temporaryFolder();
  for (const folder of ["build", "ingest", "learn"])
    mkdirSync(path.join(root, "scripts", folder), { recursive: true });
  for (const name of [...commands, ...onThreads])
    writeFileSync(path.join(root, "scripts", `${name}.ts`), "export const work: number = 1;\n");
  writeFileSync(path.join(root, "scripts/word.json"), JSON.stringify({ word: "tide" }));
  writeFileSync(
    path.join(root, "scripts/build.ts"),
    `import said from "./word.json" with { type: "json" };
const places: readonly URL[] = [new URL("./build/work.ts", import.meta.url), new URL("./other.ts", import.meta.url)];
console.log(JSON.stringify([said.word, ...places.map(({ href }) => href)]));\n`,
  );
  return root;
};

const runFile = (file: string): unknown =>
  JSON.parse(spawnSync(process.execPath, [file], { encoding: "utf8" }).stdout);

it("makes programs that know their sources' places, and their threads' programs", async () => {
  const root = sourceTree();
  const made = path.join(root, "made/one");
  expect(await makeProgram(root, made)).toBe(true);
  expect(runFile(path.join(made, "build.mjs"))).toEqual([
    "tide",
    pathToFileURL(path.join(made, "build/work.mjs")).href,
    pathToFileURL(path.join(root, "scripts/other.ts")).href,
  ]);
  expect(readdirSync(path.dirname(made))).toEqual(["one"]);
});

it("leaves nothing of a program whose source is wrong", async () => {
  const root = sourceTree();
  writeFileSync(path.join(root, "scripts/check.ts"), "const = 1;\n");
  expect(await makeProgram(root, path.join(root, "made/one"))).toBe(false);
  expect(readdirSync(path.join(root, "made"))).toEqual([]);
});

it("takes a program that another command has made meanwhile", async () => {
  const root = sourceTree();
  const made = path.join(root, "made/one");
  const [one, other] = await Promise.all([makeProgram(root, made), makeProgram(root, made)]);
  expect([one, other]).toEqual([true, true]);
  expect(readdirSync(path.dirname(made))).toEqual(["one"]);
});

it("removes programs that are a day old, and no younger ones", async () => {
  const root = sourceTree();
  for (const name of ["old", "new"]) mkdirSync(path.join(root, "made", name), { recursive: true });
  const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60;
  utimesSync(path.join(root, "made/old"), twoDaysAgo, twoDaysAgo);
  await makeProgram(root, path.join(root, "made/one"));
  expect(readdirSync(path.join(root, "made")).toSorted()).toEqual(["new", "one"]);
});

it("makes none where it cannot be put", async () => {
  const root = sourceTree();
  writeFileSync(path.join(root, "made"), "a file where the folder would be");
  expect(await makeProgram(root, path.join(root, "made/one"))).toBe(false);
});
