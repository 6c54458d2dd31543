import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { type BrowserFigures, spreadOf } from "../../src/bench-search/figures.ts";
import { scriptFile } from "../../src/search-page/folders.ts";
import { scriptFiles } from "../build/bundle-script.ts";
import { launchChromium } from "../edge/launch-chromium.ts";
import { type Collected, documentAt } from "./collect.ts";
import { heavyPageOf } from "./pages.ts";

/** The link that a first query is measured on: a poor mobile one. */
const slowLink = { latency: 150, bytesPerSecond: 200_000 };

const bundle = async (code: string): Promise<Uint8Array> => {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.contents ?? new Uint8Array(0);
};

/** What the search page's script weighs up to a first answer, English stems and all, packed with gzip, in bytes. */
export const weighScript = async (): Promise<number> => {
  const own = (await scriptFiles()).get(path.basename(scriptFile)) ?? new Uint8Array(0);
  return gzipSync(own, { level: 9 }).length;
};

type Asker = {
  readonly ask: (text: string, excerpts: boolean) => Promise<number>;
  readonly opened: Promise<true>;
};

/** Serves the index as it is, and pages packed, as static hosts do. */
const serve = async (index: string, articles: readonly Collected[]) => {
  const byAddress = new Map(articles.map((article) => [article.address, article]));
  const script = await bundle('import "./page.ts";');
  const answer = (url: string): readonly [string, Uint8Array] | undefined => {
    if (url === "/")
      return ["text/html", Buffer.from('<!doctype html><script type="module" src="/page.js"></script>')];
    if (url === "/page.js") return ["text/javascript", script];
    if (url.startsWith("/index/"))
      return ["application/octet-stream", readFileSync(path.join(index, url.slice(7)))];
    const article = byAddress.get(decodeURI(url.slice(5)));
    return article && ["text/html; charset=utf-8", gzipSync(heavyPageOf(documentAt(article)))];
  };
  const server = createServer(({ url = "" }, response) => {
    const found = answer(url);
    if (!found) return response.writeHead(404).end();
    const [type, body] = found;
    const packed = url.startsWith("/page/") ? { "content-encoding": "gzip" } : {};
    response.writeHead(200, { "content-type": type, ...packed }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => server.close(),
  };
};

/** Asks one query in a fresh browser context; `again` asks it once more. */
const askOnce = async (
  browser: Browser,
  address: string,
  { text, slow }: { readonly text: string; readonly slow: boolean },
): Promise<number> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "load" });
  await page.evaluate(() => (globalThis as unknown as Asker).opened);
  if (slow) {
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: slowLink.latency,
      downloadThroughput: slowLink.bytesPerSecond,
      uploadThroughput: slowLink.bytesPerSecond,
    });
  }
  const run = (excerpts: boolean): Promise<number> =>
    page.evaluate(({ text, excerpts }) => (globalThis as unknown as Asker).ask(text, excerpts), {
      text,
      excerpts,
    });
  const first = await run(slow);
  const taken = slow ? first : await run(false);
  await context.close();
  return taken;
};

/** Asks queries in Chromium: on a slow link for the first time, and once more without it. */
export const measureInBrowser = async (
  index: string,
  articles: readonly Collected[],
  queries: readonly string[],
): Promise<BrowserFigures> => {
  const server = await serve(index, articles);
  const browser = await launchChromium();
  try {
    const slow: number[] = [];
    const again: number[] = [];
    for (const text of queries) {
      slow.push(await askOnce(browser, server.address, { text, slow: true }));
      again.push(await askOnce(browser, server.address, { text, slow: false }));
    }
    return { slow: spreadOf(slow), again: spreadOf(again) };
  } finally {
    await browser.close();
    server.close();
  }
};
