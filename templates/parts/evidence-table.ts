import type { Original, PageData } from "../../src/archive/pages.ts";
import type { Entry } from "../../src/entry/entry.ts";
import { sureness } from "../../src/entry/sureness.ts";
import { html, type Piece } from "../../src/site/html.ts";
import { languageName, pageLanguage } from "../../src/site/languages.ts";
import { ruleInWords } from "../../src/site/rule-words.ts";
import { fieldNames } from "../../src/site/words.ts";
import type { Context } from "./context.ts";
import { lineNumber } from "./line-number.ts";
import { timeOf } from "./time.ts";

type Article = PageData["article"];

const listed = (names: readonly string[]): Piece =>
  names.map((name, index) => [index > 0 && ", ", html`<bdi>${name}</bdi>`]);

type Show = (article: Article, context: Context) => Piece;

const text =
  (field: "title" | "subtitle" | "dateline" | "publisher" | "section"): Show =>
  ({ entry }) =>
    entry[field] !== undefined && html`<bdi>${entry[field]}</bdi>`;

/** How each field's value is written. */
const values: { readonly [field: string]: Show } = {
  title: text("title"),
  subtitle: text("subtitle"),
  dateline: text("dateline"),
  publisher: text("publisher"),
  section: text("section"),
  published: ({ entry }, context) => timeOf(entry.published, context),
  updated: ({ entry }, context) => timeOf(entry.updated, context),
  language: ({ entry }, { settings }) =>
    entry.language !== undefined && languageName(entry.language, pageLanguage(settings.language)),
  authors: ({ entry }) => listed(entry.authors),
  topics: ({ headings }) => listed(headings.topics.map(({ name }) => name)),
  people: ({ entry }) => listed(entry.people),
  organisations: ({ entry }) => listed(entry.organisations),
  places: ({ entry }) => listed(entry.places),
};

/** Lines of the source that the page still has: those that were left out, and the captions'. */
const sourceLines = ({ removed, captions }: Entry): ReadonlyMap<number, string> =>
  new Map([
    ...captions.map(({ line, text, heading }) => [line, heading ?? text ?? ""] as const),
    ...removed.map(({ line, text }) => [line, text] as const),
  ]);

/** As much of a line as serves to recognise it. */
const longestQuote = 160;

/** A field that stands on more lines than this is not quoted line by line. */
const mostQuotes = 3;

const quoted = (text: string): Piece =>
  html` <q dir="auto">${text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text}</q>`;

const whence = (
  numbers: readonly number[],
  lines: ReadonlyMap<number, string>,
  original: Original | undefined,
): Piece => {
  if (numbers.length === 0) return undefined;
  const quotes = numbers.flatMap((number) => lines.get(number) ?? []).slice(0, mostQuotes);
  const listed = numbers.map((number, index) => [index > 0 && ", ", lineNumber(number, original)]);
  return html` (${numbers.length === 1 ? "line" : "lines"} ${listed}${quotes.length > 0 && [":", quotes.map(quoted)]})`;
};

/** For each field that has evidence: its value, the rule, how sure it is, and the lines that say so. */
export const evidenceTable = (article: Article, context: Context): Piece => {
  const { evidence } = article.entry;
  const fields = [...new Set([...Object.keys(fieldNames), ...Object.keys(evidence)])];
  const lines = sourceLines(article.entry);
  return html`<dl class="evidence">${fields.map((field) => {
    const found = evidence[field];
    if (found === undefined) return undefined;
    return html`<div><dt>${fieldNames[field] ?? field}</dt>
<dd><p>${values[field]?.(article, context)}</p>
<p><b>${sureness(found.confidence)}</b>: <bdi>${ruleInWords(found.rule)}</bdi>${whence(found.lines, lines, article.original)}</p></dd></div>\n`;
  })}</dl>
<p class="source"><a href="${context.link("/quality/")}">What these words mean</a>, and how often each is said here.</p>`;
};
