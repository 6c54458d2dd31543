import { groupBy } from "../group.ts";
import { addDigest, mixed, mixOf, startMix } from "../mix.ts";
import type { PlannedPage } from "../pages.ts";

/** Addresses that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const sitemapHolds = 50_000;

/** The pages of a part of the site: their addresses, and a digest of these. */
export type Listed = {
  readonly sitemap?: string | undefined;
  readonly digest: number;
  /** How many of them are listed. */
  readonly size: number;
  readonly addresses: () => readonly string[];
};

/** Whether a sitemap lists an address: a page's, not a feed's. */
export const isListed = (address: string): boolean => address.endsWith("/");

const sheetName = (name: string, sheet: number): string =>
  `/sitemap-${name}${sheet === 0 ? "" : `-${sheet + 1}`}.xml`;

const sheetsOf = (name: string, parts: readonly Listed[]): readonly PlannedPage<"sitemap">[] => {
  const addressesOf = (): readonly string[] =>
    parts
      .flatMap(({ addresses }) => addresses())
      .filter(isListed)
      .sort();
  const mix = startMix();
  for (const { digest } of parts) addDigest(mix, digest);
  const count = Math.max(1, Math.ceil(parts.reduce((sum, { size }) => sum + size, 0) / sitemapHolds));
  return Array.from({ length: count }, (_, sheet) => ({
    kind: "sitemap",
    address: sheetName(name, sheet),
    inputs: mixed(mix),
    data: () => ({
      addresses: addressesOf().slice(sheet * sitemapHolds, (sheet + 1) * sitemapHolds),
    }),
  }));
};

/** A sitemap for each year and each kind of heading, so that a newcomer changes one; and the index of them all. */
export const planSitemaps = (parts: readonly Listed[]): readonly PlannedPage[] => {
  const named = parts.filter(({ sitemap }) => sitemap !== undefined);
  const groups = [...groupBy(named, ({ sitemap }) => sitemap ?? "")].sort(([a], [b]) => (a < b ? -1 : 1));
  const sitemaps = groups.flatMap(([name, group]) => sheetsOf(name, group));
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
