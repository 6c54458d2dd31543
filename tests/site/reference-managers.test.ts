import { describe, expect, it } from "vitest";
import { breadcrumbs, newsArticle } from "../../src/site/linked-data.ts";
import { render } from "../../templates/article.11ty.ts";
import { articles, settings, site } from "./sample.ts";

type Name = "full" | "undated" | "about" | "arabic" | "hostile";

const articleOf = (name: Name) => {
  const data = articles[name];
  if (data === undefined) throw new Error(`No sample article ${name}`);
  return data;
};

const pageOf = (name: Name): string => {
  const data = articleOf(name);
  return render({ planned: { kind: "article", address: data.card.address, data }, site });
};

const plain = (text: string): string =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/**
 * What Zotero's Embedded Metadata makes of a page: metas by their names; of Dublin Core only where a link says whose names
 * they are; the type that DC.type says, else an article of a journal where a citation_title stands; the date of a meta, else
 * of the first `<time>`; tags of DC.subject, else of citation_keywords.
 */
const zoteroItem = (page: string) => {
  const metas = [...page.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)">/g)];
  const all = (name: string): readonly string[] =>
    metas.filter(([, other]) => other === name).map(([, , content = ""]) => plain(content));
  const isBound = /<link rel="schema\.DC" href="http:\/\/purl\.org\/dc\/elements\/1\.[01]\/">/i.test(page);
  const one = (...names: readonly string[]): string | undefined => names.flatMap(all)[0];
  const tags = all("DC.subject");
  return {
    isBound,
    itemType: one("citation_journal_title") ? "journalArticle" : (one("DC.type") ?? "journalArticle"),
    title: one("citation_title", "DC.title"),
    creators: all("citation_author").length > 0 ? all("citation_author") : all("DC.creator"),
    publicationTitle: one("DC.source"),
    date: one("citation_publication_date", "DC.date") ?? /<time datetime="([^"]*)"/.exec(page)?.[1],
    language: one("citation_language", "DC.language"),
    url: one("citation_public_url"),
    rights: one("DC.rights"),
    tags: tags.length > 0 ? tags : (one("citation_keywords") ?? "").split("; "),
  };
};

describe("an article's page, read by a reference manager,", () => {
  it("is a newspaper's article with all its fields", () => {
    expect(zoteroItem(pageOf("full"))).toEqual({
      isBound: true,
      itemType: "newspaperArticle",
      title: "Council votes to rebuild the north sea wall after the third flood in five winters",
      creators: ["Leonie Farr"],
      publicationTitle: "The Marsh Courier",
      date: "2018-11-05",
      language: "en",
      url: "https://clippings.example/archive/2018/11/05/council-votes-to-rebuild-the-north-sea-wall-after-/",
      rights: settings.rights,
      tags: ["Flood", "Local government", "Public works"],
    });
  });

  it.each(["full", "undated", "about", "arabic", "hostile"] as const)(
    "has its own title, newspaper and language, and its own date or none: %s",
    (name) => {
      const { card, entry } = articleOf(name);
      expect(zoteroItem(pageOf(name))).toMatchObject({
        itemType: "newspaperArticle",
        title: card.title,
        creators: entry.authors,
        publicationTitle: entry.publisher,
        date: entry.published?.replace("~", ""),
        language: entry.language,
      });
    },
  );
});

describe("an article as linked data", () => {
  it("is a part of the archive, with the places that it is about", () => {
    expect(newsArticle(articleOf("full"), settings)).toMatchObject({
      mainEntityOfPage: expect.stringContaining("https://clippings.example/archive/2018/11/05/"),
      isPartOf: { name: settings.name, url: "https://clippings.example/archive/" },
      contentLocation: articleOf("full").headings.places.map(({ name }) => ({ "@type": "Place", name })),
    });
  });

  it("has a headline of at most 110 characters, cut between words", () => {
    const article = articleOf("full");
    const title = "word ".repeat(60).trim();
    const cut = newsArticle({ ...article, card: { ...article.card, title } }, settings);
    expect(cut).toHaveProperty("headline", expect.stringMatching(/^(?:word )+…$/));
    const solid = newsArticle({ ...article, card: { ...article.card, title: "w".repeat(500) } }, settings);
    for (const { headline } of [cut, solid] as readonly { readonly headline?: string }[])
      expect(headline?.length).toBeLessThanOrEqual(110);
  });

  it("calls no agency and no staff a person", () => {
    const article = articleOf("full");
    const authors = ["Ada Quist", "Reuters", "Courier staff"];
    expect(newsArticle({ ...article, entry: { ...article.entry, authors } }, settings)).toHaveProperty(
      "author",
      [
        { "@type": "Person", name: "Ada Quist" },
        { "@type": "Organization", name: "Reuters" },
        { "@type": "Organization", name: "Courier staff" },
      ],
    );
  });

  it("names the way down to it as its reader sees it", () => {
    expect(breadcrumbs(articleOf("full"), settings)).toMatchObject({
      "@type": "BreadcrumbList",
      itemListElement: [
        { position: 1, name: "2018", item: "https://clippings.example/archive/2018/" },
        { position: 2, name: "November 2018", item: "https://clippings.example/archive/2018/11/" },
        { position: 3, name: "5 November 2018", item: "https://clippings.example/archive/2018/11/05/" },
      ],
    });
    expect(breadcrumbs({ shelf: [{ address: "/undated/", label: "Undated" }] }, settings)).toMatchObject({
      itemListElement: [{ position: 1, name: "Undated" }],
    });
  });
});

describe("an article in Open Graph", () => {
  it("has a time of publication where its day is known, and no other", () => {
    expect(pageOf("full")).toContain('<meta property="article:published_time" content="2018-11-05">');
    for (const name of ["about", "undated"] as const)
      expect(pageOf(name)).not.toContain("article:published_time");
  });
});
