import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findChromium, howToInstall } from "../../scripts/edge/find-chromium.ts";
import { arrangeChromium } from "../../scripts/test/arrange-chromium.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "backfile-browsers-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Puts a program into a folder below the temporary one. */
const program = (file: string, commands: string): string => {
  const whole = path.join(folder, file);
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, `#!/bin/sh\n${commands}\n`);
  chmodSync(whole, 0o755);
  return whole;
};

/** Fetches a browser that answers. */
const installing = (file: string): string =>
  `case "$*" in *install*) printf '#!/bin/sh\\nexit 0\\n' > ${file}; /bin/chmod +x ${file};; esac`;

/** Where a browser stands at a fixed place, that none is there cannot be played. */
const isBare = findChromium({}) === undefined;

describe("looking for Chromium", () => {
  it("takes the one that CHROME_PATH names before any on the PATH", () => {
    const named = program("named/browser", "exit 0");
    program("bin/chromium", "exit 0");
    expect(findChromium({ CHROME_PATH: named, PATH: path.join(folder, "bin") })).toBe(named);
  });

  it("takes Chromium before Chrome, in whatever folder they are", () => {
    program("a/google-chrome", "exit 0");
    const chromium = program("b/chromium", "exit 0");
    const PATH = [path.join(folder, "a"), path.join(folder, "b")].join(path.delimiter);
    expect(findChromium({ CHROME_PATH: path.join(folder, "nowhere"), PATH })).toBe(chromium);
  });

  it("passes over a script that stands in the browser's place and does not work", () => {
    program("bin/chromium-browser", "echo please install me; exit 1");
    const chrome = program("bin/google-chrome", "exit 0");
    expect(findChromium({ PATH: path.join(folder, "bin") })).toBe(chrome);
  });
});

describe.runIf(isBare)("arranging Chromium where there is none", () => {
  const isRoot = process.getuid?.() === 0;

  it.runIf(isRoot)("installs Debian's package as root", () => {
    const chromium = path.join(folder, "bin", "chromium");
    program("bin/apt-get", installing(chromium));
    const told: string[] = [];
    expect(arrangeChromium({ PATH: path.join(folder, "bin") }, (line) => told.push(line))).toBe(chromium);
    expect(told).toEqual(["no Chromium here; installing Debian's package chromium"]);
  });

  it("turns to Playwright's own where the system's cannot be installed", () => {
    const chromium = path.join(folder, "bin", "chromium");
    program("bin/apt-get", 'case "$*" in *version*) exit 0;; esac; exit 100');
    program("bin/npx", installing(chromium));
    const told: string[] = [];
    expect(arrangeChromium({ PATH: path.join(folder, "bin") }, (line) => told.push(line))).toBe(chromium);
    expect(told.at(-1)).toContain("Playwright");
  });

  it("says what to install where nothing can be fetched", () => {
    const told: string[] = [];
    expect(arrangeChromium({ PATH: path.join(folder, "bin") }, (line) => told.push(line))).toBeUndefined();
    expect(told).toEqual([howToInstall]);
  });
});
