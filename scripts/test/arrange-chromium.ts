import { spawnSync } from "node:child_process";
import { type Environment, findChromium, howToInstall } from "../edge/find-chromium.ts";

type Command = readonly [string, ...string[]];

/** A way to fetch the browser. `check` must succeed before its commands are tried. */
type Way = { readonly name: string; readonly check: Command; readonly commands: readonly Command[] };

/** In order: the first way that works is enough. */
const ways: readonly Way[] = [
  {
    name: "Debian's package chromium",
    check: ["apt-get", "--version"],
    commands: [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ],
  },
  {
    name: "Playwright's own Chromium",
    check: ["npx", "--version"],
    commands: [["npx", "--no-install", "playwright-core", "install", "chromium"]],
  },
];

/** Only root may install packages. */
const mayTry = ({ check: [program] }: Way): boolean => program !== "apt-get" || process.getuid?.() === 0;

/**
 * Finds a Chromium, or installs one where there is none. Gives its path; undefined where all ways failed, having told
 * (through `tell`) what was tried and what a person can do.
 */
export const arrangeChromium = (
  environment: Environment,
  tell: (line: string) => void,
): string | undefined => {
  const found = findChromium(environment);
  if (found !== undefined) return found;
  const env = { ...environment, DEBIAN_FRONTEND: "noninteractive" };
  const works = ([program, ...words]: Command): boolean =>
    spawnSync(program, words, { stdio: ["ignore", "ignore", "inherit"], env }).status === 0;
  for (const way of ways) {
    if (!mayTry(way) || !works(way.check)) continue;
    tell(`no Chromium here; installing ${way.name}`);
    const file = way.commands.every(works) ? findChromium(environment) : undefined;
    if (file !== undefined) return file;
  }
  tell(howToInstall);
  return undefined;
};
