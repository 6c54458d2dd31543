import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { barriersOn, widthOf } from "./barriers.ts";
import { sightsOf } from "./sample-pages.ts";
import { type Server, serve } from "./serve.ts";
import { visit } from "./visit.ts";

const { content, site } = inject("sample");
const sights = sightsOf(content);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serve(site, "/backfile/")]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

// biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for, not what is there
const wordsOf = (page: Page): Promise<string> => page.locator("body").innerText();

describe("the kinds of page that are looked at", () => {
  it("are all that the sample archive's site has for people", () => {
    const names = sights.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        "home",
        "article",
        "year",
        "month",
        "day",
        "undated",
        "index",
        "heading",
        "page",
        "data",
        "missing",
      ]),
    );
    expect(names).toEqual(
      expect.arrayContaining(["article with captions", "article without a date", "article in Arabic"]),
    );
  });
});

describe.each(sights)("a page of kind $name ($address)", ({ address }) => {
  it("renders with no error and asks for nothing outside the site", () =>
    visit({ browser, server, address }, {}, async ({ page, response, faults, outside }) => {
      expect(response?.status()).toBe(200);
      await page.locator("h1").waitFor();
      expect(await page.evaluate<number>("document.styleSheets.length")).toBe(1);
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
    }));

  it.each(["light", "dark"] as const)("puts no barrier up that axe knows of, in the %s look", (colorScheme) =>
    visit({ browser, server, address }, { colorScheme }, async ({ page }) => {
      expect(await barriersOn(page)).toEqual([]);
    }),
  );

  it("does not scroll sideways on a screen of 320 pixels", () =>
    visit({ browser, server, address }, { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    }));

  // The search's page is the one that does more where scripts run: see search.test.ts.
  it.skipIf(address === "/search/")("says the same with scripts switched off", async () => {
    const [on, off] = await Promise.all(
      [true, false].map((javaScriptEnabled) =>
        visit({ browser, server, address }, { javaScriptEnabled }, ({ page }) => wordsOf(page)),
      ),
    );
    expect(off).toBe(on);
    expect(off?.length).toBeGreaterThan(100);
  });
});
