import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";
import { htmlFiles } from "./site-files.ts";

const { site } = inject("sample");

/** Bytes of a text as a host sends it. */
const sent = (text: string | Uint8Array): number => brotliCompressSync(text).length;

const style = sent(readFileSync(path.join(site, "assets/archive.css")));
const pages = htmlFiles(site);
const articles = pages.filter(({ text }) => text().includes('<body class="article">'));

const scriptOf = (text: string): number => {
  const [, file] = /<script type="module" src="(?:\.\.\/)*(assets\/[\w-]+\.js)">/.exec(text) ?? [];
  return file === undefined ? 0 : sent(readFileSync(path.join(site, file)));
};

/** What a first visit to a page fetches: the page, the style that all pages share, its script. */
const visit = (text: string): number => sent(text) + style + scriptOf(text);

describe("the sample archive's pages", () => {
  it("share a style of less than 12 kB", () => {
    expect(style).toBeLessThan(12_000);
  });

  it("bring an article for less than 30 kB on a first visit, with all that is known of it and its original text", () => {
    expect(articles.length).toBeGreaterThan(50);
    const heavy = articles.filter(({ text }) => visit(text()) > 30_000);
    expect(heavy.map(({ address }) => address)).toEqual([]);
  });

  it("fetch no font, no picture but the icon and the land about a place, and nothing else that weighs", () => {
    const fetched = pages.flatMap(({ text }) =>
      [...text().matchAll(/<link rel="(stylesheet|icon|preload|modulepreload)" href="([^"]*)"/g)].map(
        ([, , href = ""]) => href.replace(/^(?:\.\.\/)*/, ""),
      ),
    );
    const names = new Set(fetched.map((href) => href.slice(href.indexOf("assets/"))));
    expect([...names].toSorted()).toEqual(["assets/archive.css", "assets/icon.svg"]);
    const rules = readFileSync(path.join(site, "assets/archive.css"), "utf8");
    expect(rules.replace('mask: url("land.svg")', "")).not.toMatch(/@font-face|@import|url\(/);
    expect(statSync(path.join(site, "assets/land.svg")).size).toBeLessThan(10_000);
  });
});
