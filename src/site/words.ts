import type { HeadingKind, HeadingLink } from "../archive/archive.ts";
import type { StatedField } from "../entry/fields.ts";
import type { Label } from "../label/label.ts";

/** What an index is called. */
export const indexNames: { readonly [Kind in HeadingKind]: string } = {
  topics: "Topics",
  people: "People",
  organisations: "Organisations",
  places: "Places",
  publishers: "Publishers",
  authors: "Authors",
};

/** A heading's name as it stands alone: a topic's begins with a capital, all others are as printed. */
export const headingName = ({ kind, name }: HeadingLink): string => {
  const [first = ""] = name;
  return kind === "topics" ? first.toUpperCase() + name.slice(first.length) : name;
};

/** What was left out of an article, in a reader's words. */
export const removedNames: { readonly [Name in Label]: string } = {
  title: "The headline, again",
  subtitle: "The standfirst, again",
  section: "Section names",
  byline: "Byline",
  date: "Dates",
  publisher: "The publisher’s name",
  caption: "Captions that stood twice",
  credit: "Picture credits",
  body: "Text that stood twice",
  subhead: "Subheads that stood twice",
  item: "List items that stood twice",
  related: "Teasers of other stories and videos",
  promo: "Appeals to subscribe, sign up or download",
  bio: "About the author",
  embed: "Embedded posts",
  chrome: "The page’s furniture",
};

/** The fields of an entry for which a page shows evidence, in the order of a reader's interest. */
export const fieldNames: { readonly [field: string]: string } = {
  title: "Headline",
  subtitle: "Standfirst",
  published: "Date",
  updated: "Updated",
  publisher: "Publisher",
  authors: "Authors",
  dateline: "Dateline",
  section: "Section",
  language: "Language",
  topics: "Topics",
  people: "People",
  organisations: "Organisations",
  places: "Places",
} satisfies { readonly [Field in StatedField]: string };
