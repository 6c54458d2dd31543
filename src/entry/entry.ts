import type { Caption, Evidence, Removed } from "../article/article.ts";

/** Where an entry's words come from. */
export type Source = {
  /** Path below `content/texts`, with `/`. */
  readonly file: string;
  /** Hex SHA-256 of the text's bytes. */
  readonly sha256: string;
  readonly encoding: string;
  /** What was done to make it readable and how often: `{"carriage-returns": 12}`. */
  readonly repairs?: Readonly<{ [repair: string]: number }>;
};

/** An article of the archive: the Markdown file's front matter and body, checked. */
export type Entry = {
  readonly title?: string;
  readonly subtitle?: string;
  /** EDTF level 1, quoted in the file; absent: unknown. */
  readonly published?: string;
  readonly updated?: string;
  readonly authors: readonly string[];
  readonly dateline?: string;
  readonly publisher?: string;
  readonly section?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
  /** A person's own words about the entry; the machine never writes them. */
  readonly notes?: string;
  readonly captions: readonly Caption[];
  readonly source?: Source;
  /** Field name -> why it says what it says. */
  readonly evidence: Readonly<{ [field: string]: Evidence }>;
  readonly removed: readonly Removed[];
  /** The address this entry was given; tells a moved file from one that stayed. */
  readonly address?: string;
  /** Addresses that it had before. */
  readonly aliases: readonly string[];
  /** Field name -> digest of the value that the machine wrote; tells a person's edit from it. */
  readonly fingerprints: Readonly<{ [field: string]: string }>;
  /** Field name -> what the machine would now write where a person wrote something else. */
  readonly proposals: Readonly<{ [field: string]: unknown }>;
  /** Markdown. */
  readonly body: string;
};
