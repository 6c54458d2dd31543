/** What a reference to an article says, whoever asks: a list, the search, the archive's own files. */
export type Reference = {
  /** Site-absolute, ends in `/`; no two articles of an archive have the same. */
  readonly address: string;
  /** The whole address, with the host. */
  readonly url: string;
  readonly title: string;
  /** The title is the text's opening words, for it has no headline. */
  readonly supplied?: true;
  /** EDTF level 1; absent: undated. */
  readonly published?: string;
  /** The newspaper or agency. */
  readonly publisher?: string;
  readonly section?: string;
  /** BCP 47. */
  readonly language?: string;
  /** As bylines have them: `Ada Quist`. */
  readonly authors: readonly string[];
  /** In words. */
  readonly topics: readonly string[];
};

/** A headline as it is cited: in brackets where the text has none of its own. */
export const citedTitle = ({ title, supplied }: Pick<Reference, "title" | "supplied">): string =>
  supplied ? `[${title}]` : title;

/** A text on one line, without what no text file should hold. */
export const onOneLine = (text: string): string =>
  text
    .replace(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .replace(/\p{Cs}/gu, "\ufffd")
    .trim();

/** The parts of a date that are known: year, month, day as digits. */
export const dateParts = (published: string | undefined): readonly string[] =>
  (published ?? "")
    .replace(/[~?%]$/, "")
    .split("-")
    .filter(Boolean);

/** Whether a date is only about right: EDTF's `~`, `?` and `%`. */
export const isAboutRight = (published: string | undefined): boolean => /[~?%]$/.test(published ?? "");
