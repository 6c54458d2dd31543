import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const browser = ["tests/browser/**/*.test.ts"];
const site = ["tests/site/sample-site/**/*.test.ts"];
/** Builds the sample archive once for all tests of a run that look at its site. */
const globalSetup = ["tests/site/sample-site/build-sample.ts"];

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    testTimeout: 180_000,
    hookTimeout: 300_000,
    // Eleventy imports the templates by itself: the process that a test runs in must know TypeScript.
    pool: "forks",
    execArgv: ["--import", "tsx"],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["tests/**/*.test.ts"], exclude: [...browser, ...site] },
      },
      { extends: true, test: { name: "site", include: site, globalSetup } },
      { extends: true, test: { name: "browser", include: browser, globalSetup } },
    ],
  },
});
