import { mkdirSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page as Tab } from "playwright-core";
import type { Page } from "../src/archive/pages.ts";
import { build } from "./build/build.ts";
import { loadSite } from "./build/load-site.ts";
import { pageFile } from "./build/output.ts";
import { command, exitCode, runCommand } from "./edge/command.ts";
import { contentAt, shownPath } from "./edge/content.ts";
import { launchChromium } from "./edge/launch-chromium.ts";
import { silence } from "./edge/progress.ts";
import { tellProblems } from "./edge/tell.ts";

type Options = { readonly content: string; readonly output: string; readonly address?: string };

/** The host that the site seems to stand on: its files are given from the disk, no server runs. */
const host = "http://archive.test";

const isArticle = (page: Page): page is Page<"article"> => page.kind === "article";

/** An article shows most where most is known of it: the first that has a caption, a standfirst, an author and a day. */
const tellingArticle = (content: string): string => {
  const articles = (loadSite(content).plan.article ?? []).filter(isArticle);
  const known = articles.filter(
    ({ data: { entry } }) =>
      entry.captions.length > 0 &&
      entry.subtitle !== undefined &&
      entry.authors.length > 0 &&
      (entry.title?.length ?? 100) < 70 &&
      entry.published?.length === "YYYY-MM-DD".length,
  );
  return (known[0] ?? articles[0])?.address ?? "/";
};

const giveFromDisk = (tab: Tab, site: string): Promise<unknown> =>
  tab.route(`${host}/**`, (route) => {
    const address = decodeURI(new URL(route.request().url()).pathname);
    return route.fulfill({ path: pageFile(site, address) });
  });

const takePicture = async (browser: Browser, site: string, address: string, file: string): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 840 }, colorScheme: "light" });
  const tab = await context.newPage();
  await giveFromDisk(tab, site);
  await tab.goto(host + encodeURI(address));
  mkdirSync(path.dirname(file), { recursive: true });
  await tab.screenshot({ path: file });
};

const run = async ({ content, output, address }: Options): Promise<void> => {
  const site = path.join(mkdtempSync(path.join(tmpdir(), "backfile-screenshot-")), "site");
  const browser = await launchChromium();
  try {
    const made = await build({ content: contentAt(content), output: site, clean: true, progress: silence });
    tellProblems(made.problems);
    if (!made.complete) process.exitCode = exitCode.problems;
    else {
      await takePicture(browser, site, address ?? tellingArticle(content), path.resolve(output));
      console.log(`${shownPath(path.resolve(output))}: ${Math.ceil(statSync(output).size / 1024)} KB`);
    }
  } finally {
    await browser.close();
    rmSync(path.dirname(site), { recursive: true, force: true });
  }
};

await runCommand(
  command("screenshot", "Takes the picture of an article's page that the README shows.")
    .option("--content <folder>", "the archive's content folder", "content")
    .option("--output <file>", "where the picture goes", ".github/screenshot.png")
    .option("--address <address>", "the page to show; an article of which much is known unless said")
    .action(run),
);
