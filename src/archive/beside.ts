import { type Heading, headingKinds } from "./archive.ts";
import type { Headings } from "./headings.ts";
import { listAt } from "./lists.ts";

/** Most neighbours that a heading's page names. */
const most = 12;
/** How many of the heading's articles are looked at, the latest: enough to tell its company. */
const lookedAt = 400;

const kinds: ReadonlySet<string> = new Set(
  headingKinds.filter((kind) => kind !== "publishers" && kind !== "authors"),
);

/**
 * The headings that stand beside one most often, of those with a page, never in one article alone. How many of the
 * articles share each is its count here.
 */
export const besideOf = (number: number, { list, members, own }: Headings): readonly Heading[] => {
  const shared = new Map<number, number>();
  for (const record of listAt(members, number).slice(-lookedAt))
    for (const other of listAt(own, record))
      if (other !== number) shared.set(other, (shared.get(other) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count > 1)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .flatMap(([other, count]) => {
      const heading = list[other];
      return heading?.address !== undefined && kinds.has(heading.kind) ? [{ ...heading, count }] : [];
    })
    .slice(0, most);
};
