import { layouts } from "../entry/fields.ts";
import type { Exported } from "./exported.ts";

/** Keys by which an entry keeps its own books: they say nothing of the article. */
const bookkeeping: ReadonlySet<string> = new Set(["address", "proposals", "fingerprints"]);

const keys = (Object.keys(layouts) as (keyof typeof layouts)[]).filter((key) => !bookkeeping.has(key));

/** What is empty says nothing. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === "object" && value !== null && Object.keys(value).length === 0);

/** All that an article's entry says, with its address: the fields in their usual order, the body as Markdown last. */
const recordOf = ({ entry, reference, words }: Exported): object => ({
  url: reference.url,
  ...Object.fromEntries(keys.flatMap((key) => (isEmpty(entry[key]) ? [] : [[key, entry[key]]]))),
  words,
  body: entry.body,
});

/** Articles as JSON Lines (https://jsonlines.org), a line each. */
export const articlesJsonOf = (articles: readonly Exported[]): string =>
  articles.map((article) => `${JSON.stringify(recordOf(article))}\n`).join("");
