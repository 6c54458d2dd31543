import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { barriersOn } from "./barriers.ts";
import { countIn, visitSearch } from "./search-page.ts";
import { serveSample } from "./serve-sample.ts";
import { visit } from "./visit.ts";

const where = serveSample();
const at = (page: Page): string => new URL(page.url()).search;

describe("the search's page", () => {
  it("finds articles, shows the words in context and asks nobody else", () =>
    visitSearch(where(), "", async ({ page, ask, titles, faults, outside }) => {
      const found = countIn(await ask("harbour"));
      expect(found).toBeGreaterThan(5);
      expect((await titles()).length).toBe(Math.min(found, 10));
      await page.locator("#hits mark").first().waitFor();
      expect((await page.locator("#hits mark").first().textContent())?.toLowerCase()).toContain("harbour");
      expect(faults).toEqual([]);
      expect(outside).toEqual([]);
    }));

  it("leads to an article with the words marked in it, without a script of the search there", () =>
    visitSearch(where(), "?q=harbour&sort=newest", async ({ page, hear, faults }) => {
      await hear(/^\d+ articles/);
      await page.locator("#hits mark").first().waitFor();
      const link = page.locator("#hits .what a", { has: page.locator("xpath=ancestor::li//mark") }).first();
      const href = (await link.getAttribute("href")) ?? "";
      expect(href).toContain("#:~:text=");
      await link.click();
      await page.locator("article .text").waitFor();
      expect(await page.locator("script[src*=search]").count()).toBe(0);
      expect(await page.evaluate<number>("scrollY")).toBeGreaterThan(0);
      // Chromium's own word for a view transition that it gave up on the way.
      expect(faults.filter((fault) => !fault.includes("Transition was aborted"))).toEqual([]);
    }));

  it("offers words and names while one types, and narrows by a name that is picked", () =>
    visitSearch(where(), "", async ({ page, hear }) => {
      const line = page.locator("#q");
      await line.pressSequentially("harb");
      const options = page.locator("#suggestions [role=option]");
      await options.first().waitFor();
      expect(await line.getAttribute("aria-expanded")).toBe("true");
      expect((await options.allTextContents()).some((text) => text.startsWith("harbour"))).toBe(true);
      await line.press("ArrowDown");
      const active = await line.getAttribute("aria-activedescendant");
      expect(await page.locator(`#${active}`).getAttribute("aria-selected")).toBe("true");
      await line.press("Escape");
      expect(await line.getAttribute("aria-expanded")).toBe("false");
      await line.fill("");
      await line.pressSequentially("kestr");
      const name = page.locator("#suggestions [role=option]", { has: page.locator("i") }).first();
      await name.click();
      await hear(/^\d+ article/);
      expect(at(page)).toMatch(/^\?(?:publisher|topic|person|place)=/);
      expect(await page.locator("#chosen button").count()).toBe(1);
    }));

  it("offers what the words may become that were typed before its script was there", () =>
    visitSearch(where(), "", async ({ page }) => {
      await page.route("**/search-after-*", async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await route.continue();
      });
      await page.reload();
      await page.locator("#q").pressSequentially("harb");
      await page.locator("#suggestions [role=option]").first().waitFor();
    }));

  it("asks whether a word that no article has was meant otherwise", () =>
    visitSearch(where(), "?q=harbuor", async ({ page, hear }) => {
      await hear(/No article/);
      await page.locator("#meant a").click();
      await hear(/^\d+ articles/);
      expect(at(page)).toBe("?q=harbour");
    }));

  it("narrows by names with counts that hold, and widens again", () =>
    visitSearch(where(), "?q=harbour", async ({ page, hear }) => {
      const all = countIn(await hear(/^\d+ articles/));
      await page.locator("#by-publisher summary").click();
      const box = page.locator("#by-publisher label").first();
      await box.waitFor();
      const count = Number(await box.locator(".count").textContent());
      expect(count).toBeGreaterThan(0);
      expect(count).toBeLessThan(all);
      await box.locator("input").check();
      expect(countIn(await hear(new RegExp(`^${count} article`)))).toBe(count);
      expect(at(page)).toContain("publisher=");
      await page.locator("#chosen button").first().click();
      expect(countIn(await hear(new RegExp(`^${all} article`)))).toBe(all);
    }));

  it("lists names to narrow by one under the other on a phone, with nothing between them", () =>
    visitSearch(
      where(),
      "?q=harbour",
      async ({ page, hear }) => {
        await hear(/^\d+ articles/);
        await page.locator("#by-topic summary").click();
        const second = page.locator("#by-topic li").nth(1);
        await second.waitFor();
        const style = (of: string): Promise<string> =>
          page.evaluate(`getComputedStyle(document.querySelectorAll("#by-topic li")[1]${of}`);
        expect(await style(', "::before").content')).toBe("none");
        expect(await style(").display")).not.toBe("inline");
      },
      { viewport: { width: 390, height: 844 } },
    ));

  it("narrows the dates by dragging over the chart, and by the arrows on its handles", () =>
    visitSearch(where(), "?q=harbour", async ({ page, hear }) => {
      const all = countIn(await hear(/^\d+ articles/));
      const box = await page.locator("#over-time").boundingBox();
      if (!box) throw new Error("the chart is not to be seen");
      await page.mouse.move(box.x + box.width * 0.5, box.y + 40);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width * 0.6, box.y + 40, { steps: 4 });
      await page.mouse.move(box.x + box.width * 0.7, box.y + 40, { steps: 4 });
      await page.mouse.up();
      await page.waitForURL(/from=\d{4}&to=\d{4}/);
      const [, from = "", to = ""] = /from=(\d{4})&to=(\d{4})/.exec(page.url()) ?? [];
      expect(Number(to)).toBeGreaterThan(Number(from));
      expect(await page.locator("#from").inputValue()).toBe(from);
      expect(countIn(await hear(/^\d+ article|^No article/))).toBeLessThan(all);
      const handle = page.locator("#over-time [role=slider]").first();
      await handle.focus();
      await handle.press("ArrowLeft");
      await page.waitForURL(new RegExp(`from=${Number(from) - 1}&to=${to}`));
      expect(await handle.getAttribute("aria-valuetext")).toBe(String(Number(from) - 1));
      await page.locator("#all-dates").click();
      await hear(new RegExp(`^${all} article`));
    }));

  it("shows few years by themselves, month by month, and narrows on by months", () =>
    visitSearch(where(), "?q=harbour&from=2015&to=2017", async ({ page, hear }) => {
      await hear(/^\d+ article/);
      const handle = page.locator("#over-time [role=slider]").first();
      await handle.focus();
      expect(Number(await handle.getAttribute("aria-valuemax"))).toBeGreaterThan(12);
      await handle.press("ArrowRight");
      await page.waitForURL(/from=2015-\d\d&to=2017-\d\d/);
      await page.locator("#all-dates").click();
      await page.locator("#over-time[class*=narrowed]").waitFor({ state: "detached" });
      expect(Number(await handle.getAttribute("aria-valuenow"))).toBe(0);
    }));

  it("takes dates that are written, and none that is no date", () =>
    visitSearch(where(), "?q=harbour", async ({ page, hear }) => {
      await hear(/^\d+ articles/);
      await page.locator("#from").fill("someday");
      await page.locator("#from").press("Tab");
      expect(at(page)).toBe("?q=harbour");
      await page.locator("#from").fill("2016-06-03");
      await page.locator("#to").fill("2016-06");
      await page.locator("#to").press("Enter");
      await page.waitForURL(/from=2016-06-03&to=2016-06/);
      await hear(/^\d+ article/);
      for (const when of await page.locator("#hits .when").allTextContents()) expect(when).toContain("2016");
      await page.locator("#to").fill("2015-02");
      await page.locator("#to").press("Enter");
      await page.waitForURL(/from=2015-02&to=2016-06-03/);
      expect(await page.locator("#from").inputValue()).toBe("2015-02");
    }));

  it("keeps the query in its address: it can be shared, and Back leads to the one before", () =>
    visitSearch(where(), "?q=harbour&sort=oldest", async ({ page, ask, hear, titles }) => {
      await hear(/^\d+ articles/);
      expect(await page.locator("#q").inputValue()).toBe("harbour");
      expect(await page.locator("#sort").inputValue()).toBe("oldest");
      const before = await titles();
      await ask("storm");
      expect(at(page)).toContain("q=storm");
      expect(await titles()).not.toEqual(before);
      await page.goBack();
      await page.locator("#hits .what", { hasText: before[0] ?? "" }).waitFor();
      expect(await titles()).toEqual(before);
      expect(await page.locator("#q").inputValue()).toBe("harbour");
    }));

  it("shows more when asked, and works with the keyboard alone", () =>
    visitSearch(where(), "?q=harbour", async ({ page, hear, titles }) => {
      const all = countIn(await hear(/^\d+ articles/));
      expect((await titles()).length).toBe(10);
      await page.locator("#more").press("Enter");
      await page.locator("#hits li").nth(10).waitFor();
      expect((await titles()).length).toBe(Math.min(all, 20));
      await page.locator("h1").click();
      await page.keyboard.press("/");
      expect(await page.evaluate("document.activeElement.id")).toBe("q");
      expect(await page.locator("#q").inputValue()).toBe("harbour");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const href = await page.evaluate<string>("document.activeElement.href");
      expect(href).toBe(
        await page
          .locator("#hits .what a")
          .nth(1)
          .evaluate((link) => String(link)),
      );
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("ArrowUp");
      expect(await page.evaluate("document.activeElement.id")).toBe("q");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("article .text").waitFor();
    }));

  it.each(["light", "dark"] as const)(
    "puts no barrier up that axe knows of with results shown, in the %s look",
    (colorScheme) =>
      visitSearch(
        where(),
        "?q=harbour&from=2010&to=2018&language=en",
        async ({ page, hear }) => {
          await hear(/^\d+ articles/);
          await page.locator("#hits mark").first().waitFor();
          expect(await barriersOn(page)).toEqual([]);
          expect(await page.evaluate<number>("document.scrollingElement.scrollWidth")).toBeLessThanOrEqual(
            390,
          );
        },
        { colorScheme, viewport: { width: 390, height: 844 } },
      ),
  );

  it("leads to the indexes where no script runs", () =>
    visit(
      { ...where(), address: "/search/?q=harbour" },
      { javaScriptEnabled: false },
      async ({ page, faults }) => {
        expect(await page.locator("main a[href='../topics/']").isVisible()).toBe(true);
        expect(await page.locator("main a[href='../2016/']").first().isVisible()).toBe(true);
        expect(await page.locator("#narrowing").isVisible()).toBe(false);
        expect(faults).toEqual([]);
      },
    ));

  it("is asked from the front page without a script there", () =>
    visit({ ...where(), address: "/" }, {}, async ({ page }) => {
      await page.locator("#q").fill("harbour");
      await page.locator("#q").press("Enter");
      await page.locator("#hits .what").first().waitFor();
      expect(at(page)).toBe("?q=harbour");
    }));
});
