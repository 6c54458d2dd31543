import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { sightsOf } from "./sample-pages.ts";
import { serveSample } from "./serve-sample.ts";
import { visit } from "./visit.ts";

const { content } = inject("sample");

const where = serveSample("/");

type Focus = { readonly tag: string; readonly id: string; readonly words: string; readonly outline: string };

const focusOn = (page: Page): Promise<Focus> =>
  page.evaluate<Focus>(`(() => {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return { tag: element.tagName, id: element.id, words: element.textContent.trim(), outline: outlineStyle + outlineWidth };
  })()`);

const press = async (page: Page, key: string): Promise<Focus> => {
  await page.keyboard.press(key);
  return focusOn(page);
};

describe("with the keyboard alone, a reader", () => {
  it("meets a link that skips to the text first, sees it, and gets there", () =>
    visit({ ...where(), address: "/" }, {}, async ({ page }) => {
      const skip = await press(page, "Tab");
      expect(skip.words).toBe("Skip to the text");
      const box = await page.locator(".skip").boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect((await press(page, "Enter")).id).toBe("main");
    }));

  it("reaches every index in order, with a visible focus", () =>
    visit({ ...where(), address: "/" }, {}, async ({ page }) => {
      const links = await page.locator(".folio a:visible").allInnerTexts();
      expect(links.length).toBeGreaterThan(5);
      await press(page, "Tab");
      for (const link of links) {
        const { words, outline } = await press(page, "Tab");
        expect(words.toLowerCase()).toBe(link.trim().toLowerCase());
        expect(outline).not.toMatch(/^none|^\w+0px$/);
      }
    }));

  it("opens how we know this, and goes on to the next article", () => {
    const address = sightsOf(content).find(({ name }) => name === "article")?.address ?? "";
    return visit({ ...where(), address }, {}, async ({ page }) => {
      const details = page.locator("details").first();
      for (let steps = 0; steps < 200 && (await focusOn(page)).tag !== "SUMMARY"; steps++)
        await press(page, "Tab");
      await press(page, "Enter");
      expect(await details.getAttribute("open")).not.toBeNull();
      for (let steps = 0; steps < 50 && (await page.locator(".turn a:focus").count()) === 0; steps++)
        await press(page, "Tab");
      const before = page.url();
      await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
      expect(page.url()).not.toBe(before);
      expect(await page.locator("article h1").count()).toBe(1);
    });
  });
});
