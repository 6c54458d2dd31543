import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { sightsOf } from "./sample-pages.ts";
import { serveSample } from "./serve-sample.ts";
import { visit } from "./visit.ts";

const { content } = inject("sample");
const address = sightsOf(content).find(({ name }) => name === "article with captions")?.address ?? "";

const where = serveSample("/");

const paperOf = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor",
  );

describe("an article", () => {
  it("is set on light paper and on dark", () =>
    visit({ ...where(), address }, { colorScheme: "light" }, async ({ page }) => {
      const light = { paper: await paperOf(page), picture: await page.screenshot() };
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await paperOf(page)).not.toBe(light.paper);
      expect((await page.screenshot()).equals(light.picture)).toBe(false);
    }));

  it("prints without the navigation, and with its text", () =>
    visit({ ...where(), address }, {}, async ({ page }) => {
      const screen = await page.screenshot();
      await page.emulateMedia({ media: "print" });
      expect((await page.screenshot()).equals(screen)).toBe(false);
      for (const navigation of await page.locator("nav").all())
        expect(await navigation.isVisible()).toBe(false);
      expect(await page.locator("article h1").isVisible()).toBe(true);
    }));

  it("looks the same each time that it is looked at", () =>
    visit({ ...where(), address }, {}, async ({ page }) => {
      const first = await page.screenshot();
      await page.reload();
      expect((await page.screenshot()).equals(first)).toBe(true);
    }));
});
