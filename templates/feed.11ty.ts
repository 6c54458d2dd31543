import type { Card } from "../src/archive/archive.ts";
import { feedTitle } from "../src/site/feeds.ts";
import { type Html, markupOf, xml } from "../src/site/html.ts";
import { absoluteLink, type Link } from "../src/site/link.ts";
import { momentOf } from "../src/site/moments.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("feed");

/** A feed without a dated article has not been updated in any year that a reader could know. */
const never = "1970-01-01T00:00:00Z";

/** Atom wants a moment where a newspaper has a day. It stands in `updated` only; `published` is never claimed. */
const item = ({ address, title, subtitle, published, publisher, language }: Card, link: Link): Html =>
  xml`<entry${language !== undefined && xml` xml:lang="${language}"`}>
<id>${link(address)}</id>
<link href="${link(address)}"/>
<title>${title}</title>
<updated>${momentOf(published) ?? never}</updated>
${publisher !== undefined && xml`<author><name>${publisher}</name></author>\n`}${
  subtitle !== undefined && xml`<summary>${subtitle}</summary>\n`
}</entry>
`;

/** The latest articles of the archive or of a heading as Atom (RFC 4287). */
export const render = ({ planned, site: { settings } }: Given<"feed">): string => {
  const { heading, cards } = planned.data;
  const link = absoluteLink(settings);
  const page = link(heading?.address ?? "/");
  return markupOf(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">
<id>${page}</id>
<title>${feedTitle(heading, settings)}</title>
<subtitle>${settings.description}</subtitle>
<link href="${page}"/>
<link rel="self" type="application/atom+xml" href="${link(planned.address)}"/>
<updated>${momentOf(cards[0]?.published) ?? never}</updated>
<author><name>${settings.name}</name></author>
${settings.rights !== undefined && xml`<rights>${settings.rights}</rights>\n`}${cards.map((card) => item(card, link))}</feed>
`);
};
