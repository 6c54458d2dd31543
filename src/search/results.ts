import type { FilterKind } from "./document.ts";
import type { Query } from "./query.ts";

/**
 * What narrows a search. A person or place that one article of the archive alone names is no filter. Of several names of one kind any may hold; every kind given must hold.
 */
export type Narrowing = {
  /**
   * EDTF without a qualifier: `2017`, `2017-08`, `2017-08-10`; both inclusive. An article is in range where the time that
   * its date leaves open overlaps it: "August 2017" is within 2017-08-10 to 2017-08-12, for it may be of these days. What is
   * undated is in no range.
   */
  readonly from?: string;
  readonly to?: string;
  readonly filters?: { readonly [Kind in FilterKind]?: readonly string[] };
};

/** A word that no article has, and the nearest one that some have. */
export type Correction = { readonly word: string; readonly instead: string; readonly count: number };

/** The words to mark in a text (see `excerpts.ts`): folded forms, and beginnings of words. */
export type Marks = { readonly forms: ReadonlySet<string>; readonly prefixes: readonly string[] };

/** All articles that a search found. */
export type Found = {
  readonly query: Query;
  readonly total: number;
  /** Document numbers, ascending: the oldest first, what is undated last. */
  readonly numbers: Uint32Array;
  /** The score of each, in the same order; comparable within one search. */
  readonly scores: Float32Array;
  readonly marks: Marks;
  /** Forms that no article has: see `correct`. */
  readonly missing: readonly string[];
};

/** Best first; what scores alike, the newest first. Undated articles come last by either date. */
export type Sort = "relevance" | "newest" | "oldest";

/** An article as a list of results shows it. */
export type Hit = {
  readonly number: number;
  readonly score: number;
  /** Site-absolute: the page adds its base path. */
  readonly address: string;
  readonly title: string;
  readonly supplied?: true;
  /** EDTF; absent: undated. */
  readonly published?: string;
  readonly publisher?: string;
  readonly language?: string;
  readonly authors: readonly string[];
  readonly topics: readonly string[];
};

/** Articles of a month that were found, of all that the archive has; without a `month` those of which only the year is known. */
export type TimeCount = {
  readonly year: number;
  readonly month?: number;
  readonly count: number;
  readonly total: number;
};

/** How many found articles have a name: `{name: "economic sanction", count: 12}`. */
export type NameCount = { readonly name: string; readonly count: number };

/** What a person may be about to type. `text` is a word as articles write it, folded, or a name. */
export type Suggestion = {
  readonly kind: "word" | FilterKind;
  readonly text: string;
  readonly count: number;
};

/** A piece of an excerpt; marked where it is a word that was looked for. Text, never markup. */
export type Piece = { readonly text: string; readonly marked: boolean };
