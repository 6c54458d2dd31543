import type { BrowserContextOptions, Page } from "playwright-core";
import { type Visit, type Visited, visit } from "./visit.ts";

/** The search's page, and what a reader does there. */
export type SearchVisit = Visit & {
  /** Writes a query and asks it; waits for the answer. */
  readonly ask: (words: string) => Promise<string>;
  /** Waits until the page says what matches. */
  readonly hear: (words: RegExp) => Promise<string>;
  readonly titles: () => Promise<readonly string[]>;
};

const hearOn =
  (page: Page) =>
  async (words: RegExp): Promise<string> => {
    const found = page.locator("#found").filter({ hasText: words });
    await found.waitFor();
    return (await found.textContent()) ?? "";
  };

/** Opens the search's page of a served site at a query, does something with it, closes it. */
export const visitSearch = <Result>(
  where: Visited,
  query: string,
  look: (visit: SearchVisit) => Promise<Result>,
  options: BrowserContextOptions = {},
): Promise<Result> =>
  visit({ ...where, address: `/search/${query}` }, options, (opened) => {
    const { page } = opened;
    const hear = hearOn(page);
    return look({
      ...opened,
      hear,
      titles: () => page.locator("#hits .what").allTextContents(),
      ask: async (words) => {
        await page.locator("#q").fill(words);
        await page.locator("#q").press("Enter");
        return hear(/article|Article/);
      },
    });
  });

/** How many articles the page says that it found. */
export const countIn = (words: string): number =>
  Number(/^([\d,]+) article/.exec(words)?.[1]?.replaceAll(",", ""));
