import type { NameParts } from "../../entry/person-names/name-parts.ts";

/** A stretch of a citation: the style's own words and marks, or words of the source, which may be in any language. */
export type Run = string | { readonly text: string; readonly italic?: true; readonly language?: string };

/** A citation from left to right; the texts of its runs, joined, are what a person copies. */
export type Citation = readonly Run[];

/** What a style is given of an article. */
export type Cited = {
  /** The headline, or in brackets the opening words of a text that has none. */
  readonly title: string;
  /** Whether an English style may write the headline's words with capitals. */
  readonly isEnglish: boolean;
  /** BCP 47, of the headline. */
  readonly language?: string;
  readonly names: readonly NameParts[];
  readonly newspaper?: string;
  readonly date?: { readonly year: number; readonly month?: number; readonly day?: number };
  /** Whether the date is only about right. */
  readonly isAbout: boolean;
  /** What the archive is called. */
  readonly archive: string;
  /** The whole address. */
  readonly url: string;
};

/** A style: sets what is known of an article as its manual has a list of works cited set. */
export type CitationStyle = (cited: Cited) => Citation;
