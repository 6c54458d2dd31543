import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { indexFolder } from "../../src/search-page/folders.ts";
import { visitSearch } from "./search-page.ts";
import { type Server, serve } from "./serve.ts";

const { site } = inject("sample");

let browser: Browser;
const folder = mkdtempSync(path.join(tmpdir(), "backfile-search-"));

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of the site, changed, served for as long as it is looked at. */
const withSite = async <Result>(
  name: string,
  change: (data: string) => void,
  look: (server: Server) => Promise<Result>,
): Promise<Result> => {
  const copy = path.join(folder, name);
  cpSync(site, copy, { recursive: true });
  change(path.join(copy, indexFolder));
  const server = await serve(copy, "/");
  try {
    return await look(server);
  } finally {
    await server.close();
  }
};

const isAlert = (fault: string): boolean => !/status of 404/.test(fault);

describe("the search, where something is amiss,", () => {
  it("says so when a file of the index is missing, and finds again when it is back", () =>
    withSite(
      "missing",
      (data) => rmSync(path.join(data, "w"), { recursive: true }),
      (server) =>
        visitSearch({ browser, server }, "?q=harbour", async ({ page, hear, faults }) => {
          await hear(/index is not to be had \(404\)/);
          expect(await page.locator("#ways a").first().isVisible()).toBe(true);
          expect(await page.locator("#results").isVisible()).toBe(false);
          cpSync(path.join(site, indexFolder, "w"), path.join(folder, "missing", indexFolder, "w"), {
            recursive: true,
          });
          await page.route("**/data/w/*", async (route) => {
            const name = path.basename(new URL(route.request().url()).pathname);
            await route.fulfill({ path: path.join(site, indexFolder, "w", name) });
          });
          await page.locator("#q").press("Enter");
          await hear(/^\d+ articles/);
          expect(faults.filter(isAlert)).toEqual([]);
        }),
    ));

  it("asks for a new build where there is no index, or one of a version it does not know", async () => {
    await withSite(
      "none",
      (data) => rmSync(data, { recursive: true }),
      (server) =>
        visitSearch({ browser, server }, "?q=harbour", async ({ hear }) => {
          await hear(/index is not to be had \(404\)/);
        }),
    );
    await withSite(
      "other",
      (data) => writeFileSync(path.join(data, "index.bin"), Uint8Array.of(250, 1, 2)),
      (server) =>
        visitSearch({ browser, server }, "?q=harbour", async ({ hear }) => {
          await hear(/Reload the page/);
        }),
    );
  });

  it("leaves the rest of an article out where its page cannot be read", () =>
    withSite(
      "pages",
      (data) => {
        const root = path.join(data, "..", "..");
        for (const name of readdirSync(root))
          if (/^\d{4}$/.test(name)) rmSync(path.join(root, name), { recursive: true });
      },
      (server) =>
        visitSearch({ browser, server }, "?q=harbour", async ({ page, hear }) => {
          await hear(/^\d+ articles/);
          expect(await page.locator("#hits .what").count()).toBe(10);
        }),
    ));

  it("says that it is looking on a slow network, then shows what it found; of two queries the last", () =>
    withSite(
      "slow",
      () => {},
      (server) =>
        visitSearch({ browser, server }, "", async ({ page, hear, titles, faults }) => {
          await page.locator("#narrowing").waitFor();
          const session = await page.context().newCDPSession(page);
          await session.send("Network.enable");
          await session.send("Network.emulateNetworkConditions", {
            offline: false,
            latency: 600,
            downloadThroughput: 50_000,
            uploadThroughput: 50_000,
          });
          const line = page.locator("#q");
          await line.fill("storm");
          await line.press("Enter");
          await hear(/Looking/);
          await line.fill("harbour");
          await line.press("Enter");
          await hear(/^\d+ articles/);
          const fast = await visitSearch({ browser, server }, "?q=harbour", async (other) => {
            await other.hear(/^\d+ articles/);
            return other.titles();
          });
          expect(await titles()).toEqual(fast);
          expect(faults).toEqual([]);
        }),
    ));

  it.each([
    ["10,000 words", "tide ".repeat(10_000)],
    ["a megabyte", "x".repeat(1_000_000)],
    ["a hundred unclosed quotes", '-"('.repeat(100)],
  ])("refuses or answers a query of %s at once", (_, words) =>
    withSite(
      "hostile",
      () => {},
      (server) =>
        visitSearch({ browser, server }, "", async ({ page, faults }) => {
          await page.locator("#q[role=combobox]").waitFor();
          // Another process may take the processor meanwhile: the quickest of three counts.
          const took = await page.evaluate<number>(
            `Math.min(...[1, 2, 3].map(() => { const line = document.getElementById("q"); line.value = ${JSON.stringify(words)}; const start = performance.now(); document.getElementById("query").requestSubmit(); return performance.now() - start; }))`,
          );
          expect(took).toBeLessThan(200);
          await page
            .locator("#found")
            .filter({ hasText: /rticle|quer/ })
            .waitFor();
          expect(faults).toEqual([]);
        }),
    ),
  );

  it("takes markup in a query and in a text for words", () =>
    withSite(
      "markup",
      () => {},
      (server) =>
        visitSearch(
          { browser, server },
          "?q=<img src=x onerror=alert(1)> harbour&topic=<script>alert(2)</script>",
          async ({ page, hear, faults }) => {
            await page.route("**/20*/**", async (route) => {
              const body =
                '<div class="text">harbour &lt;img src=x onerror=alert(3)&gt; harbour<img src=y onerror=alert(4)></div>';
              await route.fulfill({ contentType: "text/html", body });
            });
            await hear(/article|Article/);
            await page.locator("#chosen button").click();
            await page.locator("#q").fill("harbour");
            await page.locator("#q").press("Enter");
            await page.locator("#hits mark").first().waitFor();
            expect(await page.locator("#hits .context").first().textContent()).toContain(
              "<img src=x onerror=alert(3)>",
            );
            expect(await page.locator("main img, main script").count()).toBe(0);
            // The policy stops even what a parsed page that is never shown might run.
            expect(faults.filter((fault) => !fault.includes("action has been blocked"))).toEqual([]);
          },
        ),
    ));
});
