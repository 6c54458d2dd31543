import type { Card } from "../src/archive/archive.ts";
import { feedTitle } from "../src/site/feeds.ts";
import { absoluteLink, type Link } from "../src/site/link.ts";
import { momentOf } from "../src/site/moments.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("jsonFeed");

/** JSON Feed wants a text: the standfirst, or the headline again. As in Atom no moment of publication is claimed. */
const item = ({ address, title, subtitle, published, publisher, language }: Card, link: Link): object => ({
  id: link(address),
  url: link(address),
  title,
  content_text: subtitle ?? title,
  date_modified: momentOf(published),
  authors: publisher === undefined ? undefined : [{ name: publisher }],
  language,
});

/** The latest articles of the archive or of a topic as JSON Feed (https://www.jsonfeed.org/version/1.1/). */
export const render = ({ planned, site: { settings } }: Given<"jsonFeed">): string => {
  const { heading, cards } = planned.data;
  const link = absoluteLink(settings);
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: feedTitle(heading, settings),
    description: settings.description,
    home_page_url: link(heading?.address ?? "/"),
    feed_url: link(planned.address),
    language: settings.language,
    authors: [{ name: settings.name }],
    items: cards.map((card) => item(card, link)),
  };
  return `${JSON.stringify(feed)}\n`;
};
