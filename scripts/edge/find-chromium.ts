import { existsSync, statSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** Names under which systems install the browser. */
const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** Where a browser stands that is on no PATH. */
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** What to do where no browser is found and none can be fetched. */
export const howToInstall =
  "no Chromium was found: install your system's (Debian: apt-get install chromium; macOS: brew install --cask chromium), or run npx playwright-core install chromium, or name one in CHROME_PATH";

const isFile = (file: string): boolean => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;

const onPath = (name: string): string | undefined =>
  (process.env.PATH ?? "")
    .split(path.delimiter)
    .filter((folder) => folder !== "")
    .map((folder) => path.join(folder, name))
    .find(isFile);

const ownOfPlaywright = (): string | undefined => {
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

/**
 * The path of a Chromium to test with: the one that `CHROME_PATH` names, else the system's, else one that Playwright
 * fetched. A `CHROME_PATH` that leads nowhere counts for nothing.
 */
export const findChromium = (): string | undefined =>
  [process.env.CHROME_PATH ?? "", ...names.map((name) => onPath(name) ?? ""), ...places].find(
    (file) => file !== "" && isFile(file),
  ) ?? ownOfPlaywright();
