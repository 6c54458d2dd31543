import type { PlannedPage, PlannedPart } from "../../src/archive/pages.ts";
import { addressesOf, type KnownPart, type KnownParts } from "./known-parts.ts";

/** A part of the site that has to be made again, and what is known of its pages as they are. */
export type StalePart = { readonly part: PlannedPart; readonly before?: KnownPart };

/** The parts of a planned site that are not as they were made. */
export const findStale = (parts: readonly PlannedPart[], known: KnownParts): readonly StalePart[] =>
  parts.flatMap((part) => {
    const before = known.get(part.key);
    if (before?.inputs === part.inputs) return [];
    return before ? { part, before } : { part };
  });

/** The pages of a part that are not as they were made. */
export const stalePages = (pages: readonly PlannedPage[], before: KnownPart): readonly PlannedPage[] => {
  const inputs = new Map(addressesOf(before).map((address, index) => [address, before.pages[index]]));
  return pages.filter((page) => inputs.get(page.address) !== page.inputs);
};

const doubtOf = (part: PlannedPart, before: KnownPart): KnownPart => {
  const doubtful = new Set(stalePages(part.pages(), before).map(({ address }) => address));
  const digests = addressesOf(before).map((address, index) =>
    doubtful.has(address) ? Number.NaN : (before.pages[index] ?? Number.NaN),
  );
  return { ...before, inputs: Number.NaN, pages: Float64Array.from(digests) };
};

/**
 * What is known of stale parts that were to be made and are not among the made: which of their stale pages were made is
 * uncertain, so these are as nothing that they could be.
 */
export const doubtsOf = (stale: readonly StalePart[], made: KnownParts): KnownParts =>
  new Map(
    stale.flatMap(({ part, before }) =>
      before && !made.has(part.key) ? [[part.key, doubtOf(part, before)]] : [],
    ),
  );

/**
 * The addresses that a site had and has no longer. Only parts that changed or ceased to be can have lost one, and only
 * to another part that changed: `made` are those that did, as they are now.
 */
export const findGone = (before: KnownParts, after: KnownParts): readonly string[] => {
  const changed = [...before].filter(([key, part]) => after.get(key) !== part);
  const old = changed.flatMap(([, part]) => addressesOf(part));
  if (old.length === 0) return [];
  const now = new Set(
    [...after].filter(([key, part]) => before.get(key) !== part).flatMap(([, part]) => addressesOf(part)),
  );
  return old.filter((address) => !now.has(address));
};
