import { describe, expect, it } from "vitest";
import { markupOf } from "../../src/site/html.ts";
import { citeBox } from "../../templates/parts/cite-box.ts";
import { contextOf } from "../../templates/parts/context.ts";
import { articles, site } from "./sample.ts";

type Name = "full" | "undated" | "about" | "arabic" | "hostile";

const boxOf = (name: Name): string => {
  const data = articles[name];
  if (data === undefined) throw new Error(`No sample article ${name}`);
  return markupOf(citeBox(data, contextOf({ kind: "article", address: data.card.address, data }, site)));
};

const unescaped = (text: string): string =>
  text
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&");

/** The files that a box offers, by their endings. */
const filesOf = (box: string): { readonly [ending: string]: string } =>
  Object.fromEntries(
    [...box.matchAll(/download="[^"]*\.(\w+)" href="data:[^",]*,([^"#]*)"/g)].map(
      ([, ending = "", text = ""]) => [ending, decodeURIComponent(unescaped(text))],
    ),
  );

describe("the cite box", () => {
  it("has a citation in each of three styles, with italics for the newspaper", () => {
    const box = boxOf("full");
    expect([...box.matchAll(/<dt>(\w+)<\/dt>/g)].map(([, style]) => style)).toEqual([
      "Chicago",
      "MLA",
      "APA",
    ]);
    expect(box.match(/<cite><bdi>The Marsh Courier<\/bdi><\/cite>/g)).toHaveLength(3);
  });

  it("says in each style that a date is not known, or only about right", () => {
    expect(boxOf("undated")).toContain("(n.d.)");
    expect(boxOf("about")).toMatch(/\[August 2017\?\].*circa Aug\. 2017.*\(ca\. 2017, August\)/s);
  });

  it("marks the language of a headline, and keeps each of its words in its own direction", () => {
    expect(boxOf("arabic")).toMatch(/<dd lang="en" dir="ltr">.*“<bdi lang="ar">الميناء/);
  });

  it("sets its own marks behind words that run from right to left, not among them", () => {
    const box = boxOf("arabic");
    const runs = [...box.matchAll(/<bdi[^>]*>([^<]*\p{Script=Arabic}[^<]*)<\/bdi>(.)/gu)];
    const words = runs.filter(([, text]) => !text?.startsWith("https:"));
    expect(words.length).toBeGreaterThanOrEqual(3);
    for (const [, text = "", mark = ""] of words) {
      expect(text).not.toMatch(/[.,]$/);
      expect(mark).toMatch(/[.,<]/);
    }
  });

  it("gives the address with the letters that it has, and to machines as they write it", () => {
    const box = boxOf("arabic");
    expect(box).toContain("/2014/06/18/الميناء");
    expect(filesOf(box).ris).toMatch(/^UR {2}- https:\/\/[!-~]+\r$/m);
  });

  it("offers the reference as RIS, BibTeX and CSL-JSON without a script or a file beside it", () => {
    const files = filesOf(boxOf("full"));
    expect(Object.keys(files)).toEqual(["ris", "bib", "json"]);
    expect(files.ris).toMatch(/^TY {2}- NEWS\r\n/);
    expect(files.bib).toMatch(/^@article\{/);
    expect(JSON.parse(files.json ?? "")).toMatchObject([{ type: "article-newspaper" }]);
  });

  it("holds hostile words as words, in the citations and in the files", () => {
    const box = boxOf("hostile");
    expect(box).not.toMatch(/<(?:script|img|style)\b/i);
    const title = articles.hostile?.card.title ?? "";
    expect(JSON.parse(filesOf(box).json ?? "")).toMatchObject([{ title }]);
  });
});
