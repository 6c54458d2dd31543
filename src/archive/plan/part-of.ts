import { addDigest, addText, mixed, startMix } from "../mix.ts";
import type { PlannedPage, PlannedPart } from "../pages.ts";

/** A part of pages that are planned already, because they are few. */
export const partOf = (
  key: string,
  sitemap: string | undefined,
  pages: readonly PlannedPage[],
): PlannedPart => {
  const mix = startMix();
  for (const { address, inputs } of pages) {
    addText(mix, address);
    addDigest(mix, inputs);
  }
  return {
    key,
    ...(sitemap !== undefined && { sitemap }),
    inputs: mixed(mix),
    size: pages.length,
    pages: () => pages,
  };
};
