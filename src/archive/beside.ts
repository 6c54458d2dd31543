import { type Heading, headingKinds, type Record } from "./archive.ts";
import { companyIn, type Indexes } from "./headings.ts";

/** Most neighbours that a heading's page names. */
const most = 12;
/** How many of the heading's articles are looked at, the latest: enough to tell its company. */
const lookedAt = 400;

const kinds = headingKinds.filter((kind) => kind !== "publishers" && kind !== "authors");

/**
 * The headings that stand beside one most often, of those with a page, never in one article alone. How many of the
 * articles share each is its count here.
 */
export const besideOf = (own: Heading, records: readonly Record[], indexes: Indexes): readonly Heading[] => {
  const shared = new Map<Heading, number>();
  for (const record of records.slice(-lookedAt))
    for (const kind of kinds)
      for (const { heading } of companyIn(indexes, record).shelves[kind])
        if (heading !== own && heading.address !== undefined)
          shared.set(heading, (shared.get(heading) ?? 0) + 1);
  return [...shared]
    .filter(([, count]) => count > 1)
    .sort(([a, n], [b, m]) => m - n || ((a.address ?? "") < (b.address ?? "") ? -1 : 1))
    .slice(0, most)
    .map(([heading, count]) => ({ ...heading, count }));
};
