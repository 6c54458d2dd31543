import type { Entry } from "../entry/entry.ts";
import type { Card, Count, Heading, HeadingKind, HeadingLink, MonthCount, Settings } from "./archive.ts";
import type { CarriedYear } from "./data-parts.ts";
import type {
  Anniversary,
  Coverage,
  Neighbour,
  Neighbours,
  Original,
  PlaceOnMap,
  QualityCounts,
  TopicBranch,
} from "./page-parts.ts";

export type {
  Anniversary,
  Coverage,
  Neighbour,
  Neighbours,
  Original,
  PlaceOnMap,
  TopicBranch,
} from "./page-parts.ts";

/** What each kind of page is made of. All of it is plain data, and nothing else reaches a template. */
export type PageData = {
  readonly home: {
    readonly articles: number;
    /** EDTF of the earliest and the latest dated article. */
    readonly span?: { readonly first: string; readonly last: string };
    readonly undated: number;
    readonly years: readonly Count[];
    /** The same by month, where the span is short and every month is known. */
    readonly months?: readonly MonthCount[];
    readonly latest: readonly Card[];
    /** A day of the calendar on which more than one year printed something: its page, and its latest years. */
    readonly onThisDay?: {
      readonly month: number;
      readonly day: number;
      readonly address: string;
      readonly years: readonly Anniversary[];
    };
    readonly headings: {
      readonly [Kind in HeadingKind]: { readonly count: number; readonly top: readonly Heading[] };
    };
  };
  readonly article: {
    readonly entry: Entry;
    readonly card: Card;
    /** Addresses of the year, month and day pages it stands on, as far as its date is known. */
    readonly shelf: readonly Neighbour[];
    readonly previous?: Card;
    readonly next?: Card;
    readonly headings: { readonly [Kind in HeadingKind]: readonly HeadingLink[] };
    readonly related: readonly Card[];
    /** All versions of its story in order of time, this one among them, where there are several. */
    readonly versions?: readonly Card[];
    /** The text that it was made from; absent where its entry names none. */
    readonly original?: Original;
  };
  readonly year: {
    readonly year: number;
    readonly count: number;
    readonly months: readonly {
      readonly month: number;
      readonly count: number;
      readonly days: readonly Count[];
    }[];
    /** Articles of which only the year is known. */
    readonly yearOnly: readonly Card[];
    readonly neighbours: Neighbours;
  };
  readonly month: {
    readonly year: number;
    readonly month: number;
    readonly count: number;
    readonly days: readonly Count[];
    /** Articles of which the month is known and the day is not. */
    readonly monthOnly: readonly Card[];
    /** All dated articles in order, when there are few enough for one page (at most 100). */
    readonly cards?: readonly Card[];
    readonly neighbours: Neighbours;
  };
  readonly day: {
    readonly year: number;
    readonly month: number;
    readonly day: number;
    readonly cards: readonly Card[];
    readonly neighbours: Neighbours;
  };
  /** The days of the calendar on which anything was printed in any year, from January to December. */
  readonly onThisDay: {
    readonly days: readonly {
      readonly month: number;
      readonly day: number;
      readonly address: string;
      readonly count: number;
    }[];
  };
  /** A day of the calendar: the years in which anything was printed on it, the latest first. */
  readonly anniversary: {
    readonly month: number;
    readonly day: number;
    readonly years: readonly Anniversary[];
    /** The days before and after it that have a page, by `MM-DD`, all the year round. */
    readonly neighbours: Neighbours;
  };
  /** One sheet of at most 200 undated articles, by publisher and title. */
  readonly undated: {
    readonly groups: readonly { readonly publisher?: string; readonly cards: readonly Card[] }[];
    readonly neighbours: Neighbours;
  };
  /** An index: the largest headings, the alphabet, for topics the tree. */
  readonly index: {
    readonly kind: HeadingKind;
    readonly top: readonly Heading[];
    /** All headings, when there are few enough for one page (at most 500); else the letters lead to sheets. */
    readonly all?: readonly Heading[];
    readonly letters: readonly (Neighbour & { readonly count: number })[];
    readonly tree?: readonly TopicBranch[];
    /** For publishers what is held of each, from A to Z, of more than 500 the largest 100; then there is no `all`. */
    readonly coverage?: readonly Coverage[];
    /** For places those that a map shows, the largest first (at most 300). */
    readonly map?: readonly PlaceOnMap[];
  };
  /** All headings of one initial. */
  readonly letter: {
    readonly kind: HeadingKind;
    readonly letter: string;
    readonly headings: readonly Heading[];
    readonly neighbours: Neighbours;
  };
  /** A heading: when, beside what, and its articles (at most 50) or the years that list them. */
  readonly heading: {
    readonly heading: Heading;
    /** How many texts are listed, where some are versions of one another, which the heading counts once. */
    readonly versions?: number;
    /** Broader topics, outermost first. */
    readonly parents: readonly Heading[];
    readonly children: readonly Heading[];
    readonly years: readonly (Count & { readonly address?: string })[];
    /** The same by month, where the span is short and every month is known. */
    readonly months?: readonly MonthCount[];
    readonly undated: number;
    /** Where the undated ones stand, when they are too many for this page. */
    readonly undatedAddress?: string;
    readonly beside: readonly Heading[];
    /** The first and the last dated article, where they are more than five. */
    readonly first?: Card;
    readonly last?: Card;
    /** The publishers of its articles (at most 8), each with how many of them; none on a publisher's own page. */
    readonly publishers: readonly Heading[];
    readonly cards: readonly Card[];
    /** Other forms of its name that articles use. */
    readonly variants?: readonly string[];
    /** Wikidata's or IPTC's id, where a person gave one. */
    readonly id?: string;
    /** Where a place lies, in degrees north and east. */
    readonly point?: { readonly latitude: number; readonly longitude: number };
  };
  /** One sheet of at most 50 of a heading's articles of one year (or undated), in order of time. */
  readonly headingYear: {
    readonly heading: HeadingLink;
    readonly year?: number;
    readonly cards: readonly Card[];
    readonly neighbours: Neighbours;
  };
  /** A person's own page from `content/pages`. */
  readonly page: { readonly title: string; readonly body: string };
  /** Stands at an address that an article or a heading had before and leads to where it is now. */
  readonly moved: { readonly title: string; readonly to: string };
  /** Where the archive is searched, and, where no script runs, what else leads to its articles. */
  readonly search: { readonly articles: number; readonly years: readonly Count[] };
  readonly quality: QualityCounts;
  /** The files in which the archive can be carried away. */
  readonly data: { readonly articles: number; readonly years: readonly CarriedYear[] };
  readonly missing: Readonly<{ [key: string]: never }>;
  /** The latest articles (at most 20) of a heading, or of the whole archive, as Atom. */
  readonly feed: { readonly heading?: HeadingLink; readonly cards: readonly Card[] };
  /** The same as JSON Feed. */
  readonly jsonFeed: { readonly heading?: HeadingLink; readonly cards: readonly Card[] };
  readonly sitemapIndex: { readonly sitemaps: readonly string[] };
  readonly sitemap: { readonly addresses: readonly string[] };
  readonly robots: Readonly<{ [key: string]: never }>;
};

export type PageKind = keyof PageData;

/** What the plan knows of an article's page: all but the entry and its text, which are read when the page is rendered. */
export type PlannedData = {
  readonly [Kind in PageKind]: Kind extends "article"
    ? Omit<PageData["article"], "entry" | "original"> & { readonly file: string }
    : PageData[Kind];
};

/** A page that the site is to have, before it is known whether it must be made again. */
export type PlannedPage<Kind extends PageKind = PageKind> = {
  readonly kind: Kind;
  readonly address: string;
  /** Digest of everything that its data hang on (see `mixed`). */
  readonly inputs: number;
  /** Bytes of the entry that an article's page is made of. */
  readonly bytes?: number;
  /** Its data, worked out when asked for. */
  readonly data: () => PlannedData[Kind];
};

/** Pages that are planned together, and only if something that they hang on has changed since they were made. */
export type PlannedPart = {
  /** Names it among all parts of the site, from build to build: `articles 2020`, `/topics/harbours/`. */
  readonly key: string;
  /** The sitemap that its pages stand in: `2020`, `topics`; absent: none. */
  readonly sitemap?: string;
  /** Digest of the addresses of its pages and of everything that they hang on. */
  readonly inputs: number;
  /** How many pages it has. */
  readonly size: number;
  readonly pages: () => readonly PlannedPage[];
};

/** A page to be rendered: where it goes and what it is made of. */
export type Page<Kind extends PageKind = PageKind> = {
  readonly kind: Kind;
  /** Site-absolute: `/2020/09/` is written to `2020/09/index.html`, `/feed.xml` as it is. */
  readonly address: string;
  readonly data: PageData[Kind];
};

/** What every template gets beside its page. */
export type Site = {
  readonly settings: Settings;
  /** The person's own pages, for the footer: address and title. */
  readonly pages: readonly Neighbour[];
};
