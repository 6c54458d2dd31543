import type { PlannedPage } from "../../src/archive/pages.ts";
import { type StalePart, stalePages } from "./find-changes.ts";

/** Whether a part is where a page at this address is looked for first. */
const isNear = (key: string, address: string): boolean => {
  if (key.startsWith("/")) return address.startsWith(key);
  const [, shelf] = key.split(" ");
  return shelf === undefined || address.startsWith(`/${shelf}/`);
};

/** An article stays at its address when its date is corrected: it can be on any shelf. */
const isOfArticles = (key: string): boolean => key.startsWith("articles ");

/** The stale pages at some addresses, found without planning those of every part. */
export const findWanted = (
  parts: readonly StalePart[],
  addresses: readonly string[],
): readonly PlannedPage[] => {
  const missing = new Set(addresses);
  const near = parts.filter(({ part }) => addresses.some((address) => isNear(part.key, address)));
  const far = parts.filter((stale) => isOfArticles(stale.part.key) && !near.includes(stale));
  return [...near, ...far].flatMap(({ part, before }) => {
    if (missing.size === 0) return [];
    const found = part.pages().filter(({ address }) => missing.delete(address));
    return before ? stalePages(found, before) : found;
  });
};
