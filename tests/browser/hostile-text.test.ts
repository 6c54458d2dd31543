import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { listFiles } from "../../scripts/edge/list-files.ts";
import { buildSite } from "../run-script.ts";
import { unfold } from "./barriers.ts";
import { type Server, serve } from "./serve.ts";
import { visit } from "./visit.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-hostile-"));
const content = path.join(folder, "content");
const site = path.join(folder, "site");

/** What a person who looks for a hole would put into an article: each line must be read as it stands. */
const tricks = [
  "The clerk wrote <script>alert('script')</script> into the minutes and nobody at the table noticed it before spring.",
  "An engineer pasted <img src=x onerror=alert('image')> and <svg onload=alert('svg')></svg> into the tender by mistake.",
  "Her note ended </p></div></main></body></html><script>window.broken = true</script> and then went on about the tides.",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a text that looks like code
  "The template said {{ 7 * 7 }} and {% include '/etc/passwd' %} and <%= process.env.HOME %> and ${1 + 1} to every reader.",
  "He linked [the report](javascript:alert('link')) and [the photos](data:text/html,<script>alert('data')</script>) twice.",
  "A picture stood as ![plan](https://tracker.example/pixel.png) in the draft, and <https://tracker.example/> after it.",
  "The style was <style>body { display: none }</style> and the frame <iframe src=https://tracker.example/></iframe> as well.",
  'Someone typed <a href="//tracker.example" onclick="alert(\'click\')" style="position:fixed">here</a> in the minutes.',
  "The price was &lt;script&gt; &#60;b&#62; &copy &amp;amp; &quot; in the catalogue, and *stars* and _lines_ and `ticks` stayed.",
  "A row of | cells | and a [^1] mark, ~~struck~~, **bold** and http://plain.example/?a=1&b=2 were all printed as typed.",
];

const hostileTitle = `Council "votes" <script>alert('title')</script> on {{ title }} & 'quotes' -->`;

const text = [
  "The Probe Gazette",
  hostileTitle,
  "By Ada <b onmouseover=alert('author')>Quist</b>",
  "Published: 4 May 2016",
  "",
  ...tricks.flatMap((trick) => [trick, ""]),
  "---",
  'title: "stolen"',
  "- !!js/function 'alert(1)'",
  "Subscribe now </script><script>alert('removed')</script> for 3 pounds a month",
].join("\n");

let browser: Browser;
let server: Server;
let addresses: readonly string[] = [];

beforeAll(async () => {
  const file = path.join(content, "texts", "probe", "-->\"><script>alert('file')<\u2044script>.txt");
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
  writeFileSync(path.join(content, "archive.yml"), `name: "Probe </title><script>alert('name')</script>"\n`);
  buildSite(content, site);
  addresses = listFiles(site)
    .files.filter((name) => name.endsWith(".html"))
    .map((name) => `/${name.replace(/(^|\/)index\.html$/, "$1")}`);
  [browser, server] = await Promise.all([launchChromium(), serve(site, "/")]);
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const articleAddress = (): string => {
  const address = addresses.find((one) => /^\/2016\/05\/04\/.+/.test(one) || /^\/undated\/.+/.test(one));
  if (address === undefined) throw new Error(`no article among ${addresses.join(" ")}`);
  return address;
};

describe("an archive of hostile texts", () => {
  it("runs nothing, loads nothing from elsewhere and breaks no page", async () => {
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses)
      await visit({ browser, server, address }, {}, async ({ page, faults, outside }) => {
        await unfold(page);
        expect(faults, address).toEqual([]);
        expect(outside, address).toEqual([]);
        expect(await page.evaluate("window.broken === undefined"), address).toBe(true);
        const active =
          "script:not([type='application/ld+json'], [type='module'][src*='assets/']), style, img, iframe, svg[onload], [onclick], [onerror], [onmouseover]";
        expect(await page.locator(active).count(), address).toBe(0);
        expect(await page.locator("main + footer").count(), address).toBe(1);
      });
  });

  it("shows each line as it was written", () =>
    visit({ browser, server, address: articleAddress() }, {}, async ({ page }) => {
      const shown = (await page.locator("body").textContent()) ?? "";
      for (const trick of tricks) expect(shown).toContain(trick);
      expect(shown).toContain(hostileTitle);
    }));

  it("tells a machine the same words", () =>
    visit({ browser, server, address: articleAddress() }, {}, async ({ page }) => {
      const data = (await page.locator("script[type='application/ld+json']").first().textContent()) ?? "";
      expect(JSON.parse(data).headline).toBe(await page.locator("article h1").textContent());
    }));

  it("leads nowhere but within itself", () =>
    visit({ browser, server, address: articleAddress() }, {}, async ({ page }) => {
      const targets = await page.evaluate<readonly string[]>(
        "Array.from(document.links).filter((link) => !link.download).map((link) => link.href)",
      );
      expect(targets.length).toBeGreaterThan(5);
      expect(targets.filter((target) => !target.startsWith(server.url))).toEqual([]);
    }));

  it("keeps the text's bytes as they came", () => {
    const [kept = ""] = listFiles(path.join(content, "texts")).files;
    expect(readFileSync(path.join(content, "texts", kept), "utf8")).toBe(text);
  });
});
