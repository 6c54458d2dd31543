import type { Browser, BrowserContextOptions, Page, Response } from "playwright-core";
import type { Server } from "./serve.ts";

/** A page that stands open, and all that went wrong or out on it since it was opened. */
export type Visit = {
  readonly page: Page;
  readonly response: Response | null;
  /** Console errors and warnings, uncaught errors, dialogs. */
  readonly faults: readonly string[];
  /** URLs asked for that are not the site's. */
  readonly outside: readonly string[];
};

const listen = (page: Page, { url }: Server) => {
  const faults: string[] = [];
  const outside: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("dialog", (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("requestfailed", (request) => {
    // What a page had asked for when it led on to another is given up, not missing.
    if (request.failure()?.errorText !== "net::ERR_ABORTED")
      faults.push(`not loaded: ${request.url()} (${request.failure()?.errorText})`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(url)) outside.push(request.url());
  });
  return { faults, outside };
};

/** Where pages are opened. */
export type Visited = { readonly browser: Browser; readonly server: Server };

/** Opens a page of the served site in a fresh context, does something with it, closes it. */
export const visit = async <Result>(
  { browser, server, address }: Visited & { readonly address: string },
  options: BrowserContextOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> => {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const { faults, outside } = listen(page, server);
    const response = await page.goto(server.url + encodeURI(address.slice(1)), { waitUntil: "load" });
    return await look({ page, response, faults, outside });
  } finally {
    await context.close();
  }
};
