import { spawnSync } from "node:child_process";
import { findChromium, howToInstall } from "../edge/find-chromium.ts";

type Way = {
  readonly name: string;
  readonly isOpen: () => boolean;
  readonly commands: readonly (readonly [string, ...string[]])[];
};

const answers = (command: string): boolean => spawnSync(command, ["--version"]).status === 0;

/** How a missing browser is fetched; the first way that is open and works is enough. */
const ways: readonly Way[] = [
  {
    name: "Debian's package chromium",
    isOpen: () => process.getuid?.() === 0 && answers("apt-get"),
    commands: [
      ["apt-get", "update", "-qq"],
      ["apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ],
  },
  {
    name: "Playwright's own Chromium",
    isOpen: () => true,
    commands: [["npx", "--no-install", "playwright-core", "install", "chromium"]],
  },
];

const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

const runAll = ({ commands }: Way): boolean =>
  commands.every(([command, ...words]) => {
    const { status } = spawnSync(command, words, {
      stdio: ["ignore", "inherit", "inherit"],
      env: environment,
    });
    return status === 0;
  });

/**
 * Finds a Chromium, or installs one where there is none. Gives its path; undefined where all ways failed, having said
 * what a person can do.
 */
export const arrangeChromium = (): string | undefined => {
  const found = findChromium();
  if (found !== undefined) return found;
  for (const way of ways.filter(({ isOpen }) => isOpen())) {
    console.log(`no Chromium here; installing ${way.name}`);
    const file = runAll(way) ? findChromium() : undefined;
    if (file !== undefined) return file;
  }
  console.error(howToInstall);
  return undefined;
};
