import type { Card } from "../src/archive/archive.ts";
import { machineDate } from "../src/site/dates.ts";
import { type Html, markupOf, xml } from "../src/site/html.ts";
import { absoluteLink, type Link } from "../src/site/link.ts";
import { type Given, pagesOf } from "./parts/pages-of.ts";

export const data = pagesOf("feed");

/**
 * Atom wants a moment where a newspaper has a day: the first of what is known, in UTC. It stands in `updated`
 * only; `published` is never claimed.
 */
const momentOf = (edtf: string | undefined): string | undefined => {
  const date = machineDate(edtf);
  return date === undefined ? undefined : `${date}${"-01-01".slice(date.length - 4)}T00:00:00Z`;
};

/** An archive without a dated article has not been updated in any year that a reader could know. */
const never = "1970-01-01T00:00:00Z";

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

/** The latest articles as Atom (RFC 4287). */
export const render = ({ planned, site: { settings } }: Given<"feed">): string => {
  const { cards, updated } = planned.data;
  const link = absoluteLink(settings);
  return markupOf(xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">
<id>${link("/")}</id>
<title>${settings.name}</title>
<subtitle>${settings.description}</subtitle>
<link href="${link("/")}"/>
<link rel="self" type="application/atom+xml" href="${link(planned.address)}"/>
<updated>${momentOf(updated ?? cards[0]?.published) ?? never}</updated>
<author><name>${settings.name}</name></author>
${settings.rights !== undefined && xml`<rights>${settings.rights}</rights>\n`}${cards.map((card) => item(card, link))}</feed>
`);
};
