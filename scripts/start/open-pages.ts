import type { ServerResponse } from "node:http";
import { addressOf, readAt, versionOf } from "./site-files.ts";

/** A page that stands open in a browser: where, and as what it was last seen or told of. */
type OpenPage = { readonly address: string; readonly response: ServerResponse; version: string };

/** The pages that stand open in browsers. */
export type OpenPages = {
  /** Takes a page in that asks to be told of its changes; gives back its address. */
  readonly add: (url: string, response: ServerResponse) => string | undefined;
  readonly addresses: () => readonly string[];
  /** Tells those pages to reload that are not as they were. */
  readonly refresh: () => void;
  readonly close: () => void;
};

/** The address at which a page asks to be told of its changes, and the script with which it does. */
export const channel = "/__reload";
export const clientScript = `${channel}.js`;

/** What the script is. The page says of itself what it was when it was sent: it may have changed before it asks. */
export const client = `const { version } = document.currentScript.dataset;
const page = new URLSearchParams({ address: location.pathname, version });
new EventSource("${channel}?" + page).onmessage = () => location.reload();
`;

/** The element by which a page runs the script. */
export const clientTag = (version: string): string =>
  `<script src="${clientScript}" data-version="${version}" defer></script>`;

export const openPages = (output: string): OpenPages => {
  const pages = new Set<OpenPage>();
  const refresh = (page: OpenPage): void => {
    const version = versionOf(output, readAt(output, page.address));
    if (version === page.version) return;
    page.version = version;
    page.response.write("data: changed\n\n");
  };
  return {
    add: (url, response) => {
      const words = new URL(url, "http://localhost").searchParams;
      const address = addressOf(words.get("address") ?? "/");
      if (address === undefined) {
        response.end();
        return undefined;
      }
      const page = { address, response, version: words.get("version") ?? "" };
      pages.add(page);
      response.on("close", () => pages.delete(page));
      response.write(": listening\n\n");
      refresh(page);
      return address;
    },
    addresses: () => [...new Set([...pages].map(({ address }) => address))],
    refresh: () => {
      for (const page of pages) refresh(page);
    },
    close: () => {
      for (const { response } of pages) response.end();
    },
  };
};
