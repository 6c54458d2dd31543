import { headingKinds } from "../../src/archive/archive.ts";
import { html, markupOf, type Piece } from "../../src/site/html.ts";
import { pageLanguage } from "../../src/site/languages.ts";
import { absoluteLink } from "../../src/site/link.ts";
import { indexNames } from "../../src/site/words.ts";
import { type Context, inOwn } from "./context.ts";
import { feedHeads } from "./feed-links.ts";
import type { Step } from "./turn.ts";

/** A page's own part of the document. */
export type Sheet = {
  /** What the page is called, without the archive's name; absent on the home page. */
  readonly title?: string;
  /** A sentence for those who see a link to the page. */
  readonly description?: string;
  /** More of the head: metadata. */
  readonly head?: Piece;
  /** The site-absolute address of which this page is a copy; absent: its own. */
  readonly canonical?: string;
  /** What stands in `<main>`. */
  readonly body: Piece;
  /** The site-absolute address of the page's script; absent: none runs. */
  readonly script?: string;
  /** Whether a query can be sent from it; absent: no form may be sent. */
  readonly asks?: true;
  /** Names the layout in the stylesheet. */
  readonly kind: string;
};

/**
 * Nothing is fetched but what the archive itself serves, and what no page needs is forbidden. Who tests a page asks for
 * `robots.txt` under its policy, so that pages without a script, which connect to nothing, may ask the archive, too.
 */
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'";

const policyOf = ({ asks, script }: Sheet): string =>
  `${policy}; form-action ${asks ? "'self'" : "'none'"}${script === undefined ? "" : "; script-src 'self'"}`;

/** What would turn the words beside it round; a title and a description have no element to keep it in. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;

const straight = (text: string): string => text.replace(turns, "");

/** As much as a tab or a list of results shows, counted as it is written, `&amp;` as five. */
const longestTitle = 70;

const fits = (title: string): boolean => markupOf(html`${title}`).length <= longestTitle;

const cutTitle = (title: string): string => {
  if (fits(title)) return title;
  const words = title.slice(0, longestTitle).split(" ");
  while (words.length > 1 && !fits(`${words.join(" ")}…`)) words.pop();
  return `${words.join(" ").slice(0, longestTitle - 1)}…`;
};

const documentTitle = (title: string | undefined, name: string): string => {
  const full = title === undefined ? name : `${title} · ${name}`;
  return straight(fits(full) ? full : cutTitle(title ?? name));
};

const indexes: readonly (readonly [string, string])[] = [
  ...headingKinds.map((kind) => [`/${kind}/`, indexNames[kind]] as const),
  ["/undated/", "Undated"],
  ["/search/", "Search"],
];

const indexLink = ({ address, link }: Context, [target, name]: readonly [string, string]): Piece => {
  const current = target === address ? "page" : address.startsWith(target) && "true";
  return html`<li><a href="${link(target)}"${current && html` aria-current="${current}"`}>${name}</a></li>`;
};

const folio = (context: Context): Piece => {
  const { address, link, own, settings } = context;
  return html`<header class="folio">
<p class="folio-name"><a href="${link("/")}"${address === "/" && html` aria-current="page"`}><bdi${own}>${settings.name}</bdi></a></p>
<nav aria-label="Indexes"><ul>${indexes.map((index) => indexLink(context, index))}</ul></nav>
</header>`;
};

/** A web address as it is, all else as a mail address: no other scheme can come of it. */
const contactLink = (contact: string): Piece =>
  html`<li><a href="${/^https?:\/\//.test(contact) ? contact : `mailto:${contact}`}">Contact</a></li>`;

const quality: Step = { address: "/quality/", label: "Quality" };

/** A person's own pages, and beside the one on the method, if there is one, that on quality; else behind all of theirs. */
const aboutLinks = (context: Context): readonly Step[] => {
  const { pages: theirs } = context.site;
  const at = theirs.findIndex(({ address }) => address === "/method/");
  const pages = theirs.map(({ address, label }) => ({ address, label: inOwn(label, context) }));
  return pages.toSpliced(at < 0 ? pages.length : at + 1, 0, quality);
};

const foot = (context: Context): Piece => {
  const { link, own, settings } = context;
  return html`<footer class="foot">
<nav aria-label="About the archive"><ul>${aboutLinks(context).map(
    ({ address, label }) => html`<li><a href="${link(address)}">${label}</a></li>`,
  )}<li><a href="${link("/data/")}">Data</a></li><li><a href="${link("/feed.xml")}">Feed</a></li>${settings.contact !== undefined && contactLink(settings.contact)}</ul></nav>
${settings.rights !== undefined && html`<p${own || html` dir="auto"`}>${settings.rights}</p>`}
</footer>`;
};

const head = (context: Context, sheet: Sheet): Piece => {
  const { address, link, settings } = context;
  const { title, description, head: more, script, canonical = address } = sheet;
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policyOf(sheet)}">
<meta name="generator" content="Backfile">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<title>${documentTitle(title, settings.name)}</title>
${description !== undefined && html`<meta name="description" content="${straight(description)}">\n`}<link rel="canonical" href="${absoluteLink(settings)(canonical)}">
<link rel="stylesheet" href="${link("/assets/archive.css")}">
<link rel="icon" href="${link("/assets/icon.svg")}" type="image/svg+xml">
${feedHeads(context)}${script !== undefined && html`<script type="module" src="${link(script)}"></script>\n`}${more}`;
};

/** A whole HTML document. */
export const layOut = (context: Context, sheet: Sheet): string =>
  markupOf(html`<!DOCTYPE html>
<html lang="${pageLanguage(context.settings.language)}">
<head>
${head(context, sheet)}</head>
<body class="${sheet.kind}">
<a class="skip" href="#main">Skip to the text</a>
${folio(context)}
<main id="main" tabindex="-1">
${sheet.body}
</main>
${foot(context)}
</body>
</html>
`);
