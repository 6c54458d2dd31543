import type { Settings } from "../archive/archive.ts";

/** Gives the URL by which a page reaches a site-absolute address such as `/topics/x/` or `/assets/archive.css`. */
export type Link = (address: string) => string;

const plain = /^[\w\-./~]*$/;

/** A half of a surrogate pair has no URL. */
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A file's path as a URL's path: what would end the path or be read as an escape is percent-encoded. */
export const encodePath = (path: string): string =>
  plain.test(path)
    ? path
    : encodeURI(path.replace(halves, "\ufffd")).replace(/[?#]/g, (mark) => encodeURIComponent(mark));

/** How much of two addresses is the same folder, in characters. */
const sharedFolder = (folder: string, address: string): number => {
  const end = Math.min(folder.length, address.length);
  let shared = 0;
  for (let index = 0; index < end && folder[index] === address[index]; index++)
    if (folder[index] === "/") shared = index + 1;
  return shared;
};

/** The way up from a folder to each of those around it, by the length of its address. */
const waysUp = (folder: string): readonly string[] => {
  const ways: string[] = [];
  let way = "";
  for (let end = folder.length; end > 0; end--) {
    if (folder[end - 1] !== "/") continue;
    ways[end] = way;
    way += "../";
  }
  return ways;
};

/**
 * Links from the page at that address, relative, so that the site works under any base path:
 * `linkFrom("/2020/09/07/slug/")("/topics/x/")` is `../../../../topics/x/`.
 */
export const linkFrom = (from: string): Link => {
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  const ways = waysUp(folder);
  return (address) => {
    const shared = sharedFolder(folder, address);
    const path = (ways[shared] ?? "") + encodePath(address.slice(shared));
    if (path === "") return "./";
    // A first segment with a colon would be read as a scheme, one that is empty as a host.
    return /^[^/]*:|^\//.test(path) ? `./${path}` : path;
  };
};

/** Absolute URLs, for canonical links, feeds and sitemaps: `https://example.org/archive/topics/x/`. */
export const absoluteLink =
  ({ address: root }: Settings): Link =>
  (address) =>
    root + encodePath(address.slice(1));

/** Links from the root of the host, for the page that is served wherever nothing is: `/archive/topics/x/`. */
export const linkFromAnywhere = ({ address: root }: Settings): Link => {
  const base = new URL(root).pathname;
  return (address) => base + encodePath(address.slice(1));
};
