import { groupBy } from "../group.ts";
import { mixOf } from "../mix.ts";
import type { PlannedPage } from "../pages.ts";

/** Addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const sitemapHolds = 50_000;

/** The part of the site that a page belongs to: its year, or the first step of its address. */
const partOf = ({ address }: PlannedPage): string => address.split("/").slice(1, -1).at(0) ?? "front";

const isRead = ({ kind, address }: PlannedPage): boolean => kind !== "moved" && address.endsWith("/");

/** A sitemap for each year and each kind of heading, so that a newcomer changes one; and the index of them all. */
export const planSitemaps = (pages: readonly PlannedPage[]): readonly PlannedPage[] => {
  const parts = [...groupBy(pages.filter(isRead), partOf)].sort(([a], [b]) => (a < b ? -1 : 1));
  const sitemaps = parts.flatMap(([part, all]) =>
    Array.from({ length: Math.ceil(all.length / sitemapHolds) }, (_, sheet): PlannedPage<"sitemap"> => {
      const addresses = all
        .slice(sheet * sitemapHolds, (sheet + 1) * sitemapHolds)
        .map(({ address }) => address)
        .sort();
      return {
        kind: "sitemap",
        address: `/sitemap-${part}${sheet === 0 ? "" : `-${sheet + 1}`}.xml`,
        inputs: mixOf(addresses),
        data: () => ({ addresses }),
      };
    }),
  );
  const names = sitemaps.map(({ address }) => address);
  return [
    ...sitemaps,
    {
      kind: "sitemapIndex",
      address: "/sitemap.xml",
      inputs: mixOf(names),
      data: () => ({ sitemaps: names }),
    },
  ];
};
