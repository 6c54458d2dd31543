/** A line of a source text as a reader sees it: cleaned, never empty, hard wraps joined. */
export type Line = {
  /** 1-based number of its first physical line in the decoded text. */
  readonly number: number;
  /** 1-based number of its last physical line; greater than `number` where hard wraps were joined. */
  readonly last: number;
  /** Its words: odd spaces made plain, invisible characters gone, trimmed; never empty. */
  readonly text: string;
  /** How many blank physical lines stand right before it; 0 for the first line of the text. */
  readonly gap: number;
  /** Columns of white space before its first word; a tab counts as 4. */
  readonly indent: number;
};

/** What was done to bytes or characters so that the text can be read. */
export type Repair =
  | "byte-order-mark"
  | "carriage-returns"
  | "control-characters"
  | "invisible-characters"
  | "odd-spaces"
  | "replacement-characters"
  | "hard-wraps";

/** A source text made readable. */
export type SourceText = {
  /** WHATWG name of the encoding it was read as: `utf-8`, `utf-16le`, `windows-1252`, …. */
  readonly encoding: string;
  /** How often each repair was made; a repair that was not made is missing. */
  readonly repairs: Readonly<Partial<Record<Repair, number>>>;
  readonly lines: readonly Line[];
};
