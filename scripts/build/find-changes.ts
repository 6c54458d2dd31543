import type { PlannedPage } from "../../src/archive/pages.ts";
import type { KnownPages } from "./state.ts";

/** How a planned site differs from the one that is there. */
type Changes = {
  readonly stale: readonly PlannedPage[];
  readonly gone: readonly string[];
  /** What is to be noted while the changes are made: every page that may lie in the output, the unsettled as such. */
  readonly underway: KnownPages["pages"];
};

/** Stands for the inputs of a page that is being made or removed; no page has such inputs. */
const unsettled = "?";

/** Compares a plan with what is known of the site that is there. */
export const findChanges = (pages: readonly PlannedPage[], before: KnownPages["pages"]): Changes => {
  const underway: { [address: string]: string } = {};
  const stale: PlannedPage[] = [];
  for (const page of pages) {
    const isSettled = before[page.address] === page.inputs;
    underway[page.address] = isSettled ? page.inputs : unsettled;
    if (!isSettled) stale.push(page);
  }
  const gone = Object.keys(before).filter((address) => underway[address] === undefined);
  for (const address of gone) underway[address] = unsettled;
  return { stale, gone, underway };
};
