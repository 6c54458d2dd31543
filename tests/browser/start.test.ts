import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, it, onTestFailed } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { root } from "../run-script.ts";

const folder = mkdtempSync(path.join(tmpdir(), "backfile-start-"));
const content = path.join(folder, "content");
/** A copy of the program, so that its templates can be changed. */
const program = path.join(folder, "program");
const shelf = path.join(content, "articles/2016/02/26");
const entry = path.join(shelf, "gate.md");

let server: ChildProcess;
let [said, errors] = ["", ""];
let url = "";
let browser: Browser;
let page: Page;

const copied = ["src", "templates", "scripts", ".eleventy.ts", "package.json", "package-lock.json"];

const start = (): Promise<string> => {
  const words = ["--content", content, "--output", path.join(folder, "site"), "--port", "0"];
  server = spawn(process.execPath, ["--import", "tsx", "scripts/start.ts", ...words], { cwd: program });
  return new Promise((resolve, reject) => {
    server.stderr?.on("data", (data) => {
      errors += data;
    });
    server.stdout?.on("data", (data) => {
      said += data;
      const [address] = /http:\S+/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    server.on("close", () => reject(new Error(`npm start ended: ${errors}`)));
  });
};

const change = (file: string, from: string | RegExp, to: string): void =>
  writeFileSync(file, readFileSync(file, "utf8").replace(from, to));

/** Waits for words to stand in the page; where they do not come, the test says what page there was and what the server said. */
const shows = async (words: string): Promise<void> => {
  onTestFailed(async () => console.error((await page.content()).slice(0, 2000), said, errors));
  await page.getByText(words).first().waitFor({ timeout: 120_000 });
};

beforeAll(async () => {
  mkdirSync(shelf, { recursive: true });
  writeFileSync(
    entry,
    `---\ntitle: "Harbour gate opens again"\npublished: "2016-02-26"\n---\n\nThe gate opened on time this morning.\n`,
  );
  mkdirSync(program);
  for (const name of copied) cpSync(path.join(root, name), path.join(program, name), { recursive: true });
  symlinkSync(path.join(root, "node_modules"), path.join(program, "node_modules"));
  [browser, url] = await Promise.all([launchChromium(), start()]);
  page = await browser.newPage();
});

afterAll(async () => {
  const ended = new Promise((resolve) => server.once("close", resolve));
  server.kill("SIGTERM");
  await Promise.all([ended, browser?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

it("shows a page that is not built yet as soon as it is", async () => {
  await page.goto(`${url}2016/02/26/gate/`);
  await shows("Harbour gate opens again");
});

it("shows in an open page what changed in its entry", async () => {
  change(entry, "opened on time", "stayed shut until noon");
  await shows("stayed shut until noon");
});

it("shows in an open page what changed in a template", async () => {
  change(path.join(program, "templates/article.11ty.ts"), "<article", "<p>Printed in Port Ansel</p><article");
  await shows("Printed in Port Ansel");
});

it("loses no change that comes while a build is underway", async () => {
  for (const words of ["until one", "until two", "until three"]) {
    change(entry, /until \w+/, words);
    change(
      path.join(program, "templates/article.11ty.ts"),
      /Printed in Port \w+/,
      `Printed in Port ${words.slice(6)}`,
    );
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await shows("stayed shut until three");
  await shows("Printed in Port three");
});

it("goes on after a mistake in a template", async () => {
  const template = path.join(program, "templates/article.11ty.ts");
  const good = readFileSync(template, "utf8");
  writeFileSync(template, `${good}\nconst = ;\n`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  writeFileSync(template, good.replace(/Printed in Port \w+/, "Printed in Port Mended"));
  await shows("Printed in Port Mended");
});

it("takes the page of an entry that is deleted out of the site, and shows one that comes", async () => {
  const text = readFileSync(entry, "utf8");
  rmSync(entry);
  await page.waitForFunction("!document.body.textContent.includes('Mended')", undefined, {
    timeout: 120_000,
  });
  writeFileSync(entry, text);
  await shows("stayed shut until three");
});
