import { describe, expect, it } from "vitest";
import { render as renderFeed } from "../../templates/feed.11ty.ts";
import { render as renderJsonFeed } from "../../templates/json-feed.11ty.ts";
import { render as renderRobots } from "../../templates/robots.11ty.ts";
import { render as renderSitemap } from "../../templates/sitemap.11ty.ts";
import { render as renderSitemapIndex } from "../../templates/sitemap-index.11ty.ts";
import { cards, pages, site } from "./sample.ts";

/** Checks what XML asks of a document that has neither DTD nor CDATA: closed elements, quoted attributes, entities. */
const problemsOf = (xml: string): readonly string[] => {
  const problems: string[] = [];
  const open: string[] = [];
  const tags =
    /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|<\?xml [^>]*\?>|[<>]|&(?!(?:amp|lt|gt|quot|#39);)/g;
  for (const [tag, end, name, , empty] of xml.matchAll(tags)) {
    if (tag.startsWith("<?")) continue;
    if (name === undefined) problems.push(`stray ${tag}`);
    else if (end) {
      if (open.pop() !== name) problems.push(`${tag} closes nothing`);
    } else if (!empty) open.push(name);
  }
  if (/[\0-\x08\v\f\x0e-\x1f\ufffe\uffff]/.test(xml)) problems.push("a forbidden character");
  return [...problems, ...open.map((name) => `${name} is not closed`)];
};

const feed = renderFeed({ planned: pages.feed[0], site });

describe("the feed", () => {
  it("is well-formed", () => {
    expect(problemsOf(feed)).toEqual([]);
  });

  it("is seen to be broken when it is", () => {
    expect(problemsOf("<a><b></a>&nbsp;")).not.toEqual([]);
    expect(problemsOf(`${feed}<entry>`)).not.toEqual([]);
  });

  it("has what Atom demands of a feed and of each entry, once", () => {
    const [head = "", ...entries] = feed.split(/<entry\b/);
    for (const name of ["id", "title", "updated"])
      expect(head.match(new RegExp(`<${name}>`, "g"))).toHaveLength(1);
    expect(head).toContain("<author><name>The Saltmarsh Clippings</name></author>");
    expect(head).toContain(
      '<link rel="self" type="application/atom+xml" href="https://clippings.example/archive/feed.xml"/>',
    );
    expect(entries).toHaveLength(pages.feed[0].data.cards.length);
    for (const entry of entries)
      for (const name of ["id", "title", "updated"])
        expect(entry.match(new RegExp(`<${name}>`, "g"))).toHaveLength(1);
  });

  it("gives moments that RFC 3339 knows, the first of what is known", () => {
    const moments = [...feed.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, moment = ""]) => moment);
    for (const moment of moments) expect(new Date(moment).toISOString()).toBe(moment.replace("Z", ".000Z"));
    expect(moments.slice(0, 3)).toEqual([
      "2018-11-07T00:00:00Z",
      "2018-11-07T00:00:00Z",
      "2018-11-05T00:00:00Z",
    ]);
    expect(moments).toContain("2018-11-01T00:00:00Z");
    expect(moments).toContain("2017-08-01T00:00:00Z");
    expect(feed).not.toContain("<published>");
  });

  it("holds hostile words as words", () => {
    expect(feed).toContain("&lt;script&gt;alert(&quot;gulls&quot;)&lt;/script&gt;");
  });

  it("of an archive without articles is still a feed", () => {
    const empty = renderFeed({ planned: { ...pages.feed[0], data: { cards: [] } }, site });
    expect(problemsOf(empty)).toEqual([]);
    expect(empty).toContain("<updated>1970-01-01T00:00:00Z</updated>");
  });
});

describe("a heading's feed", () => {
  const [, planned] = pages.feed;
  if (planned === undefined) throw new Error("No sample feed of a heading");
  const ofHeading = renderFeed({ planned, site });

  it("is called by the heading and the archive, and stands for the heading's page", () => {
    expect(problemsOf(ofHeading)).toEqual([]);
    expect(ofHeading).toContain("<title>Saltmarsh · The Saltmarsh Clippings</title>");
    expect(ofHeading).toContain("<id>https://clippings.example/archive/places/saltmarsh/</id>");
    expect(ofHeading).toContain('href="https://clippings.example/archive/places/saltmarsh/feed.xml"/>');
  });
});

type JsonFeed = {
  readonly version: string;
  readonly title: string;
  readonly feed_url: string;
  readonly home_page_url: string;
  readonly items: readonly {
    readonly id: string;
    readonly content_text: string;
    readonly date_modified?: string;
    readonly date_published?: string;
  }[];
};

describe("the JSON Feed", () => {
  const [planned] = pages.jsonFeed;
  const { items, ...head } = JSON.parse(renderJsonFeed({ planned, site })) as JsonFeed;

  it("has what JSON Feed 1.1 demands of a feed", () => {
    expect(head).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Flood · The Saltmarsh Clippings",
      home_page_url: "https://clippings.example/archive/topics/flood/",
      feed_url: "https://clippings.example/archive/topics/flood/feed.json",
    });
  });

  it("has of each item an id of its own and a text", () => {
    expect(items).toHaveLength(planned.data.cards.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { content_text } of items) expect(content_text).not.toBe("");
  });

  it("gives the same moments as Atom, and none to what is undated", () => {
    const moments = items.map((item) => item.date_modified);
    expect(moments.slice(0, 2)).toEqual(["2018-11-07T00:00:00Z", "2018-11-05T00:00:00Z"]);
    expect(moments.at(-1)).toBeUndefined();
    expect(items.some((item) => item.date_published !== undefined)).toBe(false);
  });
});

describe("the sitemaps", () => {
  it("are well-formed and name each page by its whole, encoded address", () => {
    const sitemap = renderSitemap({ planned: pages.sitemap[0], site });
    expect(problemsOf(sitemap)).toEqual([]);
    expect(sitemap.match(/<loc>https:\/\/clippings\.example\/archive\/[!-~]*<\/loc>/g)).toHaveLength(
      cards.length + 1,
    );
    expect(sitemap).not.toContain("lastmod");
  });

  it("are found by the index, and the index by robots.txt", () => {
    const index = renderSitemapIndex({ planned: pages.sitemapIndex[0], site });
    expect(problemsOf(index)).toEqual([]);
    expect(index).toContain("<loc>https://clippings.example/archive/sitemap-1.xml</loc>");
    expect(renderRobots({ planned: pages.robots[0], site })).toContain(
      "Sitemap: https://clippings.example/archive/sitemap.xml",
    );
  });
});
