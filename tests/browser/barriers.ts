import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens all that is folded away on a page. */
export const unfold = (page: Page): Promise<unknown> =>
  page.evaluate("document.querySelectorAll('details').forEach((part) => { part.open = true; })");

/** What axe finds on a page by all its rules, WCAG 2.2 AA and good practice, with where it is. */
export const barriersOn = async (page: Page): Promise<readonly string[]> => {
  await unfold(page);
  await page.evaluate(axe);
  const results = await page.evaluate<AxeResults>("axe.run()");
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(" ")}`),
  );
};

/** How wide a page is, in CSS pixels, with all unfolded. */
export const widthOf = async (page: Page): Promise<number> => {
  await unfold(page);
  return page.evaluate<number>("document.scrollingElement.scrollWidth");
};
