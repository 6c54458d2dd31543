import type { Settings } from "../archive/archive.ts";
import type { PageData } from "../archive/pages.ts";
import { isCollective } from "../entry/person-names/name-order.ts";
import { publishedOf } from "../entry/published.ts";
import { datesIn, isAbout, machineDate } from "./dates.ts";
import { absoluteLink } from "./link.ts";

type Article = PageData["article"];

/** Longer headlines are not taken by search engines (Google's rule for articles), in characters. */
const longest = 110;

const cutHeadline = (title: string): string => {
  if (title.length <= longest) return title;
  const cut = title.slice(0, longest - 2);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), longest / 2)).trimEnd()} …`;
};

const some = <Item>(items: readonly Item[]): readonly Item[] | undefined =>
  items.length === 0 ? undefined : items;

/** A date as exact as it is known; one that is only about right is not claimed to a machine. */
const claimed = (edtf: string | undefined): string | undefined =>
  isAbout(edtf) ? undefined : machineDate(edtf);

const authorOf = (name: string): object => ({
  "@type": isCollective(name) ? "Organization" : "Person",
  name,
});

/** The article as schema.org's NewsArticle, a part of the archive. */
export const newsArticle = ({ entry, card, headings }: Article, settings: Settings): object => {
  const link = absoluteLink(settings);
  const url = link(card.address);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    url,
    mainEntityOfPage: url,
    headline: cutHeadline(card.title),
    description: entry.subtitle,
    datePublished: claimed(entry.published),
    dateModified: claimed(entry.updated),
    dateline: entry.dateline,
    articleSection: entry.section,
    inLanguage: entry.language,
    keywords: some(headings.topics.map(({ name }) => name)),
    contentLocation: some(headings.places.map(({ name }) => ({ "@type": "Place", name }))),
    author: some(entry.authors.map(authorOf)),
    publisher: entry.publisher === undefined ? undefined : { "@type": "Organization", name: entry.publisher },
    isPartOf: { "@type": "Collection", name: settings.name, url: link("/") },
  };
};

/** The way down to an article's page as its reader sees it: year, month and day, or undated. */
export const breadcrumbs = ({ shelf }: Pick<Article, "shelf">, settings: Settings): object => {
  const link = absoluteLink(settings);
  const dates = datesIn(settings.language);
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: shelf.map(({ address, label }, at) => ({
      "@type": "ListItem",
      position: at + 1,
      name: publishedOf(label) === undefined ? label : dates.inWords(label),
      item: link(address),
    })),
  };
};
