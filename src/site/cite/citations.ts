import { namePartsOf } from "../../entry/person-names/name-parts.ts";
import { publishedOf } from "../../entry/published.ts";
import { citedTitle, onOneLine, type Reference } from "../../export/reference.ts";
import { apa } from "./apa.ts";
import { chicago } from "./chicago.ts";
import type { Citation, CitationStyle, Cited } from "./cited.ts";
import { mla } from "./mla.ts";

/** The styles of citation by the names under which readers know them. */
const styles: readonly (readonly [string, CitationStyle])[] = [
  ["Chicago", chicago],
  ["MLA", mla],
  ["APA", apa],
];

const isEnglish = (language: string | undefined): boolean => /^en\b/.test(language ?? "");

/** What the styles are given of a reference. Opening words that stand for a headline are a quotation, and keep their capitals. */
export const citedOf = (reference: Reference, archive: string): Cited => {
  const { language, authors, publisher, supplied, url } = reference;
  const date = publishedOf(reference.published);
  return {
    title: onOneLine(citedTitle(reference)),
    isEnglish: isEnglish(language) && !supplied,
    ...(language !== undefined && { language }),
    names: authors.map((name) => namePartsOf(onOneLine(name), language)),
    ...(publisher !== undefined && { newspaper: onOneLine(publisher) }),
    ...(date !== undefined && { date }),
    isAbout: date?.about === true,
    archive: onOneLine(archive),
    url,
  };
};

/** A citation and the style it is set in. */
export type StyledCitation = { readonly style: string; readonly citation: Citation };

/** An article's citations in all styles, the archive named as the place where it is read. No date of access: the page stays. */
export const citationsOf = (reference: Reference, archive: string): readonly StyledCitation[] => {
  const cited = citedOf(reference, archive);
  return styles.map(([style, set]) => ({ style, citation: set(cited) }));
};
