import { personOf } from "../entry/person-names/name-parts.ts";
import { citedTitle, dateParts, isAboutRight, onOneLine, type Reference } from "./reference.ts";

/** A date of CSL: `{"date-parts": [[2017, 8]], "circa": true}` is about August 2017. */
export type CslDate = { readonly "date-parts": readonly [readonly number[]]; readonly circa?: true };

/** A name of CSL, in parts or whole. */
export type CslName =
  | { readonly literal: string }
  | {
      readonly family: string;
      readonly given: string;
      readonly "non-dropping-particle"?: string;
      readonly suffix?: string;
    };

/** An item of CSL's data model (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html), as citeproc and Zotero read it. */
export type CslItem = {
  readonly id: string;
  readonly type: "article-newspaper";
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly "container-title"?: string;
  readonly section?: string;
  readonly issued?: CslDate;
  readonly language?: string;
  readonly keyword?: string;
  readonly URL: string;
};

const dateOf = (published: string): CslDate => ({
  "date-parts": [dateParts(published).map(Number)],
  ...(isAboutRight(published) && { circa: true as const }),
});

const nameOf = (name: string, language: string | undefined): CslName => {
  const plain = onOneLine(name);
  const person = personOf(plain, language);
  if (!person) return { literal: plain };
  const { family, given, particle, suffix } = person;
  return {
    family,
    given,
    ...(particle !== undefined && { "non-dropping-particle": particle }),
    ...(suffix !== undefined && { suffix }),
  };
};

/** A reference as an item of CSL-JSON; a date is as exact as it is known, and none where it is not. */
export const cslItemOf = (one: Reference): CslItem => ({
  id: one.address,
  type: "article-newspaper",
  title: onOneLine(citedTitle(one)),
  ...(one.authors.length > 0 && { author: one.authors.map((name) => nameOf(name, one.language)) }),
  ...(one.publisher !== undefined && { "container-title": onOneLine(one.publisher) }),
  ...(one.section !== undefined && { section: onOneLine(one.section) }),
  ...(one.published !== undefined && { issued: dateOf(one.published) }),
  ...(one.language !== undefined && { language: one.language }),
  ...(one.topics.length > 0 && { keyword: one.topics.map(onOneLine).join(", ") }),
  URL: one.url,
});

/** References as a CSL-JSON file: a list, an item a line. */
export const cslJsonOf = (references: readonly Reference[]): string =>
  `[\n${references.map((one) => JSON.stringify(cslItemOf(one))).join(",\n")}\n]\n`;
