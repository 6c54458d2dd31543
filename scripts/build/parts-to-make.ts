import type { PlannedPage, PlannedPart } from "../../src/archive/pages.ts";
import { type StalePart, stalePages } from "./find-changes.ts";
import { type KnownPart, noteOf } from "./known-parts.ts";

/** The pages of a part that are to be made, and what is to be noted when they are. */
export type Job = { readonly key: string; readonly stale: readonly PlannedPage[]; readonly note: KnownPart };

/**
 * A stale part with how many of its pages are to be made. The job of one that is new is worked out when its turn has
 * come: the pages of all of them at once would be too many to hold.
 */
export type PartToMake = StalePart & { readonly count: number; readonly job: () => Job };

const jobOf = (part: PlannedPart, before: KnownPart | undefined): Job => {
  const pages = part.pages();
  return {
    key: part.key,
    stale: before ? stalePages(pages, before) : pages,
    note: noteOf(part, pages),
  };
};

const partToMake = (stale: StalePart): PartToMake => {
  const { part, before } = stale;
  if (!before) return { ...stale, count: part.size, job: () => jobOf(part, undefined) };
  const job = jobOf(part, before);
  return { ...stale, count: job.stale.length, job: () => job };
};

/** What there is to do for some stale parts. */
export const partsToMake = (stale: readonly StalePart[]): readonly PartToMake[] => stale.map(partToMake);

/** How many pages there are to make. */
export const countPages = (parts: readonly PartToMake[]): number =>
  parts.reduce((sum, { count }) => sum + count, 0);
