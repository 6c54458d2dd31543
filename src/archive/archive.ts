/** What the person decided about the archive: `content/archive.yml`, read and checked. */
export type Settings = {
  readonly name: string;
  /** A sentence or two on what is here. */
  readonly description: string;
  /** Where the site will stand, absolute, ending in `/`: `https://example.org/archive/`. */
  readonly address: string;
  /** BCP 47, the language of the pages' own words and dates. */
  readonly language: string;
  /** One sentence on who holds the rights to the texts. */
  readonly rights?: string;
  /** Where a reader can write to: a mail address or a web address. */
  readonly contact?: string;
  /** Where the source texts must not be shown; absent: they are. */
  readonly originalTexts?: "withhold";
};

/** An article as a list shows it. */
export type Card = {
  /** Site-absolute, ends in `/`: `/2020/09/07/slug/`. */
  readonly address: string;
  /** The headline, or the opening words where the text has none (`supplied`). */
  readonly title: string;
  readonly supplied?: true;
  /** At most 200 characters. */
  readonly subtitle?: string;
  /** EDTF: `2020-09-07`, `2017-08~`, `2012`; absent: undated. */
  readonly published?: string;
  readonly publisher?: string;
  /** As the byline has them; absent where it names none. */
  readonly authors?: readonly string[];
  /** BCP 47, absent where unknown. */
  readonly language?: string;
};

/** What the catalogue keeps of an entry: all that lists, shelves and indexes need, without the body. */
export type Record = {
  readonly card: Card;
  /** The entry's file below `content/articles`, with `/`: `2020/09/07/slug.md`. */
  readonly file: string;
  readonly aliases: readonly string[];
  /** The text that it was made from, below `content/texts`; empty: none. */
  readonly source: string;
  /** The names under which it stands, by kind of heading, as its entry gives them. */
  readonly names: { readonly [Kind in HeadingKind]: readonly string[] };
  /** Names of laws, events and plans in its text, which may become topics of the archive's own (see `findPhrases`). */
  readonly phrases: readonly string[];
  /** What its body is compared by with others (see `signatureOf`). */
  readonly signature: Uint32Array;
  /** How sure its fields are, in two numbers of 32 bits (see `qualityOf`). */
  readonly quality: readonly [number, number];
  /** 64 bits of the digest of the entry's text, as two numbers of 32. */
  readonly digest: readonly [number, number];
  /** The same of what a list shows of it. */
  readonly mark: readonly [number, number];
};

/** The kinds of heading under which articles are indexed; each is also the first part of its address. */
export const headingKinds = ["topics", "people", "organisations", "places", "publishers", "authors"] as const;
export type HeadingKind = (typeof headingKinds)[number];

/** A heading of an index, without its articles. */
export type Heading = {
  readonly kind: HeadingKind;
  readonly name: string;
  /** Site-absolute: `/topics/economic-sanctions/`; absent where the heading has not earned a page. */
  readonly address?: string;
  /** How many articles stand under it. */
  readonly count: number;
};

/** A heading where how many articles it has does not matter. */
export type HeadingLink = Omit<Heading, "count">;

/** How many articles fall in a year, a month (1-12) or a day (1-31). */
export type Count = { readonly number: number; readonly count: number };

/** How many articles a month (1-12) of a year has, and the page on which they begin, where it is not the month's own. */
export type MonthCount = {
  readonly year: number;
  readonly month: number;
  readonly count: number;
  readonly address?: string;
};
