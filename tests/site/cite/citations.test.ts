import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationsOf, citedOf } from "../../../src/site/cite/citations.ts";
import { archive, cases } from "./cases.ts";
import { asHtml, processorIn, type StyleName, styleNames } from "./processor.ts";

/** What citeproc-js 1.4.63 makes of the cases with the styles of the CSL project (Chicago's 17th edition, MLA 9, APA 7). */
const table = fileURLToPath(new URL("./citeproc.json", import.meta.url));

/** A folder with the CSL styles and their locale; with it the table is made anew, by `vitest run -u` also written. */
const stylesFolder = process.env.CSL_STYLES;

type Row = { readonly [Style in StyleName]: string };
const said = JSON.parse(readFileSync(table, "utf8")) as { readonly [name: string]: Row };

const ours = (name: string): Row => {
  const reference = cases.find(([other]) => other === name)?.[1];
  if (reference === undefined) throw new Error(`No case ${name}`);
  return Object.fromEntries(
    citationsOf(reference, archive).map(({ style, citation }) => [style, asHtml(citation)]),
  ) as Row;
};

/** CSL's MLA has no word for a date that is only about right. MLA's own manual has: "circa". */
const withCirca = (name: string, { MLA, ...rest }: Row): Row => {
  const reference = cases.find(([other]) => other === name)?.[1];
  const isAbout = /[~?%]$/.test(reference?.published ?? "");
  return {
    ...rest,
    MLA: isAbout ? MLA.replace(/((?:\d+ )?(?:[A-Z][a-z]+\.? )?\d{4}\. <i>The Salt)/, "circa $1") : MLA,
  };
};

describe("a citation", () => {
  it("has a case for each line of the table", () => {
    expect(Object.keys(said)).toEqual(cases.map(([name]) => name));
  });

  it.each(Object.keys(said))("is set as citeproc sets it: %s", (name) => {
    const row = said[name];
    expect(row && withCirca(name, row)).toEqual(ours(name));
  });

  it("says in MLA, too, that a date is only about right", () => {
    expect(ours("of 2017-08~").MLA).toContain("<i>The Marsh Courier</i>, circa Aug. 2017. ");
  });

  it("names a newspaper as it names itself, whatever a style makes of small letters", () => {
    const [, plain] = cases[0] ?? [];
    if (plain === undefined) throw new Error("No cases");
    for (const { citation } of citationsOf({ ...plain, publisher: "la voz del puerto" }, archive))
      expect(asHtml(citation)).toContain("<i>la voz del puerto</i>");
  });

  it("keeps each name in a run of its own, and its words and marks in none of them", () => {
    const [, plain] = cases[0] ?? [];
    if (plain === undefined) throw new Error("No cases");
    const authors = ["سلمى الوسلاتي", "ليلى بن عمر"];
    for (const { citation, style } of citationsOf({ ...plain, authors }, archive)) {
      const runs = citation.slice(0, 4).map((run) => (typeof run === "string" ? run : [run.text]));
      expect(runs.filter((run) => typeof run === "string")).toEqual([
        style === "APA" ? ", & " : ", and ",
        ".",
      ]);
      expect(
        runs
          .filter((run) => typeof run !== "string")
          .flat()
          .join(),
      ).not.toMatch(/and|&|\.$/);
    }
  });

  it("never loses a letter or a figure of the headline and the names, whatever they are", () => {
    const letters = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "");
    const word = fc.string({ unit: "grapheme", maxLength: 40 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 2 }), (title, authors) => {
        const reference = {
          address: "/a/",
          url: "https://x.example/a/",
          title,
          authors,
          topics: [],
          language: "en",
        };
        const [first] = citationsOf(reference, archive);
        const text = letters(asHtml(first?.citation ?? []));
        expect(text).toContain(letters(citedOf(reference, archive).title));
      }),
    );
  });

  it.each([
    ["quotation marks", "“".repeat(50_000)],
    ["straight marks", "'a \"b ".repeat(10_000)],
    ["full stops", "a.".repeat(25_000)],
    ["words", "the ".repeat(12_000)],
    ["colons", ": ' ".repeat(12_000)],
    ["spaces", `a${" ".repeat(50_000)}b`],
  ])("of a headline and a name of very many %s takes a time in proportion", (_, text) => {
    const reference = {
      address: "/a/",
      url: "https://x.example/a/",
      title: text,
      authors: [text],
      topics: [],
      language: "en",
    };
    const started = performance.now();
    citationsOf(reference, text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe.skipIf(stylesFolder === undefined)("the table", () => {
  it("is what citeproc says", async () => {
    const citeproc = processorIn(stylesFolder ?? "");
    const rows = cases.map(([name, reference]) => {
      const cited = citedOf(reference, archive);
      return [name, Object.fromEntries(styleNames.map((style) => [style, citeproc(style, cited)]))] as const;
    });
    await expect(`${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`).toMatchFileSnapshot(table);
  });
});
