import { describe, expect, it } from "vitest";
import { readDecisions } from "../../src/archive/authority/read-decisions.ts";
import { columnsOf } from "../../src/archive/columns.ts";
import type { PageData, PlannedPage } from "../../src/archive/pages.ts";
import { planSite } from "../../src/archive/plan/plan.ts";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { freshOf, recordNamed } from "./sample-records.ts";

type Given = Partial<
  Pick<Entry, "title" | "published" | "people" | "organisations" | "places" | "topics" | "body">
>;

const entryOf = (given: Given): Entry =>
  ({
    ...emptyEntry,
    title: "A day",
    body: "Short.\n",
    ...given,
  }) as unknown as Entry;

const planned = (entries: readonly Given[], authority = ""): readonly PlannedPage[] =>
  planSite(
    columnsOf(entries.map((given, at) => freshOf(recordNamed(entryOf(given), `a${at}`)))),
    [],
    readDecisions(authority).decisions,
  );

const pageAt = <Data>(pages: readonly PlannedPage[], address: string): Data | undefined =>
  pages.find((page) => page.address === address)?.data() as Data | undefined;

const talks = { places: ["Damascus", "Sochi"], organisations: ["State Department"] };
const lavrovs: readonly Given[] = [
  { people: ["Sergei Lavrov"], ...talks },
  { people: ["Sergei Lavrov"], ...talks },
  { people: ["Sergey Lavrov"], ...talks },
];

describe("a heading under two names", () => {
  it("has one page, which names the other form, and the other's address leads there", () => {
    const pages = planned(lavrovs);
    const page = pageAt<PageData["heading"]>(pages, "/people/sergei-lavrov/");
    expect(page?.heading.count).toBe(3);
    expect(page?.variants).toEqual(["Sergey Lavrov"]);
    expect(pageAt(pages, "/people/sergey-lavrov/")).toEqual({
      title: "Sergei Lavrov",
      to: "/people/sergei-lavrov/",
    });
  });

  it("moves to the name that a person gives it, and leaves a way from the old one", () => {
    const pages = planned(
      lavrovs,
      "people:\n  - name: Sergey V. Lavrov\n    variants: Sergei Lavrov\n    id: Q58217\n",
    );
    expect(pageAt<PageData["heading"]>(pages, "/people/sergey-v-lavrov/")).toMatchObject({ id: "Q58217" });
    for (const old of ["/people/sergei-lavrov/", "/people/sergey-lavrov/"])
      expect(pageAt(pages, old)).toEqual({ title: "Sergey V. Lavrov", to: "/people/sergey-v-lavrov/" });
  });

  it("is gone from pages and articles where a person hid it", () => {
    const pages = planned(lavrovs, "people:\n  - name: Sergei Lavrov\n    hidden: true\n");
    expect(pages.filter(({ address }) => address.startsWith("/people/s"))).toEqual([]);
    const article = pageAt<PageData["article"]>(pages, "/undated/a0/");
    expect(article?.headings.people).toEqual([]);
  });
});

describe("headings", () => {
  it("have no page for one article, unless a person asked", () => {
    const pages = planned([{ people: ["Ann Lee"], topics: ["medtop:20000304"] }]);
    expect(pages.filter(({ kind }) => kind === "heading")).toEqual([]);
    expect(
      pageAt(planned([{ people: ["Ann Lee"] }], "people:\n  - name: Ann Lee\n"), "/people/ann-lee/"),
    ).toBeDefined();
  });

  it("say where a place lies", () => {
    const pages = planned([{ places: ["Damascus", "Syria"] }, { places: ["Damascus", "Syria"] }]);
    expect(pageAt<PageData["heading"]>(pages, "/places/damascus/")?.point).toEqual({
      latitude: 33.51,
      longitude: 36.29,
    });
  });

  it("take in phrases that recur as topics of the archive's own, and none that IPTC has", () => {
    const body = "The Caesar Act and the Armed Conflict Act were named at the Film Festival.\n";
    const pages = planned([{ body }, { body: `${body}Again.` }, { body: `${body}And again.` }]);
    const topics = pages.filter(({ address, kind }) => kind === "heading" && address.startsWith("/topics/"));
    expect(topics.map(({ address }) => address)).toEqual([
      "/topics/armed-conflict-act/",
      "/topics/caesar-act/",
    ]);
    expect(
      planned([{ body }, { body: "The Caesar Act.\n" }]).filter(({ kind }) => kind === "heading"),
    ).toEqual([]);
  });
});

describe("versions of one story", () => {
  const story = Array.from({ length: 120 }, (_, at) => `word${(at * 7919) % 997}`).join(" ");
  const versions: readonly Given[] = [
    {
      title: "Second edition",
      published: "2020-09-08",
      people: ["Ann Lee"],
      body: `${story} and one thing more.\n`,
    },
    { title: "First edition", published: "2020-09-07", people: ["Ann Lee"], body: `${story}.\n` },
    { title: "Another story", published: "2020-09-09", people: ["Ann Lee"], body: "Something else.\n" },
  ];

  it("know each other and which is the first", () => {
    const pages = planned(versions);
    const articles = pages
      .filter(({ kind }) => kind === "article")
      .flatMap(({ address }) => pageAt<PageData["article"]>(pages, address) ?? []);
    expect(articles.map(({ card, versions: all }) => [card.title, all?.map(({ title }) => title)])).toEqual([
      ["First edition", ["First edition", "Second edition"]],
      ["Second edition", ["First edition", "Second edition"]],
      ["Another story", undefined],
    ]);
    expect(articles[0]?.related.map(({ title }) => title)).not.toContain("Second edition");
  });

  it("count once under a heading that lists them all", () => {
    const page = pageAt<PageData["heading"]>(planned(versions), "/people/ann-lee/");
    expect(page?.heading.count).toBe(2);
    expect(page?.versions).toBe(3);
    expect(page?.years).toEqual([{ number: 2020, count: 2 }]);
    expect(page?.cards).toHaveLength(3);
  });

  it("are not spoken of where there are none", () => {
    const page = pageAt<PageData["heading"]>(planned(lavrovs), "/people/sergei-lavrov/");
    expect(page).not.toHaveProperty("versions");
  });

  it("alone earn no heading: two versions are one story", () => {
    expect(planned(versions.slice(0, 2)).filter(({ kind }) => kind === "heading")).toEqual([]);
  });
});
