import { type Field, type FilterKind, fields, filterKinds } from "./document.ts";

/** The fields whose words have entries of their own; who has a word in the title is told in the word's own list. */
export type ListedField = Exclude<Field, "title">;
const listedFields = fields.filter((field): field is ListedField => field !== "title");

/**
 * What an entry of the dictionary is. A `word` is a form with its stem; `strays` lists the forms of a stem that stand in other
 * files than the stem itself would; a field's name stands for a stem within that field; a kind of name for a whole name. A
 * name stands under each of its words, to be suggested, and once aside with its articles (see `aside`).
 */
export type EntryKind = "word" | "strays" | ListedField | `is-${FilterKind}`;

/** All kinds; an entry's kind is its place in this list. */
export const entryKinds: readonly EntryKind[] = [
  "word",
  "strays",
  ...listedFields,
  ...filterKinds.map((kind) => `is-${kind}` as const),
];

/**
 * The text under which lies what no plain word asks for: the words of fields and the articles of names. It sorts before all
 * words, so that these lists stand in files of their own, which a query without a field or a filter never fetches.
 */
export const aside = (text: string): string => `\u0001${text}`;

/** A text as words are written, whether it stands aside or not. */
export const asWord = (text: string): string => text.replace(aside(""), "");

/** Whether a text stands aside. */
export const isAside = (text: string): boolean => text.startsWith(aside(""));

/** What the dictionary is sorted by, in code units: the text, its kind, and what tells entries of one kind apart. */
export const keyOf = (text: string, kind: EntryKind, rest = ""): string =>
  `${text}\0${String.fromCharCode(97 + entryKinds.indexOf(kind))}${rest}`;

/** A key's parts. */
export const partsOfKey = (
  key: string,
): { readonly text: string; readonly kind: EntryKind; readonly rest: string } => {
  const end = key.indexOf("\0");
  return {
    text: key.slice(0, end),
    kind: entryKinds[key.charCodeAt(end + 1) - 97] ?? "word",
    rest: key.slice(end + 2),
  };
};
