import type { Line } from "./line.ts";
import type { RawLine } from "./split-lines.ts";
import { type Wrapping, wrappingOf } from "./wrapping.ts";

const plain = (raw: string): string => raw.replace(/\s+/g, " ");

/** A word cut at its own hyphen goes on without a space; `long- and short-term` keeps it. */
const cutAtHyphen = /\p{L}-$/u;
const goesOn = /^(?!(?:and|or|to|und|oder|bis|et|ou|y|o|e|en|of)\s)\p{L}/iu;

const glue = (before: string, after: string): string =>
  cutAtHyphen.test(before.slice(-3)) && goesOn.test(after.slice(0, 8)) ? "" : " ";

const lineOf = (paragraph: readonly RawLine[]): Line | undefined => {
  const [first] = paragraph;
  const last = paragraph.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const parts = [plain(first.raw)];
  for (const [i, { raw }] of paragraph.slice(1).entries()) {
    parts.push(glue(paragraph[i]?.raw ?? "", raw), plain(raw));
  }
  return {
    number: first.number,
    last: last.number,
    text: parts.join(""),
    gap: first.gap,
    indent: first.indent,
  };
};

const paragraphsOf = (
  lines: readonly RawLine[],
  { continues }: Wrapping,
): readonly (readonly RawLine[])[] => {
  const paragraphs: RawLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const current = paragraphs.at(-1);
    if (current !== undefined && continues(i)) current.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
};

/**
 * Lines as a reader takes them: where a text's lines end at a margin, one line a paragraph; headlines, date
 * lines, rows of figures and end marks stay apart. A text that is not hard-wrapped comes through line by line.
 */
export const joinHardWraps = (lines: readonly RawLine[]): readonly Line[] => {
  const wrapping = wrappingOf(lines);
  const paragraphs = wrapping === undefined ? lines.map((line) => [line]) : paragraphsOf(lines, wrapping);
  return paragraphs.map(lineOf).filter((line) => line !== undefined);
};
