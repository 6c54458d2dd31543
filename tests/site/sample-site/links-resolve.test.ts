import { describe, expect, inject, it } from "vitest";
import { loadSettings } from "../../../scripts/build/load-settings.ts";
import { contentAt } from "../../../scripts/edge/content.ts";
import { htmlFiles, siteFiles } from "./site-files.ts";

const { site, content } = inject("sample");
const loaded = loadSettings(contentAt(content));
if ("problems" in loaded) throw new Error("the sample archive's settings cannot be read");
const root = loaded.settings.address;
const files = new Map(siteFiles(site).map((file) => [file.address, file]));
const pages = htmlFiles(site);

const entities: { readonly [entity: string]: string } = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};
const plainText = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? "");

type Link = { readonly element: string; readonly target: string };

/** Everything on a page that leads somewhere or fetches something. */
const linksOf = (text: string): readonly Link[] => [
  ...[...text.matchAll(/<(\w+)\b[^>]*?\s(?:href|src|action)="([^"]*)"/g)].map(([tag, , target = ""]) => ({
    element: tag,
    target: plainText(target),
  })),
  ...[...text.matchAll(/<meta http-equiv="refresh" content="0; url=([^"]*)"/g)].map(([tag, target = ""]) => ({
    element: tag,
    target: plainText(target),
  })),
];

const idsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/\sid="([^"]*)"/g)].map(([, id = ""]) => plainText(id)));

const anchors = new Map(pages.map(({ address, text }) => [address, idsOf(text())]));

/** Why a link on the page at `address` does not hold when the site is served under `base`; undefined where it does. */
const faultOf = ({ target }: Link, address: string, base: string): string | undefined => {
  const url = new URL(target, base + encodeURI(address.slice(1)));
  if (url.origin !== new URL(base).origin) return undefined;
  const { pathname } = new URL(base);
  if (!url.pathname.startsWith(pathname)) return `${target} leads out of the site`;
  const to = `/${decodeURIComponent(url.pathname.slice(pathname.length))}`;
  if (!files.has(to)) return `${target} leads to nothing (${to})`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  return anchor === "" || anchors.get(to)?.has(anchor) ? undefined : `${target} has no such anchor`;
};

const faultsUnder = (base: string, of: typeof pages): readonly string[] =>
  of.flatMap(({ address, text }) =>
    linksOf(text()).flatMap((link) => {
      const fault = faultOf(link, address, base);
      return fault === undefined ? [] : [`${address} ${fault}`];
    }),
  );

/** Its links must hold from whatever address nothing stands at, so they name the site's own path. */
const isMissingPage = ({ address }: { readonly address: string }): boolean => address === "/404.html";
const others = pages.filter((page) => !isMissingPage(page));

describe("the links of the sample archive's pages", () => {
  it("are found at all", () => {
    expect(pages.flatMap(({ text }) => linksOf(text())).length).toBeGreaterThan(5000);
  });

  it.each(["http://archive.test/", "http://archive.test/some/base/"])(
    "all lead to a page, a file or an anchor that is there under %s",
    (base) => {
      expect(faultsUnder(base, others)).toEqual([]);
    },
  );

  it("hold on the page for what is missing, where the archive says it stands", () => {
    expect(faultsUnder(root, pages.filter(isMissingPage))).toEqual([]);
  });

  it("are relative, but for the canonical address and what leads out of the archive", () => {
    const absolute = others.flatMap(({ address, text }) =>
      linksOf(text())
        .filter(({ element }) => !element.startsWith('<link rel="canonical"'))
        .filter(({ target }) => target.startsWith("/") || target.startsWith(root))
        .map(({ target }) => `${address} ${target}`),
    );
    expect(absolute).toEqual([]);
  });

  it("fetch nothing from elsewhere", () => {
    const fetched = pages.flatMap(({ address, text }) =>
      linksOf(text())
        .filter(({ element }) => !/^<a\b|^<link rel="canonical"|^<meta/.test(element))
        .filter(({ target }) => /^[a-z]+:|^\/\//i.test(target))
        .map(({ target }) => `${address} ${target}`),
    );
    expect(fetched).toEqual([]);
  });

  it("name the page's own place in the archive as its canonical address", () => {
    for (const { address, text } of others) {
      const canonical = /<link rel="canonical" href="([^"]*)">/.exec(text())?.[1] ?? "none";
      const moved = text().includes('http-equiv="refresh"');
      if (!moved) expect(decodeURI(plainText(canonical))).toBe(root + address.slice(1));
    }
  });

  it("leave no page that no other page leads to", () => {
    const reached = new Set(
      others.flatMap(({ address, text }) =>
        linksOf(text())
          .filter(({ element }) => element.startsWith("<a "))
          .map(({ target }) =>
            decodeURIComponent(new URL(target, `http://archive.test${encodeURI(address)}`).pathname),
          ),
      ),
    );
    const moved = others
      .filter(({ text }) => text().includes('http-equiv="refresh"'))
      .map(({ address }) => address);
    const alone = others
      .map(({ address }) => address)
      .filter((address) => !reached.has(address) && !moved.includes(address));
    expect(alone).toEqual([]);
  });
});
