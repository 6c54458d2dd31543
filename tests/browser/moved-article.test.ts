import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { buildSite } from "../run-script.ts";
import { barriersOn } from "./barriers.ts";
import { type Server, serve } from "./serve.ts";
import { visit } from "./visit.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-moved-"));
const content = path.join(folder, "content");
const site = path.join(folder, "site");
const articles = path.join(content, "articles");

const text = `Lamp lit again on the eastern mole

By Ada Quist
Published: 4 May 2016

The lamp on the eastern mole was lit again last night, eleven years after the storm that had taken its glass and most of its stair.

The keeper's daughter turned the switch, and the boats in the roads answered with their horns until the harbour office asked them to stop.
`;

let browser: Browser;
let server: Server;
let before = "";

beforeAll(async () => {
  mkdirSync(path.join(content, "texts"), { recursive: true });
  writeFileSync(path.join(content, "texts", "lamp.txt"), text);
  buildSite(content, site);
  before = listFiles(articles).files[0] ?? "";
  mkdirSync(path.join(articles, "1999"));
  renameSync(path.join(articles, before), path.join(articles, "1999", "the-lamp.md"));
  buildSite(content, site);
  [browser, server] = await Promise.all([launchChromium(), serve(site, "/")]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** While one page fades into the other, no contrast can be measured. */
const still = { reducedMotion: "reduce" as const };

it("leads from an article's old address to where a person moved it", () =>
  visit({ browser, server, address: `/${before.replace(/\.md$/, "/")}` }, still, async ({ page, faults }) => {
    await page.waitForURL("**/1999/the-lamp/");
    expect(await page.locator("article h1").textContent()).toBe("Lamp lit again on the eastern mole");
    expect(await barriersOn(page)).toEqual([]);
    expect(faults).toEqual([]);
  }));
