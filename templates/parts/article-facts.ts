import type { HeadingLink } from "../../src/archive/archive.ts";
import type { PageData } from "../../src/archive/pages.ts";
import { type Html, html, type Piece } from "../../src/site/html.ts";
import { languageName, pageLanguage } from "../../src/site/languages.ts";
import type { Context } from "./context.ts";
import { headingLink } from "./heading-list.ts";
import { timeOf } from "./time.ts";

type Article = PageData["article"];

/** A name as the entry has it; its heading, which may have another form of it, gives the link. */
const named = (name: string, heading: HeadingLink | undefined, context: Context): Html =>
  heading === undefined ? html`<bdi>${name}</bdi>` : headingLink({ ...heading, name }, context);

const dateOf = ({ entry, shelf }: Article, context: Context): Html => {
  const time = timeOf(entry.published, context);
  const page = shelf.at(-1);
  return page === undefined ? time : html`<a href="${context.link(page.address)}">${time}</a>`;
};

const facts = (article: Article, context: Context): readonly (readonly [string, Piece])[] => {
  const { entry, headings } = article;
  const { publisher, authors, dateline, section, updated, language } = entry;
  return [
    [entry.published === undefined ? "Date" : "Published", dateOf(article, context)],
    ["Updated", updated !== undefined && timeOf(updated, context)],
    ["In", publisher !== undefined && named(publisher, headings.publishers[0], context)],
    [
      "By",
      authors.length > 0 &&
        authors.map((author, index) => [index > 0 && ", ", named(author, headings.authors[index], context)]),
    ],
    ["From", dateline !== undefined && html`<bdi>${dateline}</bdi>`],
    ["Section", section !== undefined && html`<bdi>${section}</bdi>`],
    ["Language", language !== undefined && languageName(language, pageLanguage(context.settings.language))],
  ];
};

/** What is known of the piece, for the left margin: date, publisher, byline, dateline, section, language. */
export const articleFacts = (article: Article, context: Context): Html =>
  html`<dl class="facts">${facts(article, context).map(
    ([term, value]) => value !== false && html`<div><dt>${term}</dt> <dd>${value}</dd></div>\n`,
  )}</dl>`;
