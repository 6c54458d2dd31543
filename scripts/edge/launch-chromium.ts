import { type Browser, chromium } from "playwright-core";
import { findChromium, howToInstall } from "./find-chromium.ts";

/** No window, and nothing that asks the network for more than the pages do. */
const flags = [
  "--headless",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Chromium refuses to sandbox itself for root, as which containers run. */
const isRoot = process.getuid?.() === 0;

/** Starts Chromium. Throws, saying what to install, where there is none. */
export const launchChromium = async (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error(howToInstall);
  return chromium.launch({ executablePath, args: flags, chromiumSandbox: !isRoot });
};
