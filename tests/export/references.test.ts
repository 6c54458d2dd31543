import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyEntry } from "../../src/entry/empty-entry.ts";
import { bibtexOf } from "../../src/export/bibtex.ts";
import { cslItemOf, cslJsonOf } from "../../src/export/csl-json.ts";
import { csvOf } from "../../src/export/csv.ts";
import { onOneLine } from "../../src/export/reference.ts";
import { referenceOf } from "../../src/export/reference-of.ts";
import { risOf } from "../../src/export/ris.ts";
import { readCsv } from "./read-csv.ts";
import { type Fields, readBibtex, readRis } from "./read-references.ts";
import { anyReferences, bare, tides } from "./reference.ts";

const listOf = (value: string): readonly string[] => (value === "" ? [] : [value]);

const valuesOf = (fields: Fields, name: string): readonly string[] =>
  fields.filter(([field]) => field === name).map(([, value]) => value);

describe("references as CSV", () => {
  it("stay whole whatever commas, quotes, line breaks or formulas a text holds", () => {
    const [names, line] = readCsv(csvOf([tides]));
    expect(names).toEqual(["published", "title", "authors", "publisher", "language", "topics", "address"]);
    expect(line).toEqual([
      "2017-08~",
      'Tides, "spring" & neap 100% {sure}',
      "Ada Quist; Jon Farr",
      "'=The Buoy",
      "en",
      "weather; sea",
      tides.url,
    ]);
  });

  it("have a line each and no cell that a spreadsheet would reckon with", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        const lines = readCsv(csvOf(references));
        expect(lines).toHaveLength(references.length + 1);
        expect(lines.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });
});

describe("references as RIS", () => {
  it("have a field a line and a date as far as it is known, with the word that it is about right", () => {
    const lines = risOf([tides]).split("\r\n");
    expect(lines).toContain("DA  - 2017/08//about");
    expect(lines).toContain("SE  - Shipping");
    expect(lines.filter((line) => line.startsWith("AU"))).toEqual(["AU  - Quist, Ada", "AU  - Farr, Jon"]);
    expect(lines.at(-2)).toBe("ER  - ");
  });

  it("come back as they went in, whatever texts hold", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        const read = readRis(risOf(references));
        expect(read.map((fields) => valuesOf(fields, "TI"))).toEqual(
          references.map((one) => listOf(onOneLine(one.title))),
        );
        expect(read.map((fields) => valuesOf(fields, "KW"))).toEqual(
          references.map(({ topics }) => topics.map(onOneLine).flatMap(listOf)),
        );
        expect(read.map((fields) => valuesOf(fields, "TY"))).toEqual(references.map(() => ["NEWS"]));
      }),
    );
  });
});

describe("references as BibTeX", () => {
  it("let every sign stand for itself and say how sure a date is", () => {
    const text = bibtexOf([tides]);
    expect(text).toContain("@article{2017-08-a-tide,");
    expect(text).toContain("entrysubtype = {newspaper}");
    expect(text).toContain('title = {Tides, "spring" \\& neap 100\\% \\{sure\\}}');
    expect(text).toContain("author = {Quist, Ada and Farr, Jon}");
    expect(text).toContain("year = {2017}");
    expect(text).toContain("date = {2017-08~}");
    expect(bibtexOf([{ ...tides, published: "2017%" }])).toContain("date = {2017~}");
  });

  it("come back as they went in, whatever texts hold", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        const read = readBibtex(bibtexOf(references));
        expect(read.map((fields) => valuesOf(fields, "title"))).toEqual(
          references.map((one) => listOf(onOneLine(one.title))),
        );
        expect(read.map((fields) => valuesOf(fields, "journal"))).toEqual(
          references.map(({ publisher }) => listOf(onOneLine(publisher ?? ""))),
        );
      }),
    );
  });

  it("close every brace that they open", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        let depth = 0;
        for (const [mark] of bibtexOf(references).matchAll(/\\.|[{}]/gsu)) {
          if (mark === "{") depth++;
          if (mark === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });
});

describe("references as CSL-JSON", () => {
  it("are newspaper articles with dates as exact and as sure as they are known", () => {
    expect(cslItemOf(tides)).toEqual({
      id: "/2017/08/a-tide/",
      type: "article-newspaper",
      title: 'Tides, "spring" & neap 100% {sure}',
      author: [
        { family: "Quist", given: "Ada" },
        { family: "Farr", given: "Jon" },
      ],
      "container-title": "=The Buoy",
      section: "Shipping",
      issued: { "date-parts": [[2017, 8]], circa: true },
      language: "en",
      keyword: "weather, sea",
      URL: tides.url,
    });
    expect(cslItemOf({ ...tides, published: "2017-08-02" }).issued).toEqual({ "date-parts": [[2017, 8, 2]] });
  });

  it("say nothing of what is not known, and put a supplied title in brackets", () => {
    expect(cslItemOf(bare)).toEqual({
      id: "/undated/the-gulls/",
      type: "article-newspaper",
      title: "[The gulls were]",
      URL: bare.url,
    });
  });

  it("come back from the file as they went in", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        const text = cslJsonOf(references);
        expect(JSON.parse(text)).toEqual(references.map(cslItemOf));
        expect(text.split("\n")).toHaveLength(references.length + 3);
      }),
    );
  });
});

describe("names in references", () => {
  const names = {
    ...tides,
    authors: ["Ursula von der Marsh", "Tom Reed Jr.", "Buoy staff", "Ann, Bob and Co", "AFP"],
  };

  it("have the family's first where a person's name can be taken apart, and are else kept whole", () => {
    expect(cslItemOf(names).author).toEqual([
      { family: "Marsh", given: "Ursula", "non-dropping-particle": "von der" },
      { family: "Reed", given: "Tom", suffix: "Jr." },
      { literal: "Buoy staff" },
      { literal: "Ann, Bob and Co" },
      { literal: "AFP" },
    ]);
    expect(bibtexOf([names])).toContain(
      "author = {von der Marsh, Ursula and Reed, Jr., Tom and {Buoy staff} and {Ann, Bob and Co} and {AFP}}",
    );
    expect(risOf([names]).match(/^AU {2}- .*$/gm)).toEqual([
      "AU  - von der Marsh, Ursula",
      "AU  - Reed, Tom, Jr.",
      "AU  - Buoy staff",
      "AU  - Ann Bob and Co",
      "AU  - AFP",
    ]);
  });

  it("are as many as there are authors, whatever they are called", () => {
    fc.assert(
      fc.property(anyReferences, (references) => {
        for (const one of references) {
          expect(cslItemOf(one).author?.length ?? 0).toBe(one.authors.length);
          const [, listed = ""] = /^ {2}author = \{(.*)\},$/m.exec(bibtexOf([one])) ?? [];
          let depth = 0;
          let parts = 1;
          for (const [mark] of listed.matchAll(/\\.|[{}]| and /gsu)) {
            if (mark === "{") depth++;
            else if (mark === "}") depth--;
            else if (mark === " and " && depth === 0) parts++;
          }
          expect(one.authors.length === 0 ? 1 : parts).toBe(Math.max(1, one.authors.length));
        }
      }),
    );
  });
});

describe("the reference to an entry", () => {
  const standing = { address: "/undated/x/", url: "https://archive.example/undated/x/" };

  it("has the entry's own words, topics by their names and each once", () => {
    const entry = {
      ...emptyEntry,
      title: "Ferry returns",
      published: "2020-09",
      topics: ["medtop:20000642", "medtop:20000642", "own: harbour works"],
    };
    expect(referenceOf(entry, standing)).toEqual({
      ...standing,
      title: "Ferry returns",
      published: "2020-09",
      authors: [],
      topics: ["economic sanction", "own: harbour works"],
    });
  });

  it("stands by its opening words where it has no headline", () => {
    expect(referenceOf({ ...emptyEntry, body: "The gulls\nwere back\\!\n" }, standing)).toMatchObject({
      title: "The gulls were back\\!",
      supplied: true,
    });
  });
});
