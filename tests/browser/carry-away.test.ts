import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { sightsOf } from "./sample-pages.ts";
import { serveSample } from "./serve-sample.ts";
import { type Visit, visit } from "./visit.ts";

const where = serveSample();
const sights = sightsOf(inject("sample").content);

const addressOf = (name: string): string => {
  const sight = sights.find((one) => one.name === name);
  if (sight === undefined) throw new Error(`No page of kind ${name}`);
  return sight.address;
};

const onPage = <Result>(name: string, look: (visit: Visit) => Promise<Result>, javaScriptEnabled = true) =>
  visit({ ...where(), address: addressOf(name) }, { javaScriptEnabled, acceptDownloads: true }, look);

const textOf = async (download: Download): Promise<string> => readFileSync(await download.path(), "utf8");

const saved = async (page: Page, click: () => Promise<void>): Promise<readonly [string, string]> => {
  const [download] = await Promise.all([page.waitForEvent("download"), click()]);
  return [download.suggestedFilename(), await textOf(download)];
};

const selected = (page: Page): Promise<string> => page.evaluate<string>("getSelection().toString()");

const kinds = [
  ["RIS", /\.ris$/, /^TY {2}- NEWS\r\n/],
  ["BibTeX", /\.bib$/, /^@article\{/],
  ["CSL-JSON", /\.json$/, /^\[\n\{"id"/],
] as const;

describe("an article's cite box", () => {
  it("gives a whole citation to one click, with scripts or without", async () => {
    for (const scripts of [true, false])
      await onPage(
        "article",
        async ({ page }) => {
          const citation = page.locator(".citations dd").first();
          await citation.click({ position: { x: 5, y: 5 } });
          expect((await selected(page)).trim()).toBe((await citation.textContent())?.trim());
        },
        scripts,
      );
  });

  it.each(kinds)("saves the article's reference as %s without a script", (form, name, opening) =>
    onPage(
      "article",
      async ({ page, faults }) => {
        const [file, text] = await saved(page, () => page.locator(".carry a", { hasText: form }).click());
        expect(file).toMatch(name);
        expect(text).toMatch(opening);
        expect(faults).toEqual([]);
      },
      false,
    ),
  );

  it("copies a citation with its italics where scripts run", () =>
    onPage("article", async ({ page, faults }) => {
      await page.locator(".citations button").first().click();
      expect(await page.locator(".citations button").first().textContent()).toBe("Copied");
      expect(faults).toEqual([]);
      await page.evaluate(
        `document.body.insertAdjacentHTML("beforeend", "<div id=paste contenteditable></div>")`,
      );
      await page.locator("#paste").focus();
      await page.keyboard.press("Control+V");
      const pasted = page.locator("#paste");
      expect((await pasted.textContent())?.trim()).toBe(
        (await page.locator(".citations dd").first().textContent())?.trim(),
      );
      expect(await pasted.locator("cite").count()).toBeGreaterThan(0);
    }));

  it("copies from the keyboard, too", () =>
    onPage("article", async ({ page }) => {
      await page.locator(".citations button").nth(1).focus();
      await page.keyboard.press("Enter");
      expect(await page.locator(".citations button").nth(1).textContent()).toBe("Copied");
    }));
});

describe("a list", () => {
  it.each(kinds)("saves the references of all its articles as %s", (form, name, opening) =>
    onPage("heading", async ({ page, faults }) => {
      const count = await page.locator(".contents li").count();
      expect(count).toBeGreaterThan(1);
      const [file, text] = await saved(page, () =>
        page.locator("#save-list button", { hasText: form }).click(),
      );
      expect(file).toMatch(name);
      expect(text).toMatch(opening);
      expect(text.match(/^TY {2}- |^@article\{|^\{"id"/gm)).toHaveLength(count);
      expect(faults).toEqual([]);
    }),
  );

  it("names in a saved reference what the article's own page names", async () => {
    const [address, key] = await onPage("heading", async ({ page }) => {
      const [, text] = await saved(page, () =>
        page.locator("#save-list button", { hasText: "BibTeX" }).click(),
      );
      const link = await page.locator(".contents .what a").first().getAttribute("href");
      return [new URL(link ?? "", page.url()).href, /^@article\{(.*),$/m.exec(text)?.[1]] as const;
    });
    await onPage("article", async ({ page }) => {
      await page.goto(address);
      const href = await page.locator(".carry a", { hasText: "BibTeX" }).getAttribute("href");
      expect(decodeURIComponent(href ?? "")).toContain(`@article{${key},`);
    });
  });

  it.each(["day", "month", "undated"])("of kind %s offers it too, where it lists articles", (kind) =>
    onPage(kind, async ({ page, faults }) => {
      const count = await page.locator(".Z3988").count();
      expect(await page.locator("#save-list button").count()).toBe(count > 0 ? kinds.length : 0);
      expect(faults).toEqual([]);
    }),
  );
});
