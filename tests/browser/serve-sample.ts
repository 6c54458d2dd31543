import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { launchChromium } from "../../scripts/edge/launch-chromium.ts";
import { type Server, serve } from "./serve.ts";
import type { Visited } from "./visit.ts";

/** Serves the sample site under a base path, and a browser to look at it, for as long as a file's tests run. */
export const serveSample = (base = "/some/base/"): (() => Visited) => {
  let browser: Browser;
  let server: Server;
  const { site } = inject("sample");
  beforeAll(async () => {
    [browser, server] = await Promise.all([launchChromium(), serve(site, base)]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return () => ({ browser, server });
};
