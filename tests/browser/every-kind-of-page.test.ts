import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { barriersOn, widthOf } from "./barriers.ts";
import { everySight, kindsForPeople, type Servers, serveAll } from "./every-sight.ts";
import { loadCalmly } from "./load-calmly.ts";
import { visit } from "./visit.ts";

const { content, site } = inject("sample");
const sights = everySight(content);

let browser: Browser;
let servers: Servers;
beforeAll(async () => {
  [browser, servers] = await Promise.all([launchChromium(), serveAll(site, "/backfile/")]);
});
afterAll(async () => {
  await browser?.close();
  await servers?.close();
});

// biome-ignore lint/performance/useDomNodeTextContent: what is shown is asked for, not what is there
const wordsOf = (page: Page): Promise<string> => page.locator("body").innerText();

/** What scripts add to a page that says all without them: buttons that copy and save. */
const withoutButtons =
  'for (const made of document.querySelectorAll(".citations button, #save-list")) made.remove()';

describe("the kinds of page that are looked at", () => {
  it("are all that there are for people, and articles that try their page", () => {
    const names = sights.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...kindsForPeople]));
    expect(names).toEqual(
      expect.arrayContaining(["article with captions", "article without a date", "article in Arabic"]),
    );
  });
});

describe.each(sights)("a page of kind $name ($address)", ({ address, of }) => {
  const at = () => ({ browser, server: servers[of], address });

  it("renders with no error and asks for nothing outside the site", () =>
    visit(at(), {}, async ({ page, response, faults, outside }) => {
      expect(response?.status()).toBe(200);
      await page.locator("h1").waitFor();
      expect(await page.evaluate<number>("document.styleSheets.length")).toBe(1);
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
    }));

  it.each(["light", "dark"] as const)("puts no barrier up that axe knows of, in the %s look", (colorScheme) =>
    visit(at(), { colorScheme }, async ({ page }) => {
      expect(await barriersOn(page)).toEqual([]);
    }),
  );

  it("does not scroll sideways on a screen of 320 pixels", () =>
    visit(at(), { viewport: { width: 320, height: 640 } }, async ({ page }) => {
      expect(await widthOf(page)).toBeLessThanOrEqual(320);
    }));

  it("does not scroll sideways at twice the size", () =>
    visit(at(), { viewport: { width: 640, height: 400 } }, async ({ page }) => {
      expect(await widthOf(page)).toBeLessThanOrEqual(640);
    }));

  it("stands still while it loads, and does not keep the processor", async () => {
    const { shift, longest } = await loadCalmly(at());
    expect(shift).toBe(0);
    expect(longest).toBeLessThan(address === "/search/" ? 100 : 50);
  });

  // The search's page is the one that does more where scripts run: see search.test.ts.
  it.skipIf(address === "/search/")("says the same with scripts switched off", async () => {
    const [on, off] = await Promise.all(
      [true, false].map((javaScriptEnabled) =>
        visit(at(), { javaScriptEnabled }, async ({ page }) => {
          await page.evaluate(withoutButtons);
          return wordsOf(page);
        }),
      ),
    );
    expect(off).toBe(on);
    expect(off?.length).toBeGreaterThan(100);
  });
});
