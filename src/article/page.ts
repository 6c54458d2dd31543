import type { AgencyNames } from "../label/agency-names.ts";
import type { Label, LabelledLine } from "../label/label.ts";
import type { DateOrder } from "../label/teaching.ts";

/** A dump's labelled lines with where its article stands, as the finders see it. */
export type Page = {
  readonly lines: readonly LabelledLine[];
  /** Index of the line that is the headline. */
  readonly title?: number;
  /** Index of the first and of the last line of the body. */
  readonly bodyStart?: number;
  readonly bodyEnd?: number;
  /** BCP 47, where the body tells. */
  readonly language?: string;
  /** The file's name as it came, without its folders; a weak hint for the date. */
  readonly fileName?: string;
  /** In which order its publisher writes a date's numbers, where the archive says so. */
  readonly dateOrder?: DateOrder;
  /** The archive's own agencies, where it names any. */
  readonly agencies?: AgencyNames;
};

const bodyLabels: ReadonlySet<Label> = new Set(["body", "subhead", "item"]);

/** Whether a line is a piece of the article's text. */
export const isBody = ({ label }: LabelledLine): boolean => bodyLabels.has(label);

/** The surest headline; of equals the first. */
export const titleIndex = (lines: readonly LabelledLine[]): number | undefined => {
  let best: number | undefined;
  lines.forEach(({ label, confidence }, index) => {
    if (label === "title" && (best === undefined || confidence > (lines[best]?.confidence ?? 0)))
      best = index;
  });
  return best;
};

/** The line's text at an index, empty outside the page. */
export const textAt = ({ lines }: Page, index: number): string => lines[index]?.line.text ?? "";

/** Every physical line that a cleaned line came from. */
export const physicalLines = ({ line }: LabelledLine): readonly number[] =>
  line.last === line.number ? [line.number] : [line.number, line.last];
