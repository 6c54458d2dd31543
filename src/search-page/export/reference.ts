import type { Hit } from "../../search/results.ts";

/** A found article as it is exported: with its full address. */
export type Reference = Hit & { readonly url: string };

/** A headline as it is cited: in brackets where the text has none of its own. */
export const citedTitle = ({ title, supplied }: Reference): string => (supplied ? `[${title}]` : title);

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
