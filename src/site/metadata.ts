import type { Settings } from "../archive/archive.ts";
import type { PageData } from "../archive/pages.ts";
import { publishedOf } from "../entry/published.ts";
import { isAbout, machineDate } from "./dates.ts";
import { absoluteLink } from "./link.ts";

/** A `<meta>` of a page's head: `name` for most vocabularies, `property` for Open Graph. */
export type Meta = { readonly key: "name" | "property"; readonly value: string; readonly content: string };

type Named = readonly [string, string | undefined];

const metasOf = (key: Meta["key"], named: readonly Named[]): readonly Meta[] =>
  named.flatMap(([value, content]) =>
    content === undefined || content === "" ? [] : [{ key, value, content }],
  );

/** Open Graph knows no month and no "about": a date that is wholly known, or none. */
const dayOf = (published: string | undefined): string | undefined =>
  isAbout(published) || publishedOf(published)?.day === undefined ? undefined : published;

/** Where the names that begin with `DC.` are from. */
export const dublinCore = { rel: "schema.DC", href: "http://purl.org/dc/elements/1.1/" } as const;

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
  const subjects = headings.topics.map(({ name }) => name);
  return [
    ...metasOf("name", [
      ["DC.type", "newspaperArticle"],
      ["DC.title", card.title],
      ...entry.authors.map((author): Named => ["DC.creator", author]),
      ["DC.date", date],
      ["DC.source", entry.publisher],
      ["DC.language", entry.language],
      ...subjects.map((subject): Named => ["DC.subject", subject]),
      ["DC.identifier", url],
      ["DC.rights", settings.rights],
      ["citation_title", card.title],
      ...entry.authors.map((author): Named => ["citation_author", author]),
      ["citation_publication_date", date],
      ["citation_language", entry.language],
      ["citation_keywords", subjects.join("; ")],
      ["citation_public_url", url],
    ]),
    ...metasOf("property", [
      ["og:type", "article"],
      ["og:title", card.title],
      ["og:description", entry.subtitle],
      ["og:url", url],
      ["og:site_name", settings.name],
      ["article:published_time", dayOf(entry.published)],
      ["article:section", entry.section],
    ]),
  ];
};
