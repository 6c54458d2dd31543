import { rmSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { poison, poisoned } from "../site/poison.ts";
import { pages, site } from "../site/sample.ts";
import { specimensOf } from "../site/specimens.ts";
import { unfold } from "./barriers.ts";
import { type Server, serve } from "./serve.ts";
import { leadsOn, writeSpecimens } from "./specimen-site.ts";
import { visit } from "./visit.ts";

const specimens = specimensOf(poisoned(pages), poisoned(site));
const documents = specimens.filter((one) => one.text.startsWith("<!DOCTYPE html>") && !leadsOn(one));
const folder = writeSpecimens(specimens);

let browser: Browser;
let server: Server;
beforeAll(async () => {
  [browser, server] = await Promise.all([
    launchChromium(),
    serve(folder, new URL(site.settings.address).pathname),
  ]);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Words that turn their line round, where the line holds other words, too: each with the element that should have kept
 * them apart. A paragraph of an article's text is all of one hand.
 */
const unisolated = (page: Page): Promise<readonly string[]> =>
  page.evaluate<readonly string[]>(`(() => {
    const found = [];
    const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.data.includes("\\u202e") || node.parentElement.closest("script, .text > *")) continue;
      let around = node.parentElement;
      const keeps = (element) => {
        // Each text of a drawing stands by itself.
        if (element instanceof SVGTextContentElement || element instanceof SVGTitleElement) return true;
        const { display, unicodeBidi } = getComputedStyle(element);
        return !/^(inline|contents)$/.test(display) || /isolate|plaintext/.test(unicodeBidi);
      };
      while (!keeps(around)) around = around.parentElement;
      const alone = around.textContent.trim() === node.data.trim();
      if (!alone) found.push(around.tagName + "." + around.className + ": " + around.textContent.trim().slice(0, 80));
    }
    return [...new Set(found)];
  })()`);

describe.each(documents)("a page of kind $kind ($address) full of hostile words", ({ address, kind }) => {
  it("runs nothing, asks for nothing outside, keeps its form, and shows them without turning others round", () =>
    visit({ browser, server, address }, {}, async ({ page, faults, outside }) => {
      await unfold(page);
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
      const active =
        "script:not([type='application/ld+json'], [type='module'][src*='assets/']), style, img, iframe, [onclick], [onerror]";
      expect(await page.locator(active).count()).toBe(0);
      expect(await page.locator("body > main + footer").count()).toBe(1);
      expect(await page.locator("a[href^='javascript:'], a[href^='data:']:not([download])").count()).toBe(0);
      const shown = (await page.locator("body").textContent()) ?? "";
      expect(kind === "missing" || shown.includes(poison)).toBe(true);
      expect(await unisolated(page)).toEqual([]);
      expect(await page.title()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    }));
});
