import { describe, expect, inject, it } from "vitest";
import { sightsOf } from "./sample-pages.ts";
import { serveSample } from "./serve-sample.ts";
import { visit } from "./visit.ts";

const { content } = inject("sample");
const address = sightsOf(content).find(({ name }) => name === "article")?.address ?? "";

const where = serveSample("/backfile/");

describe("the original text on an article's page", () => {
  it.each(["evidence", "left-out"])("opens at the line that is followed from #%s, with scripts off", (id) =>
    visit({ ...where(), address }, { javaScriptEnabled: false }, async ({ page }) => {
      const original = page.locator("details:has(> #original)");
      expect(await original.getAttribute("open")).toBeNull();
      await page.locator(`#${id}`).click();
      const link = page.locator(`details:has(> #${id}) a[href^="#line-"]`).last();
      const fragment = await link.getAttribute("href");
      await link.click();
      await page.locator(`${fragment}:target`).waitFor({ state: "visible" });
      expect(await original.getAttribute("open")).not.toBeNull();
    }),
  );

  it("is reached from the line that names the source, and opened with the keyboard", () =>
    visit({ ...where(), address }, {}, async ({ page }) => {
      await page.locator(".source a[href='#original']").focus();
      await page.keyboard.press("Enter");
      expect(await page.evaluate("document.activeElement.id")).toBe("original");
      await page.keyboard.press("Enter");
      await page.locator("#line-1").waitFor({ state: "visible" });
    }));

  it("has the lines that were left out, word for word, at their numbers", () =>
    visit({ ...where(), address }, {}, async ({ page }) => {
      const pairs = await page.evaluate<readonly (readonly [string, string])[]>(
        `Array.from(document.querySelectorAll(".left li"), (one) => [
          one.querySelector("span[dir]").textContent,
          document.querySelector(one.querySelector("a").hash).textContent,
        ])`,
      );
      expect(pairs.length).toBeGreaterThan(3);
      const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
      for (const [left, line] of pairs) expect(plain(line)).toContain(plain(left).slice(0, 60));
    }));
});
