import { describe, expect, inject, it } from "vitest";
import { loadSettings } from "../../../scripts/build/load-settings.ts";
import { contentAt } from "../../../scripts/edge/content.ts";
import { htmlFiles } from "./site-files.ts";
import { brokenLinks, linksOf, plainText } from "./site-links.ts";

const { site, content } = inject("sample");
const loaded = loadSettings(contentAt(content));
if ("problems" in loaded) throw new Error("the sample archive's settings cannot be read");
const root = loaded.settings.address;

/** Its links must hold from whatever address nothing stands at, so they name the site's own path. */
const missing = htmlFiles(site).filter(({ address }) => address === "/404.html");
const pages = htmlFiles(site).filter(({ address }) => address !== "/404.html");

const isMoved = (text: string): boolean => text.includes('http-equiv="refresh"');

/** Links of all pages that a filter lets through, each with its page. */
const linksWhere = (holds: (tag: string, target: string) => boolean): readonly string[] =>
  pages.flatMap(({ address, text }) =>
    linksOf(text())
      .filter(({ tag, target }) => holds(tag, target))
      .map(({ target }) => `${address} ${target}`),
  );

describe("the links of the sample archive's pages", () => {
  it("are found at all", () => {
    expect(linksWhere(() => true).length).toBeGreaterThan(5000);
  });

  it.each(["http://archive.test/", "http://archive.test/some/base/"])(
    "all lead to a page, a file or an anchor that is there under %s",
    (base) => {
      expect(brokenLinks(site, pages, base)).toEqual([]);
    },
  );

  it("hold on the page for what is missing, where the archive says it stands", () => {
    expect(missing).toHaveLength(1);
    expect(brokenLinks(site, missing, root)).toEqual([]);
  });

  it("are relative, but for the canonical address and what leads out of the archive", () => {
    const isAbsolute = (tag: string, target: string): boolean =>
      !tag.startsWith('<link rel="canonical"') && (target.startsWith("/") || target.startsWith(root));
    expect(linksWhere(isAbsolute)).toEqual([]);
  });

  it("fetch nothing from elsewhere", () => {
    const fetches = (tag: string, target: string): boolean =>
      !/^<a\b|^<link rel="(?:canonical|schema\.DC)"|^<meta/.test(tag) && /^[a-z]+:|^\/\//i.test(target);
    expect(linksWhere(fetches)).toEqual([]);
  });

  it("name the page's own place in the archive as its canonical address", () => {
    for (const { address, text } of pages.filter((page) => !isMoved(page.text()))) {
      const canonical = /<link rel="canonical" href="([^"]*)">/.exec(text())?.[1] ?? "none";
      expect(decodeURI(plainText(canonical))).toBe(root + address.slice(1));
    }
  });

  it("leave no page that no other page leads to", () => {
    const reached = new Set(
      pages.flatMap(({ address, text }) =>
        linksOf(text())
          .filter(({ tag }) => tag.startsWith("<a "))
          .map(({ target }) => new URL(target, `http://archive.test${encodeURI(address)}`).pathname),
      ),
    );
    const alone = pages.filter(({ address, text }) => !isMoved(text()) && !reached.has(encodeURI(address)));
    expect(alone.map(({ address }) => address)).toEqual([]);
  });
});
