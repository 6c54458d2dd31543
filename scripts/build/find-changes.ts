import type { PlannedPage } from "../../src/archive/pages.ts";
import type { KnownPages } from "./state.ts";

/** How a planned site differs from the one that is there. */
export type Changes = {
  readonly stale: readonly PlannedPage[];
  readonly gone: readonly string[];
  /** Pages that are as they should be: these alone are noted until the stale ones are made. */
  readonly settled: KnownPages["pages"];
};

/** Compares a plan with what is known of the site that is there. */
export const findChanges = (pages: readonly PlannedPage[], before: KnownPages["pages"]): Changes => {
  const settled: { [address: string]: string } = {};
  const stale: PlannedPage[] = [];
  const addresses = new Set<string>();
  for (const page of pages) {
    addresses.add(page.address);
    if (before[page.address] === page.inputs) settled[page.address] = page.inputs;
    else stale.push(page);
  }
  return { stale, settled, gone: Object.keys(before).filter((address) => !addresses.has(address)) };
};
