import type { RawLine } from "./split-lines.ts";

/** A line longer than this is a paragraph; the shapes below belong to short lines. */
const longest = 160;

const endMark = /^(?:-0-|-30-|#{2,}|\*{3,}|(?:ends?|upi|ap|afp|dpa|reuters?)\W{0,4})$/i;

/** Whether a line only says that the article ends: ` Reuter`, `ENDS`, `-0-`. */
export const isEndMark = ({ raw }: RawLine): boolean => raw.length < 16 && endMark.test(raw);

const dateLine =
  /^(?:\p{L}{2,12}[,.]? )?(?:\d{1,2}[-/. ]{1,2}(?:\p{L}{3,12}|\d{1,2})[-/., ]{1,2}\d{2,4}|\d{4}-\d\d-\d\d)\b.{0,24}$/u;

/** Whether a line is a date, with or without a time, and nothing else: `6-MAR-1987 11:08:06.99`. */
export const isDateLine = ({ raw }: RawLine): boolean => raw.length < 64 && dateLine.test(raw);

const shareOfDigits = (text: string): number =>
  (text.match(/\d/g)?.length ?? 0) / text.replace(/\s/g, "").length;

/** Whether a line is a row of a table: columns apart, dot leaders, mostly figures. */
export const isRow = ({ raw }: RawLine): boolean => {
  if (raw.length > longest) return false;
  if (/\t|\.{5}|-{4}|={4}/.test(raw)) return true;
  const wide = raw.match(/\S {3}/g)?.length ?? 0;
  const double = raw.match(/[^\s.!?:"'] {2}/g)?.length ?? 0;
  return wide > 0 || double > 1 || shareOfDigits(raw) > 0.6;
};

/** Whether a line of a justified text is nevertheless a row: leaders or mostly figures; its wide spaces say nothing. */
export const isRowAmongJustified = ({ raw }: RawLine): boolean =>
  raw.length <= longest && (/\t|\.{5}|-{4}|={4}/.test(raw) || shareOfDigits(raw) > 0.3);

/** Columns that a line takes with its indentation. */
export const columnsOf = ({ raw, indent }: RawLine): number => indent + raw.length;

/** Columns of a line's first word, looked for in its first 80 characters. */
export const firstWordOf = ({ raw }: RawLine): number => raw.slice(0, 80).match(/^\S+/)?.[0].length ?? 0;

/** Whether a line closes a sentence. */
export const endsSentence = ({ raw }: RawLine): boolean => /[.!?…。！？][\])"'”’»]{0,3}$/.test(raw.slice(-5));
