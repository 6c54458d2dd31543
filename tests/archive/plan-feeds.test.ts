import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData, PlannedPage } from "../../src/archive/pages.ts";
import { planParts } from "../../src/archive/plan/plan.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { freshOf, recordNamed } from "./sample-records.ts";

const entryOf = (given: Partial<Entry>): Entry => ({
  ...emptyEntry,
  title: "A day",
  topics: ["medtop:20000642"],
  authors: ["Ana Ruiz"],
  body: "Short.\n",
  ...given,
});

const partsOf = (entries: readonly Partial<Entry>[]) =>
  planParts(columnsOf(entries.map((given, at) => freshOf(recordNamed(entryOf(given), `a${at}`)))), []);

const days = Array.from({ length: 30 }, (_, day) => ({
  title: `Day ${day + 1}`,
  published: `2020-09-${String(day + 1).padStart(2, "0")}`,
}));

const pagesOf = (entries: readonly Partial<Entry>[]): readonly PlannedPage[] =>
  partsOf(entries).flatMap((part) => part.pages());

const feedAt = (pages: readonly PlannedPage[], address: string) => {
  const page = pages.find((one) => one.address === address);
  return { inputs: page?.inputs, ...(page?.data() as PageData["feed"] | undefined) };
};

const titlesIn = (pages: readonly PlannedPage[], address: string): readonly string[] | undefined =>
  feedAt(pages, address).cards?.map(({ title }) => title);

const twenty = Array.from({ length: 20 }, (_, index) => `Day ${30 - index}`);

describe("the feeds", () => {
  const pages = pagesOf([...days, { title: "Some day" }]);
  const feeds = pages.filter(({ kind }) => kind === "feed" || kind === "jsonFeed");

  it.each(["/feed.xml", "/feed.json", "/authors/ana-ruiz/feed.xml"])(
    "hold the latest twenty dated articles, the latest first: %s",
    (address) => expect(titlesIn(pages, address)).toEqual(twenty),
  );

  it("are Atom for every heading with a page and for the archive, and JSON Feed for the archive and its topics", () => {
    const headings = pages.filter(({ kind }) => kind === "heading").map(({ address }) => address);
    const topics = headings.filter((address) => address.startsWith("/topics/"));
    expect(topics.length).toBeGreaterThan(0);
    expect(feeds.map(({ address }) => address).toSorted()).toEqual(
      [
        ...["/", ...headings].map((folder) => `${folder}feed.xml`),
        ...["/", ...topics].map((folder) => `${folder}feed.json`),
      ].toSorted(),
    );
  });

  it("count among the pages of their part", () => {
    for (const part of partsOf([...days, ...days])) expect(part.size, part.key).toBe(part.pages().length);
  });

  it("change with an article among the latest, and with no other", () => {
    const older = pagesOf([...days, { title: "Some day" }, { title: "Long ago", published: "1999-01-02" }]);
    const newer = pagesOf([...days, { title: "Some day" }, { title: "Now", published: "2021-01-02" }]);
    for (const { address, inputs } of feeds) {
      expect(feedAt(older, address).inputs).toBe(inputs);
      expect(feedAt(newer, address).inputs).not.toBe(inputs);
    }
  });

  it("of an archive without a dated article are empty", () => {
    expect(titlesIn(pagesOf([{ title: "Some day" }]), "/feed.xml")).toEqual([]);
  });
});
