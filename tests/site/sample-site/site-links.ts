import { htmlFiles, type SiteFile, siteFiles } from "./site-files.ts";

/** A place on a page that leads somewhere or fetches something: its tag and its target. */
export type SiteLink = { readonly tag: string; readonly target: string };

const entities: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/** An attribute's value as the browser reads it. */
export const plainText = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? "");

/** All links of a page. */
export const linksOf = (text: string): readonly SiteLink[] =>
  [
    ...text.matchAll(/<\w+\b[^>]*?\s(?:href|src|action)="([^"]*)"/g),
    ...text.matchAll(/<meta http-equiv="refresh" content="0; url=([^"]*)"/g),
  ].map(([tag, target = ""]) => ({ tag, target: plainText(target) }));

const idsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => plainText(id)));

type Known = ReadonlyMap<string, ReadonlySet<string>>;

/** Every address of the site with the anchors that stand there. */
const knownOf = (site: string): Known =>
  new Map([
    ...siteFiles(site).map(({ address }) => [address, new Set<string>()] as const),
    ...htmlFiles(site).map(({ address, text }) => [address, idsOf(text())] as const),
  ]);

type Place = { readonly address: string; readonly base: string; readonly known: Known };

const faultOf = (target: string, { address, base, known }: Place): string | undefined => {
  const url = new URL(target, base + encodeURI(address.slice(1)));
  if (url.origin !== new URL(base).origin) return undefined;
  const { pathname } = new URL(base);
  if (!url.pathname.startsWith(pathname)) return "leads out of the site";
  const anchors = known.get(`/${decodeURIComponent(url.pathname.slice(pathname.length))}`);
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (!anchors) return "leads to nothing";
  return anchor === "" || anchors.has(anchor) ? undefined : "has no such anchor";
};

/** Every link of some pages that leads to no file or anchor of the site when it is served under `base`. */
export const brokenLinks = (site: string, pages: readonly SiteFile[], base: string): readonly string[] => {
  const known = knownOf(site);
  return pages.flatMap(({ address, text }) =>
    linksOf(text()).flatMap(({ target }) => {
      const fault = faultOf(target, { address, base, known });
      return fault === undefined ? [] : [`${address} ${target} ${fault}`];
    }),
  );
};
