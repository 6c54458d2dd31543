import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Invented, inventorOf } from "../../src/bench/invent-archive.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { fingerprintsOf } from "../../src/entry/fingerprint.ts";
import { readEntry } from "../../src/entry/read-entry.ts";
import { topicLabel } from "../../src/knowledge/media-topics/media-topics.ts";

const plan = { articles: 400, seed: 7 };
const invented = [...inventorOf(plan).articles()];

const entryOf = ({ entry }: Invented): Entry => {
  const reading = readEntry(entry);
  if ("faults" in reading) throw new Error(JSON.stringify(reading.faults));
  return reading.entry;
};
const entries = invented.map(entryOf);

const share = (isSo: (entry: Entry) => boolean): number => entries.filter(isSo).length / entries.length;

test("the same plan gives the same archive, another seed another one", () => {
  expect([...inventorOf(plan).articles()]).toEqual(invented);
  const [other] = inventorOf({ ...plan, seed: 8 }).articles();
  expect(other?.text).not.toBe(invented[0]?.text);
});

test("every entry is as the machine would write it, with the digest of its own text", () => {
  for (const [index, entry] of entries.entries()) {
    const { file, text, source } = invented[index] ?? { file: "", text: "", source: "" };
    expect(entry.address).toBe(`/${file.replace(/\.md$/, "")}/`);
    expect(entry.source).toMatchObject({
      file: source,
      sha256: createHash("sha256").update(text).digest("hex"),
    });
    expect(entry.fingerprints).toEqual(fingerprintsOf(entry));
  }
});

test("no two articles share a file or a source", () => {
  expect(new Set(invented.map(({ file }) => file)).size).toBe(invented.length);
  expect(new Set(invented.map(({ source }) => source)).size).toBe(invented.length);
});

const plain = (markdown: string): string => markdown.replace(/^(?:## |- )/gm, "").replace(/\\(.)/g, "$1");

test("no line of a text is lost: each stands in a field, a caption, the body or what was removed", () => {
  for (const [index, entry] of entries.entries()) {
    const lines = (invented[index]?.text ?? "").split("\n").filter((line) => line !== "");
    const kept = [
      ...[entry.title, entry.subtitle].flatMap((field) => field ?? []),
      ...entry.captions.map(({ text, credit }) => [text, credit].filter(Boolean).join(" ")),
      ...plain(entry.body)
        .split("\n")
        .filter((line) => line !== ""),
      ...entry.removed.map(({ text }) => text),
    ];
    expect(kept.toSorted()).toEqual(lines.toSorted());
  }
});

test("lengths are a newspaper's: about five hundred words in the middle, few very short or very long", () => {
  const lengths = entries.map(({ body }) => body.split(/\s+/).length).sort((a, b) => a - b);
  expect(lengths[200]).toBeGreaterThan(420);
  expect(lengths[200]).toBeLessThan(640);
  expect(lengths[20]).toBeLessThan(300);
  expect(lengths[380]).toBeGreaterThan(900);
});

test("the thirty years are evenly filled, and not every date is known to the day", () => {
  const years = new Map<string, number>();
  for (const { published } of entries) {
    const year = published?.slice(0, 4) ?? "none";
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  years.delete("none");
  expect(years.size).toBe(30);
  expect(Math.max(...years.values())).toBeLessThanOrEqual(15);
  expect(share(({ published }) => published?.length === 10)).toBeGreaterThan(0.85);
  expect(share(({ published }) => published === undefined)).toBeGreaterThan(0);
  expect(share(({ published }) => published?.length === 7)).toBeGreaterThan(0);
});

test("topics are IPTC's, and like names they follow Zipf's law: few in most articles, many in few", () => {
  const topics = entries.flatMap((entry) => entry.topics);
  expect(topics.filter((topic) => topicLabel(topic) === undefined)).toEqual([]);
  const counts = new Map<string, number>();
  for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const falling = [...counts.values()].sort((a, b) => b - a);
  expect(falling[0]).toBeGreaterThan(8 * (falling[Math.floor(falling.length / 2)] ?? 1));
  expect(
    share(({ people, organisations, places }) => people.length + organisations.length + places.length > 0),
  ).toBe(1);
});

test("a newcomer is no article of the archive, and stands within its years", () => {
  const inventor = inventorOf(plan);
  const known = new Set([...inventor.articles()].map(({ file }) => file));
  const newcomers = [0, 1, 2].map(inventor.newcomer);
  expect(newcomers.filter(({ file }) => known.has(file))).toEqual([]);
  for (const newcomer of newcomers) expect(entryOf(newcomer).published ?? "1999").toMatch(/^(?:199|20)\d/);
});
