/** A physical line that is not blank, with its white space as it stands in the text. */
export type RawLine = {
  /** 1-based. */
  readonly number: number;
  /** Trimmed; white space between words as in the text, so that a table's columns can be seen. */
  readonly raw: string;
  /** How many blank lines stand right before it; 0 for the text's first line. */
  readonly gap: number;
  /** Columns of white space before its first word; a tab counts as 4. */
  readonly indent: number;
};

/** Two CRs before a LF are one line end, spoilt by a transfer that added a CR to each LF. */
const lineEnd = /\r{0,2}\n|[\r\f\v\u0085\u2028\u2029]/;

const tabColumns = 4;

const indentOf = (line: string): number => {
  let columns = 0;
  for (const character of line) {
    if (character === "\t") columns += tabColumns;
    else if (character === " ") columns++;
    else break;
  }
  return columns;
};

/** All physical lines of a cleaned text, blank ones too: the first has number 1. Linear in the text. */
export const physicalLines = (text: string): readonly string[] => text.split(lineEnd);

/** The non-blank lines of a cleaned text, in order. Linear in the text. */
export const splitLines = (text: string): readonly RawLine[] => {
  const lines: RawLine[] = [];
  let gap = 0;
  for (const [i, line] of physicalLines(text).entries()) {
    const raw = line.trim();
    if (raw === "") {
      gap++;
      continue;
    }
    lines.push({ number: i + 1, raw, gap: lines.length === 0 ? 0 : gap, indent: indentOf(line) });
    gap = 0;
  }
  return lines;
};
