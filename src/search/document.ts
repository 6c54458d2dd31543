/** An article as the builder of the index takes it. Whatever is absent is not known. */
export type SearchDocument = {
  /** Site-absolute, ends in `/`: `/2020/09/07/slug/`. */
  readonly address: string;
  /** The headline, or the opening words where the text has none (`supplied`). */
  readonly title: string;
  readonly supplied?: true;
  readonly subtitle?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  /** BCP 47. */
  readonly language?: string;
  /** Labels as a page shows them, the article's own. */
  readonly topics: readonly string[];
  /** Labels of what is broader than its own topics: found and filtered by, not shown on a hit. */
  readonly wider: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** EDTF level 1: `2020-09-07`, `2017-08~`, `2012`; absent: undated. */
  readonly published?: string;
  /** The words of its page below the headline and standfirst, without markup. */
  readonly text: string;
};

/** What a word can be asked for in: `title:oil`. A person stands among the authors or in the article. */
export const fields = ["title", "author", "place", "topic", "publisher", "person"] as const;
export type Field = (typeof fields)[number];

/** What a search can be narrowed by. */
export const filterKinds = ["publisher", "topic", "person", "place", "language"] as const;
export type FilterKind = (typeof filterKinds)[number];
