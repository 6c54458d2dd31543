import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { buildSite } from "../run-script.ts";
import { htmlFiles, type SiteFile } from "../site/sample-site/site-files.ts";
import { brokenLinks } from "../site/sample-site/site-links.ts";
import { barriersOn, widthOf } from "./barriers.ts";
import { writeManyEntries } from "./many-entries.ts";
import { type Server, serve } from "./serve.ts";
import { visit } from "./visit.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-large-"));
const content = path.join(folder, "content");
const site = path.join(folder, "site");

let browser: Browser;
let server: Server;
let pages: readonly SiteFile[] = [];

beforeAll(async () => {
  writeManyEntries(path.join(content, "articles"));
  buildSite(content, site);
  pages = htmlFiles(site);
  [browser, server] = await Promise.all([launchChromium(), serve(site, "/")]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Kinds of page that only many articles make, and an address that each has. */
const kinds: readonly (readonly [string, RegExp])[] = [
  ["the authors of a letter", /^\/authors\/a-z\/[^/]+\/$/],
  ["an author's articles of a year", /^\/authors\/ada-quist\/2016\/$/],
  ["an author with many articles", /^\/authors\/ada-quist\/$/],
  ["the second sheet of the undated", /^\/undated\/(?:page\/)?2\/$/],
  ["the index of authors", /^\/authors\/$/],
  ["a year", /^\/2016\/$/],
];

describe("an archive of 1,500 articles", () => {
  it.each(kinds)("has a page for %s that is valid, sound and open to all", async (name, address) => {
    const found = pages.find((page) => address.test(page.address));
    if (!found) throw new Error(`no page for ${name} among ${pages.length}`);
    const validator = new HtmlValidate(new StaticConfigLoader({ extends: ["html-validate:recommended"] }));
    const { results } = await validator.validateString(found.text());
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    const viewport = { width: 320, height: 640 };
    await visit(
      { browser, server, address: found.address },
      { viewport },
      async ({ page, faults, outside }) => {
        expect([...faults, ...outside]).toEqual([]);
        expect(await widthOf(page)).toBeLessThanOrEqual(320);
        expect(await barriersOn(page)).toEqual([]);
      },
    );
  });

  it("has no link that leads to nothing", () => {
    const own = pages.filter(({ address }) => address !== "/404.html");
    expect(own.length).toBeGreaterThan(1500);
    expect(brokenLinks(site, own, "http://archive.test/some/base/")).toEqual([]);
  });
});
