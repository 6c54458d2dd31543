import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { sightsOf } from "./sample-pages.ts";
import { type Server, serve } from "./serve.ts";
import { visit } from "./visit.ts";

const { content, site } = inject("sample");
const address = sightsOf(content).find(({ name }) => name === "article with captions")?.address ?? "";

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site, "/")]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const paperOf = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "getComputedStyle(document.documentElement).backgroundColor + getComputedStyle(document.body).backgroundColor",
  );

describe("an article", () => {
  it("is set on light paper and on dark", () =>
    visit({ browser, server, address }, { colorScheme: "light" }, async ({ page }) => {
      const light = { paper: await paperOf(page), picture: await page.screenshot() };
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await paperOf(page)).not.toBe(light.paper);
      expect((await page.screenshot()).equals(light.picture)).toBe(false);
    }));

  it("prints without the navigation, and with its text", () =>
    visit({ browser, server, address }, {}, async ({ page }) => {
      const screen = await page.screenshot();
      await page.emulateMedia({ media: "print" });
      expect((await page.screenshot()).equals(screen)).toBe(false);
      for (const navigation of await page.locator("nav").all())
        expect(await navigation.isVisible()).toBe(false);
      expect(await page.locator("article h1").isVisible()).toBe(true);
    }));

  it("looks the same each time that it is looked at", () =>
    visit({ browser, server, address }, {}, async ({ page }) => {
      const first = await page.screenshot();
      await page.reload();
      expect((await page.screenshot()).equals(first)).toBe(true);
    }));
});
