import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { articleFields, articlesCsvOf } from "../../src/export/articles-csv.ts";
import { articlesJsonOf } from "../../src/export/articles-json.ts";
import { fileOf, forms } from "../../src/export/forms.ts";
import { ninjsLinesOf, ninjsOf } from "../../src/export/ninjs.ts";
import { countWords, plainTextOf } from "../../src/export/plain-text.ts";
import { about, anyArticles, dredger, unknown } from "./articles.ts";
import { faultsBy } from "./faults-of.ts";
import { ninjsSchema } from "./ninjs-schema.ts";
import { readCsv } from "./read-csv.ts";

const linesOf = (text: string): readonly string[] => text.split("\n").slice(0, -1);

describe("a body as plain text", () => {
  it("loses the marks and escapes that the archive writes, and no word", () => {
    expect(dredger.text).toBe("The dredger *Ann* lies at 1. Quay.\n\nMud\n\none\ntwo");
    expect(plainTextOf("C:\\\\temp \\# \\&amp; a\\b\n")).toBe("C:\\temp # &amp; a\\b");
  });

  it("counts as words what holds a letter or a digit", () => {
    expect(countWords("Don't – wait, 3,5 % of 20 °C … 東京")).toBe(7);
    expect(countWords(" \n—\t")).toBe(0);
  });

  it("takes time in proportion to a text that is one line of escapes", () => {
    expect(plainTextOf("\\*".repeat(1_000_000))).toHaveLength(1_000_000);
    expect(countWords("a ".repeat(1_000_000))).toBe(1_000_000);
  });
});

describe("articles as CSV", () => {
  it("say all that is known, a column each", () => {
    const [names = [], known = [], nothing = []] = readCsv(articlesCsvOf([dredger, unknown]));
    expect(names).toEqual(articleFields.map(({ name }) => name));
    expect(Object.fromEntries(names.map((name, index) => [name, known[index]]))).toEqual({
      url: dredger.reference.url,
      published: "2019-04-02",
      year: "2019",
      precision: "day",
      about: "false",
      updated: "2019-04-03",
      title: '\'=Dredger, "stuck" again',
      subtitle: "Third time since spring",
      authors: "Ada Quist; Jon Farr",
      dateline: "PORT ANSEL",
      publisher: "The Buoy",
      section: "Harbour",
      language: "en",
      topics: "economic sanction; dredging",
      topic_ids: "medtop:20000642; dredging",
      people: "Mo Reed",
      organisations: "Port Trust",
      places: "Port Ansel",
      captions: "1",
      words: "10",
      published_rule: "published-label",
      published_confidence: "0.97",
      source_file: "a/dredger.txt",
      source_sha256: "ab".repeat(32),
    });
    const told = Object.fromEntries(names.map((name, index) => [name, nothing[index]]));
    expect(Object.entries(told).filter(([, cell]) => cell !== "")).toEqual([
      ["url", unknown.reference.url],
      ["captions", "0"],
      ["words", "0"],
    ]);
  });

  it("have a line each and no formula, whatever texts hold", () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const lines = readCsv(articlesCsvOf(articles));
        expect(lines).toHaveLength(articles.length + 1);
        expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("articles as JSON Lines", () => {
  it("say all that the entry says, the body as it stands there, and leave out what is empty", () => {
    const [known = "", nothing = ""] = linesOf(articlesJsonOf([dredger, unknown]));
    const { address, fingerprints, proposals, aliases, ...said } = dredger.entry;
    expect(JSON.parse(known)).toEqual({ url: dredger.reference.url, ...said, words: 10 });
    expect(JSON.parse(nothing)).toEqual({ url: unknown.reference.url, words: 0, body: "" });
    expect(Object.keys(JSON.parse(known)).slice(0, 3)).toEqual(["url", "title", "subtitle"]);
  });

  it("have a line each, whatever texts hold", () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const lines = linesOf(articlesJsonOf(articles));
        expect(lines.map((line) => JSON.parse(line).body)).toEqual(articles.map(({ entry }) => entry.body));
      }),
    );
  });
});

describe("articles as ninjs", () => {
  const faultsOf = faultsBy(ninjsSchema);

  it("have a schema that finds what ninjs does not know", () => {
    expect(faultsOf({ uri: "https://a.example/", type: "story" })).toHaveLength(1);
    expect(faultsOf({ uri: "https://a.example/", published: "2019" })).toHaveLength(1);
    expect(faultsOf({ uri: "https://a.example/", contentCreated: "2019-04-02" })).toHaveLength(1);
    expect(faultsOf({ uri: "no uri", bodies: [{ role: "main" }] })).toHaveLength(2);
  });

  it("fill the keys of ninjs 3.0 and claim no moment in time", () => {
    const item = ninjsOf(dredger, about);
    expect(faultsOf(item)).toEqual([]);
    expect(item).toMatchObject({
      uri: dredger.reference.url,
      language: "en",
      headlines: [
        { role: "main", value: '=Dredger, "stuck" again' },
        { role: "subtitle", value: "Third time since spring" },
      ],
      by: "Ada Quist, Jon Farr",
      located: "PORT ANSEL",
      descriptions: [
        { role: "published-edtf", value: "2019-04-02" },
        { role: "updated-edtf", value: "2019-04-03" },
        { role: "section", value: "Harbour" },
        { role: "caption", value: "Mud The dredger. (J. Farr)" },
      ],
      bodies: [{ role: "main", contentType: "text/plain", wordCount: 10, value: dredger.text }],
      subjects: [
        { name: "economic sanction", uri: "http://cv.iptc.org/newscodes/mediatopic/20000642" },
        { name: "dredging" },
      ],
      infoSources: [{ name: "The Buoy" }],
      copyrightNotice: about.rights,
      altIds: [{ role: "source-sha256", value: "ab".repeat(32) }],
    });
  });

  it("leave out what is not known", () => {
    expect(Object.keys(ninjsOf(unknown, { name: "", description: "", address: "" }))).toEqual([
      "uri",
      "type",
      "representationType",
      "title",
      "bodies",
      "standard",
    ]);
  });

  it("are valid, a line each, whatever texts hold", () => {
    fc.assert(
      fc.property(anyArticles, (articles) => {
        const lines = linesOf(ninjsLinesOf(articles, about));
        expect(lines).toHaveLength(articles.length);
        expect(lines.flatMap((line) => faultsOf(JSON.parse(line)))).toEqual([]);
      }),
    );
  });
});

it("has a file of its own for each form of a year", () => {
  const files = Object.values(forms).map((form) => fileOf(form, "2020-1"));
  expect(new Set(files).size).toBe(6);
  expect(files).toContain("references/2020-1.bib");
});
