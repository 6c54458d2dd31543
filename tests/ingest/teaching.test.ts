import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Content } from "../../scripts/edge/content.ts";
import { silence } from "../../scripts/edge/progress.ts";
import { learn } from "../../scripts/learn/learn.ts";
import { archiveOf, dumpOf, entriesOf, read } from "./archive.ts";

const appeal =
  "The Saltings Echo has told the valley's story since 1871, and its readers have paid for every word of it.";

const places = ["quay", "mill", "church", "school", "market", "lighthouse"];

const paper = "\nCopyright 2016 The Saltings Echo. All rights reserved.\nFollow The Saltings Echo\n";

/** Articles of one paper that names itself, each with the paper's own appeal between its paragraphs. */
const texts = Object.fromEntries(
  places.map((place, index) => [
    `${index}.txt`,
    dumpOf(`Doors of the ${place} open again`, `the ${place}`)
      .replace("\n\nThe harbour master", `\n\n${appeal}\n\nThe master of the ${place}`)
      .replace("the water", `the ${place} and its yard`)
      .concat(paper),
  ]),
);

const learnHere = (content: Content, threads = 1) => learn({ content, progress: silence, threads });

const withAppeal = (content: Content): number =>
  Object.values(entriesOf(content)).filter((entry) =>
    entry.slice(entry.lastIndexOf("\n---\n")).includes(appeal),
  ).length;

test("what was learnt leaves the articles at the next ingest and says why, and a person can take it back", async () => {
  const content = archiveOf(texts);
  await read(content);
  expect(withAppeal(content)).toBe(6);
  await learnHere(content);
  const learnt = readFileSync(content.furniture, "utf8");
  expect(learnt).toContain(`  ${JSON.stringify(appeal)}: 6\n`);
  expect(await read(content)).toMatchObject({ changed: 6, problems: [] });
  expect(withAppeal(content)).toBe(0);
  expect(Object.values(entriesOf(content))[0]).toContain(
    `"label": "chrome", "text": ${JSON.stringify(appeal)}, "rule": "furniture-learnt"}`,
  );
  expect(await read(content)).toMatchObject({ changed: 0, unchanged: 6 });
  writeFileSync(
    content.furniture,
    learnt.replace(`${JSON.stringify(appeal)}: 6`, `${JSON.stringify(appeal)}: never`),
  );
  await read(content);
  expect(withAppeal(content)).toBe(6);
  await learnHere(content);
  expect(readFileSync(content.furniture, "utf8")).toContain(`${JSON.stringify(appeal)}: never\n`);
});

test("the same archive is learnt to the same bytes, with any number of threads, before and after its texts are read by it", async () => {
  const content = archiveOf(texts);
  // The entries tell which text is whose.
  await read(content);
  await learnHere(content);
  const first = readFileSync(content.furniture, "utf8");
  await learnHere(content, 3);
  expect(readFileSync(content.furniture, "utf8")).toBe(first);
  await read(content);
  await learnHere(content);
  expect(readFileSync(content.furniture, "utf8")).toBe(first);
});

test("what was learnt says the same of each text, whether or not it was read before", async () => {
  const [one, other] = [archiveOf(texts), archiveOf(texts)];
  await read(other);
  await learnHere(other);
  await read(other);
  writeFileSync(one.furniture, readFileSync(other.furniture, "utf8"));
  await read(one);
  expect(entriesOf(other)).toEqual(entriesOf(one));
});

test("archive.yml teaches, also by patterns, and with any number of threads", async () => {
  const content = archiveOf(texts);
  writeFileSync(content.settings, 'furniture:\n  - {pattern: "The Saltings Echo has told .*"}\n');
  await read(content, { threads: 2 });
  expect(withAppeal(content)).toBe(0);
  expect(Object.values(entriesOf(content))[0]).toContain('"rule": "furniture-taught"}');
  writeFileSync(content.settings, 'name: "Clippings"\n');
  expect(await read(content)).toMatchObject({ changed: 6 });
  writeFileSync(content.settings, 'name: "Cuttings"\n');
  expect(await read(content)).toMatchObject({ changed: 0, unchanged: 6 });
});

test("where it is unclear what the archive teaches nothing is read, and all that is wrong is told", async () => {
  const content = archiveOf(texts);
  writeFileSync(content.settings, 'furniture:\n  - {pattern: "("}\n');
  writeFileSync(content.furniture, "everywhere:\n  Menu: often\n");
  const { problems, stopped } = await read(content);
  expect(stopped).toBe(true);
  expect(problems.map(({ file, line }) => `${file.split("/").at(-1)}:${line}`)).toEqual([
    "archive.yml:2",
    "furniture.yml:2",
  ]);
  expect(entriesOf(content)).toEqual({});
});

test("a furniture.yml with a mistake is told and stays as it is", async () => {
  const content = archiveOf(texts);
  writeFileSync(content.furniture, "everywhere:\n  Menu: often\n");
  const report = await learnHere(content);
  expect(report.problems).toHaveLength(1);
  expect(readFileSync(content.furniture, "utf8")).toBe("everywhere:\n  Menu: often\n");
});

test("nothing is written where the learning was stopped", async () => {
  const content = archiveOf(texts);
  await learn({ content, progress: silence, threads: 1, signal: AbortSignal.abort() });
  expect(existsSync(content.furniture)).toBe(false);
});
