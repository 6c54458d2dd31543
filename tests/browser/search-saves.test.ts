import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { countIn, visitSearch } from "./search-page.ts";
import { serveSample } from "./serve-sample.ts";

const where = serveSample();

describe("what a search found", () => {
  it.each([
    ["csv", /^published,title,authors/, /\r\n/g, 1],
    ["ris", /^TY {2}- NEWS/, /^ER {2}- /gm, 0],
    ["bibtex", /^@article\{/, /^@article\{/gm, 0],
  ] as const)("saves all that was found as %s", (kind, opening, record, extra) =>
    visitSearch(where(), "?q=harbour", async ({ page, hear, faults }) => {
      const all = countIn(await hear(/^\d+ articles/));
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(`[data-save=${kind}]`).click(),
      ]);
      const text = readFileSync(await download.path(), "utf8");
      expect(text).toMatch(opening);
      expect(text.match(record)?.length).toBe(all + extra);
      expect(text).toContain(`${where().server.url}20`);
      await hear(/^Saved as articles/);
      expect(faults).toEqual([]);
    }),
  );

  it("saves counts by year with the archive's own beside them", () =>
    visitSearch(where(), "?q=harbour", async ({ page, hear }) => {
      await hear(/^\d+ articles/);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator("[data-save=counts]").click(),
      ]);
      const lines = readFileSync(await download.path(), "utf8")
        .trim()
        .split("\r\n");
      expect(lines[0]).toBe("year,found,articles");
      for (const line of lines.slice(1)) {
        const [, found = Number.NaN, articles = 0] = line.split(",").map(Number);
        expect(found).toBeLessThanOrEqual(articles);
      }
    }));
});
