import { cellOf, csvLine } from "./csv.ts";
import type { Exported } from "./exported.ts";
import { dateParts, isAboutRight } from "./reference.ts";
import type { Field } from "./table-schema.ts";

/** A column: what its cells hold, and the cell of an article; absent where the article does not say. */
type Column = Field & { readonly cell: (article: Exported) => string | undefined };

const precisions = ["year", "month", "day"] as const;

const numberOf = (value: number | undefined): string | undefined =>
  value === undefined ? undefined : String(value);

/** All that is known of an article but its text, a column each. */
const columns: readonly Column[] = [
  {
    name: "url",
    type: "string",
    description: "The article's page",
    cell: ({ reference }) => reference.url,
  },
  {
    name: "published",
    type: "string",
    description:
      "Date of publication in EDTF: 2020-09-07, 2020-09, 2020, each with ~ for about; empty: undated",
    cell: ({ entry }) => entry.published,
  },
  {
    name: "year",
    type: "integer",
    description: "Year of publication, as far as it is known",
    cell: ({ entry }) =>
      numberOf(entry.published === undefined ? undefined : Number(dateParts(entry.published)[0])),
  },
  {
    name: "precision",
    type: "string",
    description: "How much of the date is known: day, month or year",
    cell: ({ entry }) => precisions[dateParts(entry.published).length - 1],
  },
  {
    name: "about",
    type: "boolean",
    description: "Whether the date is only about right",
    cell: ({ entry }) => (entry.published === undefined ? undefined : String(isAboutRight(entry.published))),
  },
  {
    name: "updated",
    type: "string",
    description: "The last update that the text names, in EDTF",
    cell: ({ entry }) => entry.updated,
  },
  {
    name: "title",
    type: "string",
    description: "The headline; empty where the text has none",
    cell: ({ entry }) => entry.title,
  },
  { name: "subtitle", type: "string", description: "The standfirst", cell: ({ entry }) => entry.subtitle },
  {
    name: "authors",
    type: "string",
    description: "Names in the byline, with semicolons between them",
    cell: ({ entry }) => cellOf(entry.authors),
  },
  {
    name: "dateline",
    type: "string",
    description: "Where the report was written, as printed",
    cell: ({ entry }) => entry.dateline,
  },
  {
    name: "publisher",
    type: "string",
    description: "The newspaper, magazine or agency",
    cell: ({ entry }) => entry.publisher,
  },
  { name: "section", type: "string", description: "The paper's section", cell: ({ entry }) => entry.section },
  {
    name: "language",
    type: "string",
    description: "Language as a BCP 47 code",
    cell: ({ entry }) => entry.language,
  },
  {
    name: "topics",
    type: "string",
    description: "Topics in words, with semicolons between them",
    cell: ({ reference }) => cellOf(reference.topics),
  },
  {
    name: "topic_ids",
    type: "string",
    description: "The same as ids of IPTC Media Topics, or the archive's own names",
    cell: ({ entry }) => cellOf(entry.topics),
  },
  {
    name: "people",
    type: "string",
    description: "People named, with semicolons between them",
    cell: ({ entry }) => cellOf(entry.people),
  },
  {
    name: "organisations",
    type: "string",
    description: "Organisations named, with semicolons between them",
    cell: ({ entry }) => cellOf(entry.organisations),
  },
  {
    name: "places",
    type: "string",
    description: "Places named, with semicolons between them",
    cell: ({ entry }) => cellOf(entry.places),
  },
  {
    name: "captions",
    type: "integer",
    description: "How many captions of pictures the text holds",
    cell: ({ entry }) => String(entry.captions.length),
  },
  {
    name: "words",
    type: "integer",
    description: "Words of the body",
    cell: ({ words }) => String(words),
  },
  {
    name: "published_rule",
    type: "string",
    description: "The rule by which the date was found",
    cell: ({ entry }) => entry.evidence.published?.rule,
  },
  {
    name: "published_confidence",
    type: "number",
    description: "The share of such dates that are right, from 0 to 1",
    cell: ({ entry }) => numberOf(entry.evidence.published?.confidence),
  },
  {
    name: "source_file",
    type: "string",
    description: "The source text's file",
    cell: ({ entry }) => entry.source?.file,
  },
  {
    name: "source_sha256",
    type: "string",
    description: "SHA-256 of the source text's bytes, in hexadecimal digits",
    cell: ({ entry }) => entry.source?.sha256,
  },
];

/** What the columns of `articlesCsvOf` hold. */
export const articleFields: readonly Field[] = columns.map(({ name, type, description }) => ({
  name,
  type,
  description,
}));

/** All that is known of articles but their texts as CSV, a line each under a line of names. */
export const articlesCsvOf = (articles: readonly Exported[]): string =>
  [
    csvLine(columns.map(({ name }) => name)),
    ...articles.map((article) => csvLine(columns.map(({ cell }) => cell(article)))),
  ].join("");
