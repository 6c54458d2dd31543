import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Card } from "../../src/archive/archive.ts";
import { referenceFromCoins } from "../../src/export/from-coins.ts";
import { coinsOf } from "../../src/site/coins.ts";
import { markupOf } from "../../src/site/html.ts";
import { render as renderArticle } from "../../templates/article.11ty.ts";
import { cardList } from "../../templates/parts/card-list.ts";
import { contextOf } from "../../templates/parts/context.ts";
import { articles, cards, site } from "./sample.ts";

/**
 * What Zotero takes from a span, by the rules of its reader of ContextObjects: keys and values are cut at `&` and `=`, a
 * plus is a space, the type must be one of its own, and of Dublin Core's keys it knows these.
 */
const zoteroItem = (coins: string): { readonly [field: string]: string | readonly string[] } => {
  const pairs = coins.split("&").map((part): readonly [string, string] => {
    const [key = "", value = ""] = part.split("=");
    return [key, decodeURIComponent(value.replace(/\+|%2[bB]/g, " "))];
  });
  const one = (key: string): string | undefined => pairs.find(([other]) => other === key)?.[1];
  if (one("rft_val_fmt") !== "info:ofi/fmt:kev:mtx:dc") return {};
  const fields = {
    itemType: one("rft.type"),
    title: one("rft.title"),
    creators: pairs.filter(([key]) => key === "rft.creator").map(([, value]) => value),
    publicationTitle: one("rft.source"),
    date: one("rft.date"),
    language: one("rft.language"),
    url: one("rft.identifier"),
  };
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])),
  );
};

const url = "https://clippings.example/archive/2018/11/05/sea-wall/";

const full: Card = {
  address: "/2018/11/05/sea-wall/",
  title: "Walls & gates = 2 + 2: who’s in?",
  publisher: "The Marsh Courier",
  published: "2018-11-05",
  language: "en-GB",
  authors: ["Leonie Farr", "Ada Quist"],
};

const context = contextOf(
  { kind: "undated", address: "/undated/", data: { groups: [], neighbours: {} } },
  site,
);

describe("an article of a list", () => {
  it("is to Zotero a newspaper's article with all that the list knows", () => {
    expect(zoteroItem(coinsOf(full, url))).toEqual({
      itemType: "newspaperArticle",
      title: "Walls & gates = 2   2: who’s in?",
      creators: ["Leonie Farr", "Ada Quist"],
      publicationTitle: "The Marsh Courier",
      date: "2018-11-05",
      language: "en-GB",
      url,
    });
  });

  it("has no date where none is known, and brackets round words that are no headline", () => {
    const item = zoteroItem(coinsOf({ address: "/undated/x/", title: "It was lit", supplied: true }, url));
    expect(item).toEqual({ itemType: "newspaperArticle", title: "[It was lit]", creators: [], url });
  });

  it("comes out of its span as it went in, whatever its words", () => {
    const text = fc
      .string({ unit: "binary", minLength: 1 })
      .map((words) => words.replace(/\p{Cs}/gu, "\ufffd"));
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (title, publisher, authors) => {
        const card = { address: "/2018/x/", title, publisher, published: "2018-11", authors };
        const back = referenceFromCoins(coinsOf(card, url), { address: "/2018/x/" });
        expect(back).toEqual({ ...card, url, topics: [] });
      }),
    );
  });

  it("keeps half of a pair of characters from breaking the page", () => {
    expect(coinsOf({ address: "/x/", title: "\ud800" }, url)).toContain("rft.title=%EF%BF%BD");
  });

  it("says beside the span, where COinS has no word for it, that a date is only about right", () => {
    const list = markupOf(cardList(cards, context, { carried: true }));
    expect(list.match(/data-date="2017-08~"/g)).toHaveLength(1);
    expect(list.match(/data-date=/g)).toHaveLength(1);
    expect(list.match(/class="Z3988"/g)).toHaveLength(cards.length);
  });

  it("is marked in lists to be carried away, and on no article's own page, where it would stand for the article", () => {
    expect(markupOf(cardList(cards, context))).not.toContain("Z3988");
    const data = articles.full;
    if (data === undefined) throw new Error("No sample article");
    expect(data.related.length).toBeGreaterThan(0);
    expect(
      renderArticle({ planned: { kind: "article", address: data.card.address, data }, site }),
    ).not.toContain("Z3988");
  });
});
