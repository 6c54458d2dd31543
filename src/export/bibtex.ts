import { personOf } from "../entry/person-names/name-parts.ts";
import { citedTitle, dateParts, onOneLine, type Reference } from "./reference.ts";

const escapes: { readonly [character: string]: string } = {
  "\\": "\\textbackslash{}",
  "^": "\\textasciicircum{}",
  "~": "\\textasciitilde{}",
};

const plain = (text: string): string =>
  onOneLine(text).replace(/[\\{}$&#_%^~]/g, (character) => escapes[character] ?? `\\${character}`);

const field = (name: string, value: string | undefined): string => {
  const text = plain(value ?? "");
  return text === "" ? "" : `  ${name} = {${text}},\n`;
};

/** A slug of letters, digits and hyphens needs no plain; it stands once in a day. */
const keyOf = ({ address }: Reference): string =>
  address
    .replace(/^\/|\/$/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .slice(0, 120);

/** biblatex reads EDTF's `~` and `?`; older readers take `%` for a comment, so that both doubts are one there. */
const dateOf = (published: string): string => `  date = {${published.replace("%", "~")}},\n`;

/** A person's name with the family's first; any other in braces of its own, which keep it whole. */
const nameOf = (name: string, language: string | undefined): string => {
  const person = personOf(onOneLine(name), language);
  if (!person) return `{${plain(name)}}`;
  const { family, given, particle, suffix } = person;
  const last = particle === undefined ? family : `${particle} ${family}`;
  return plain([last, suffix, given].filter((part) => part !== undefined).join(", "));
};

const recordOf = (one: Reference): string => {
  const [year] = dateParts(one.published);
  return [
    `@article{${keyOf(one)},\n`,
    "  entrysubtype = {newspaper},\n",
    field("title", citedTitle(one)),
    one.authors.length > 0
      ? `  author = {${one.authors.map((author) => nameOf(author, one.language)).join(" and ")}},\n`
      : "",
    field("journal", one.publisher),
    field("year", year),
    one.published === undefined ? "" : dateOf(one.published),
    field("langid", one.language),
    field("keywords", one.topics.join(", ")),
    `  url = {${one.url.replace(/[{}\\\s]/g, encodeURIComponent)}},\n`,
    "}\n",
  ].join("");
};

/** References as BibTeX entries; a date that is not wholly known or sure says what it knows (biblatex's `date`). */
export const bibtexOf = (references: readonly Reference[]): string => references.map(recordOf).join("\n");
