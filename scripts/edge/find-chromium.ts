import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";

/** The variables of a process. */
export type Environment = { readonly [name: string]: string | undefined };

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

const foldersOf = ({ PATH = "" }: Environment): readonly string[] =>
  PATH.split(path.delimiter).filter((folder) => folder !== "");

/** Ubuntu puts a script in the browser's place that only says how to install it: what does not answer is none. */
const answers = (file: string): boolean =>
  spawnSync(file, ["--version"], { stdio: "ignore", timeout: 20_000 }).status === 0;

const isBrowser = (file: string): boolean =>
  (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false) && answers(file);

/**
 * The path of a Chromium to test with: the one that `CHROME_PATH` names, else the system's, else one that Playwright
 * fetched. A file that does not answer as a program counts for nothing.
 */
export const findChromium = (environment: Environment = process.env): string | undefined => {
  const given = environment.CHROME_PATH ?? "";
  const onPath = names.flatMap((name) => foldersOf(environment).map((folder) => path.join(folder, name)));
  return [given, ...onPath, ...places, chromium.executablePath()].find(
    (file) => file !== "" && isBrowser(file),
  );
};
