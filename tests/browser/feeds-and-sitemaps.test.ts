import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { loadSettings } from "../../scripts/build/load-settings.ts";
import { contentAt } from "../../scripts/edge/content.ts";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { htmlFiles, siteFiles } from "../site/sample-site/site-files.ts";

const { content, site } = inject("sample");
const loaded = loadSettings(contentAt(content));
if ("problems" in loaded) throw new Error("the sample archive's settings cannot be read");
const { address: root, name } = loaded.settings;
const xmlFiles = siteFiles(site).filter(({ file }) => file.endsWith(".xml"));
const pages = htmlFiles(site);

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** What the browser's own XML parser finds: the words of all elements of that name, or what is wrong. */
const read = (address: string, element: string): Promise<readonly string[]> => {
  const text = xmlFiles.find((file) => file.address === address)?.text() ?? "";
  return page.evaluate<readonly string[]>(`(() => {
    const tree = new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml");
    const fault = tree.querySelector("parsererror");
    return fault ? ["FAULT " + fault.textContent] : Array.from(tree.querySelectorAll(${JSON.stringify(element)}), (found) => found.textContent);
  })()`);
};

const titleOf = (text: string): string | undefined => /<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1];

describe("the sample archive's feed and sitemaps", () => {
  it("are all well-formed XML", async () => {
    expect(xmlFiles.length).toBeGreaterThan(2);
    for (const { address } of xmlFiles) expect((await read(address, "parsererror")).join(), address).toBe("");
  });

  it("name, in the sitemaps that the index names, every page once, but those that are no place of their own", async () => {
    const sitemaps = await read("/sitemap.xml", "sitemap > loc");
    expect(sitemaps).toEqual(
      xmlFiles.map(({ address }) => root + address.slice(1)).filter((url) => /sitemap-/.test(url)),
    );
    const lists = await Promise.all(sitemaps.map((url) => read(url.replace(root, "/"), "url > loc")));
    const named = lists.flat().map((url) => decodeURI(url.replace(root, "/")));
    const own = pages.filter(
      ({ address, text }) => address !== "/404.html" && !text().includes('http-equiv="refresh"'),
    );
    expect(named.toSorted()).toEqual(own.map(({ address }) => address).toSorted());
  });

  it("carry what Atom asks for, and lead to articles of the same titles", async () => {
    expect(await read("/feed.xml", "feed > title")).toEqual([name]);
    expect(await read("/feed.xml", "feed > id")).toEqual([root]);
    const titles = await read("/feed.xml", "entry > title");
    const ids = await read("/feed.xml", "entry > id");
    const moments = await read("/feed.xml", "feed > updated, entry > updated");
    expect(titles.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(titles.length);
    expect(moments).toHaveLength(titles.length + 1);
    for (const moment of moments) expect(moment).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    for (const [index, id] of ids.entries()) {
      const target = pages.find(({ address }) => address === decodeURI(id.replace(root, "/")));
      const shown = await page.evaluate<string>(
        `new DOMParser().parseFromString(${JSON.stringify(titleOf(target?.text() ?? "") ?? "")}, "text/html").body.textContent`,
      );
      expect(shown.replace(/^\[|\]$/g, "")).toBe(titles[index]);
    }
  });
});
