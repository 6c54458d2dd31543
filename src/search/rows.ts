import type { SearchDocument } from "./document.ts";
import type { Hit } from "./results.ts";

/** Most topics and authors that a line of results shows. */
const most = 3;

/** Longest title or name in a line, in UTF-16 units: a file of rows must stay small whatever a text holds. */
const longest = 300;

/** Fields stand between tabs and names between vertical bars: none may hold what parts them. */
const clean = (text: string): string => {
  const plain = text.replace(/[\s|]+/g, " ").trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, "")}…` : plain;
};

const list = (names: readonly string[]): string => names.slice(0, most).map(clean).join("|");

/** The title's slug as an address most likely has it (see `slugOf`, which knows more letters): whole words, 60 characters. */
const likelySlug = (title: string): string => {
  const plain = title
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[\u0300-\u036f'’‘`´]/g, "");
  let slug = "";
  for (const word of plain.match(/[\p{L}\p{N}]+/gu) ?? []) {
    if (slug.length + word.length > 59) break;
    slug += (slug && "-") + word;
  }
  return slug;
};

/** The address that an article most likely has: its shelf and its title's slug, without the last `/`. */
const likelyAddress = (title: string, published: string): string =>
  `/${published.replace(/[~?%]$/, "").replaceAll("-", "/") || "undated"}/${likelySlug(title)}`;

/** What an article's line in a list of results says, with tabs between its fields: what can be worked out again is left out. */
export const rowOf = (document: SearchDocument): string => {
  const title = clean(document.title);
  const { address, published = "", publisher = "", language = "", authors, topics, supplied } = document;
  const likely = likelyAddress(title, published);
  const rest =
    address.startsWith(likely) && address.endsWith("/") ? address.slice(likely.length, -1) : address;
  return [
    title,
    rest,
    published,
    clean(publisher),
    language,
    list(authors),
    list(topics),
    supplied ? "s" : "",
  ].join("\t");
};

/** The language of a row that `rowOf` wrote; empty where it is not known. */
export const languageIn = (row: string): string => row.split("\t")[4] ?? "";

const named = (list: string): readonly string[] => (list === "" ? [] : list.split("|"));

/** How many fields a row has. */
const width = 8;

/** Rows as a file holds them: what is of one field stands together, and packs best so. */
export const rowsText = (rows: readonly string[]): string => {
  const cells = rows.map((row) => row.split("\t"));
  return Array.from({ length: width }, (_, field) => cells.map((row) => row[field]).join("\n")).join("\n");
};

/** The fields of one of the rows that `rowsText` put together. */
export const rowIn = (lines: readonly string[], which: number): readonly string[] =>
  Array.from({ length: width }, (_, field) => lines[(field * lines.length) / width + which] ?? "");

/** The hit that a row stands for. */
export const hitOf = (row: readonly string[], number: number, score: number): Hit => {
  const [title = "", rest = "", published = "", publisher, language, authors = "", topics = "", supplied] =
    row;
  return {
    number,
    score,
    address: rest.startsWith("/") ? rest : `${likelyAddress(title, published)}${rest}/`,
    title,
    ...(supplied && { supplied: true as const }),
    ...(published && { published }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    authors: named(authors),
    topics: named(topics),
  };
};
