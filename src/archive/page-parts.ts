import type { StatedField } from "../entry/fields.ts";
import type { OriginalLines } from "../text/original-lines.ts";
import type { Card, Count, Heading, HeadingLink } from "./archive.ts";
import type { CorrectedField, Mending } from "./quality/packed-quality.ts";
import type { DateTally, FieldTally, Tally } from "./quality/tallies.ts";

/** A topic in the IPTC tree with the headings below it. */
export type TopicBranch = { readonly heading: Heading; readonly children: readonly TopicBranch[] };

/** A link to a neighbouring page of the same kind, by what it shows: `2019`, `2020-09`, `2020-09-07`. */
export type Neighbour = { readonly address: string; readonly label: string };

/** Neighbours in order of time or of list; absent at the ends. */
export type Neighbours = { readonly previous?: Neighbour; readonly next?: Neighbour };

/**
 * An article's source text as its page shows it: its lines and how many bytes it has in all; or why it shows none: the
 * archive withholds it, it is missing, or what lies in its place is not what the entry was made from.
 */
export type Original =
  | { readonly state: "shown"; readonly text: OriginalLines; readonly bytes: number }
  | { readonly state: "withheld" | "missing" | "changed" };

/** A place as a map shows it: its heading, and where it lies in degrees north and east; a country lies at its middle. */
export type PlaceOnMap = {
  readonly heading: Heading;
  readonly point: { readonly latitude: number; readonly longitude: number };
  readonly isCountry?: true;
};

/** What was printed on a day of the calendar in one year: the day's page, how many articles, the first of them (at most 3). */
export type Anniversary = {
  readonly year: number;
  readonly address: string;
  readonly count: number;
  readonly cards: readonly Card[];
};

/** What is held of a publisher: articles by year, and the EDTF of the first and the last; these are absent where none is dated. */
export type Coverage = Heading & {
  readonly years: readonly Count[];
  readonly first?: string;
  readonly last?: string;
};

/** How sure the archive is of what it says: counts over all entries, and the articles most in need of a look. */
export type QualityCounts = {
  readonly articles: number;
  readonly fields: readonly FieldTally[];
  /** The largest publishers (at most 20), by fewer fields. */
  readonly publishers: readonly {
    readonly heading: HeadingLink;
    readonly articles: number;
    readonly fields: readonly FieldTally[];
  }[];
  /** The same by decade (`1980`), in order of time; without one: the undated. */
  readonly decades: readonly {
    readonly decade?: number;
    readonly articles: number;
    readonly fields: readonly FieldTally[];
  }[];
  readonly dates: DateTally;
  readonly mendings: readonly Tally<Mending>[];
  /** Entries that a person corrected, and how many of them in which field. */
  readonly corrected: number;
  readonly corrections: readonly Tally<CorrectedField>[];
  /** Articles of which a field is unsure: how many, and the first of them (at most 100) in order of time. */
  readonly doubts: readonly {
    readonly field: StatedField;
    readonly count: number;
    readonly cards: readonly Card[];
  }[];
};
