import type { Settings } from "../archive/archive.ts";
import type { PageData } from "../archive/pages.ts";
import { isAbout, machineDate } from "./dates.ts";
import { absoluteLink } from "./link.ts";

/** A `<meta>` of a page's head: `name` for most vocabularies, `property` for Open Graph. */
export type Meta = { readonly key: "name" | "property"; readonly value: string; readonly content: string };

type Named = readonly [string, string | undefined];

const metasOf = (key: Meta["key"], named: readonly Named[]): readonly Meta[] =>
  named.flatMap(([value, content]) =>
    content === undefined || content === "" ? [] : [{ key, value, content }],
  );

/**
 * What reference managers read. Zotero takes the type from `DC.type` (a `citation_journal_title` would make it
 * a journal article) and the newspaper from `DC.source`. No date is given but the article's own.
 */
export const articleMetas = (
  { entry, card, headings }: PageData["article"],
  settings: Settings,
): readonly Meta[] => {
  const url = absoluteLink(settings)(card.address);
  const date = machineDate(entry.published);
  return [
    ...metasOf("name", [
      ["DC.type", "newspaperArticle"],
      ["DC.title", card.title],
      ["DC.source", entry.publisher],
      ["DC.language", entry.language],
      ["DC.rights", settings.rights],
      ["citation_title", card.title],
      ...entry.authors.map((author): Named => ["citation_author", author]),
      ["citation_publication_date", date],
      ["citation_language", entry.language],
      ["citation_keywords", headings.topics.map(({ name }) => name).join("; ")],
      ["citation_public_url", url],
    ]),
    ...metasOf("property", [
      ["og:type", "article"],
      ["og:title", card.title],
      ["og:description", entry.subtitle],
      ["og:url", url],
      ["og:site_name", settings.name],
    ]),
  ];
};

/** The article as schema.org's NewsArticle. A date that is only about right is not claimed to a machine. */
export const newsArticle = ({ entry, card, headings }: PageData["article"], settings: Settings): object => ({
  "@context": "https://schema.org",
  "@type": "NewsArticle",
  url: absoluteLink(settings)(card.address),
  headline: card.title,
  description: entry.subtitle,
  datePublished: isAbout(entry.published) ? undefined : machineDate(entry.published),
  dateline: entry.dateline,
  articleSection: entry.section,
  inLanguage: entry.language,
  keywords: headings.topics.length === 0 ? undefined : headings.topics.map(({ name }) => name),
  author: entry.authors.length === 0 ? undefined : entry.authors.map((name) => ({ "@type": "Person", name })),
  publisher: entry.publisher === undefined ? undefined : { "@type": "Organization", name: entry.publisher },
});
