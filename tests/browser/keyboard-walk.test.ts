import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { serveSample } from "./serve-sample.ts";
import { visit } from "./visit.ts";

const where = serveSample("/backfile/");

/** Where the focus is: an element, told from others; `body` where it has left the page. Seen is it by its outline, or a line's colour. */
type Stop = { readonly at: string; readonly isWanted: boolean; readonly isSeen: boolean };

const look = (page: Page, wanted: string): Promise<Stop> =>
  page.evaluate<Stop>(`(() => {
    const element = document.activeElement;
    if (element === document.body) return { at: "body", isWanted: false, isSeen: true };
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const line = element.closest(".line:focus-within");
    const red = getComputedStyle(document.querySelector("a")).textDecorationColor;
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2;
    const box = element.getBoundingClientRect();
    const isOnScreen = box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
    return {
      at: [...document.querySelectorAll("*")].indexOf(element) + " " + element.outerHTML.slice(0, 80),
      isWanted: element.matches(${JSON.stringify(wanted)}),
      isSeen: isOnScreen && (isOutlined || (line !== null && getComputedStyle(line).borderBlockEndColor === red)),
    };
  })()`);

/** More than any page of the sample has stops. */
const mostStops = 400;

/** Tabs to an element, and holds that every stop on the way is seen and that none comes back before it. */
const tabTo = async (page: Page, wanted: string): Promise<void> => {
  const before = new Set<string>();
  while (before.size < mostStops) {
    await page.keyboard.press("Tab");
    const { at, isWanted, isSeen } = await look(page, wanted);
    expect(isSeen, `the focus is seen on ${at}`).toBe(true);
    if (isWanted) return;
    expect(before, `the focus goes round before ${wanted}`).not.toContain(at);
    before.add(at);
  }
  throw new Error(`No ${wanted} in ${mostStops} stops`);
};

/** Goes where an element leads: to another page. */
const follow = async (page: Page, wanted: string): Promise<void> => {
  await tabTo(page, wanted);
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
};

const pathOf = (page: Page): string => decodeURI(page.url().slice(where().server.url.length - 1));

const isOpen = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>("document.querySelector('#evidence').parentElement.open");

/** Opens how we know this, goes to a line of the original text, and comes back. */
const followEvidence = async (page: Page): Promise<void> => {
  const article = page.url();
  await tabTo(page, "#evidence");
  expect(await isOpen(page)).toBe(false);
  await page.keyboard.press("Enter");
  expect(await isOpen(page)).toBe(true);
  await tabTo(page, ".evidence a[href^='#']");
  await page.keyboard.press("Enter");
  await page.locator(".original li:target").waitFor({ state: "visible" });
  expect(
    await page.evaluate<boolean>(
      "document.querySelector(':target').getBoundingClientRect().top < innerHeight",
    ),
  ).toBe(true);
  await page.goBack();
  expect(page.url()).toBe(article);
};

/** A browser complains of transitions between pages that are left before these end. */
const calm = { reducedMotion: "reduce" } as const;

describe("a reader with the keyboard alone", () => {
  it("walks from the home page by a year, a month and a day to an article, to the line that tells its date, and on to a topic", () =>
    visit({ ...where(), address: "/" }, calm, async ({ page, faults }) => {
      await tabTo(page, ".skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate<string>("document.activeElement.id")).toBe("main");
      await tabTo(page, ".chart summary");
      await page.keyboard.press("Enter");
      await follow(page, ".chart table a");
      expect(pathOf(page)).toMatch(/^\/\d{4}\/$/);
      await follow(page, ".sheet caption a");
      expect(pathOf(page)).toMatch(/^\/\d{4}\/\d\d\/$/);
      await follow(page, ".sheet td a");
      expect(pathOf(page)).toMatch(/^\/\d{4}\/\d\d\/\d\d\/$/);
      await follow(page, ".contents a");
      expect(pathOf(page)).toMatch(/^\/\d{4}\/\d\d\/\d\d\/[^/]+\/$/);
      await followEvidence(page);
      await follow(page, ".subjects a[href*='/topics/']");
      expect(pathOf(page)).toMatch(/^\/topics\/[^/]+\/$/);
      await tabTo(page, ".foot li:last-child a");
      await page.keyboard.press("Tab");
      await tabTo(page, ".skip");
      expect(faults).toEqual([]);
    }));
});
