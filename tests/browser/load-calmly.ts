import { type Visited, visit } from "./visit.ts";

/** How a page came up: how far its parts moved, its longest task and when its largest part stood there, in ms. */
export type Load = { readonly shift: number; readonly longest: number; readonly largest: number };

const watch = `
window.load = { shift: 0, longest: 0, largest: 0 };
const observe = (type, note) =>
  new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
observe("layout-shift", ({ value }) => { load.shift += value; });
observe("longtask", ({ duration }) => { load.longest = Math.max(load.longest, duration); });
observe("largest-contentful-paint", ({ startTime }) => { load.largest = startTime; });
`;

type Place = Visited & { readonly address: string };

/** Long enough for what a page's script does when it has loaded. */
const settled = 250;

/** Loads a page on a phone's screen, by a processor so many times slower than this machine's. */
const load = (at: Place, slower = 1): Promise<Load> =>
  visit({ ...at, address: "/" }, { viewport: { width: 390, height: 844 } }, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
    await page.addInitScript(watch);
    await page.goto(at.server.url + encodeURI(at.address.slice(1)), { waitUntil: "load" });
    await page.waitForTimeout(settled);
    return page.evaluate<Load>("load");
  });

/** The calmest of at most three loads: what else the machine does is not the page's doing. */
export const loadCalmly = async (at: Place, tries = 3): Promise<Load> => {
  const one = await load(at);
  if (one.longest < 50 || tries === 1) return one;
  const other = await loadCalmly(at, tries - 1);
  return { ...other, shift: Math.max(one.shift, other.shift) };
};
