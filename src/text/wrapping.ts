import {
  columnsOf,
  endsSentence,
  firstWordOf,
  isDateLine,
  isEndMark,
  isRow,
  isRowAmongJustified,
} from "./line-shape.ts";
import type { RawLine } from "./split-lines.ts";

/** How a hard-wrapped text tells its paragraphs. */
export type Wrapping = {
  /** Whether line `i` goes on with the paragraph of the line before it. */
  readonly continues: (i: number) => boolean;
};

/** Margins of terminals, teletypes and mail: a text whose lines end elsewhere was not wrapped for them. */
const narrowest = 45;
const widest = 90;
/** Lines beyond this are whole paragraphs; a wrapped text may hold a stray one, or a dateline glued on. */
const tooLong = 100;
/** A paragraph's indentation stands at least this far from the margin of its other lines. */
const leastIndent = 2;
/** How far from the margin a line may end though its next word would not have fitted: writers' own hyphenation. */
const slack = 10;

type Pair = {
  readonly columns: number;
  readonly reach: number;
  readonly lower: boolean;
  readonly open: boolean;
};

const pairAt = (lines: readonly RawLine[], i: number): Pair | undefined => {
  const before = lines[i - 1];
  const line = lines[i];
  if (before === undefined || line === undefined || line.gap > 0) return undefined;
  if ([before, line].some((x) => isEndMark(x) || isDateLine(x))) return undefined;
  const columns = columnsOf(before);
  const lower = /^["“‘(«„]?(?!\p{Lu})[\p{L}\p{N}]/u.test(line.raw.slice(0, 4));
  return { columns, reach: columns + 1 + firstWordOf(line), lower, open: !endsSentence(before) };
};

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

/** The column where most lines begin that go on with a paragraph: the lowest that a tenth of the lines has. */
const baseIndentOf = (lines: readonly RawLine[]): number =>
  quantile(
    lines.map(({ indent }) => indent),
    0.1,
  );

const shareOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? 0 : items.filter(holds).length / items.length;

/** What it takes: how many wrapped lines, and which share of them goes on with a small letter or a figure. */
type Evidence = { readonly least: number; readonly lower: number };

/** Indentation is evidence of its own; names at the lines' beginnings must not count against it. */
const byIndentation: Evidence = { least: 1, lower: 0.1 };
const byBlankLines: Evidence = { least: 4, lower: 0.35 };

/** Enough of the lines reach the margin, and go on in the middle of a sentence, to show a machine's hand. */
const looksWrapped = (
  pairs: readonly Pair[],
  margin: number,
  { least, lower: leastLower }: Evidence,
): boolean =>
  pairs.length >= least &&
  margin >= narrowest &&
  margin <= widest &&
  shareOf(pairs, ({ reach }) => reach > margin - slack / 2) >= 0.6 &&
  shareOf(pairs, ({ open }) => open) >= 0.6 &&
  shareOf(pairs, ({ lower }) => lower) >= leastLower;

const fewTooLong = (lines: readonly RawLine[]): boolean => {
  const long = lines.filter((line) => columnsOf(line) > tooLong).length;
  return long <= Math.max(1, lines.length * 0.03);
};

type Page = { readonly lines: readonly RawLine[]; readonly base: number };

const isIndented = ({ base }: Page, line: RawLine): boolean => line.indent >= base + leastIndent;

const pairsWhere = (
  lines: readonly RawLine[],
  fits: (line: RawLine, before: RawLine) => boolean,
): readonly Pair[] =>
  lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const pair = before !== undefined && fits(line, before) ? pairAt(lines, i) : undefined;
    return pair === undefined ? [] : [pair];
  });

const marginOf = (pairs: readonly Pair[]): number =>
  quantile(
    pairs.map(({ columns }) => columns),
    0.9,
  );

const wraps = (page: Page, margin: number, indented: boolean): Wrapping => {
  const rows = page.lines.map(rowTestFor(page, margin));
  const continues = (i: number): boolean => {
    const line = page.lines[i];
    const before = page.lines[i - 1];
    const pair = pairAt(page.lines, i);
    if (line === undefined || before === undefined || pair === undefined) return false;
    if (isIndented(page, line) || rows[i] || rows[i - 1]) return false;
    const full = pair.reach > margin - slack / 2;
    return full || (indented && pair.open) || (pair.open && pair.columns > margin - slack);
  };
  return { continues };
};

const rowTestFor = ({ lines }: Page, margin: number): ((line: RawLine) => boolean) => {
  const justified = shareOf(lines, (line) => Math.abs(columnsOf(line) - margin) <= 1) >= 0.6;
  return justified ? isRowAmongJustified : isRow;
};

/**
 * How a text was wrapped, by its lines' ends and beginnings; undefined where it was not. Paragraphs told by
 * indentation need a single wrapped line as evidence, those told by blank lines four.
 */
export const wrappingOf = (lines: readonly RawLine[]): Wrapping | undefined => {
  if (lines.length < 2 || !fewTooLong(lines)) return undefined;
  const page: Page = { lines, base: baseIndentOf(lines) };
  const firstStart = lines.findIndex((line) => isIndented(page, line));
  const inside = lines.slice(Math.max(0, firstStart));
  const hanging = firstStart < 0 ? [] : pairsWhere(inside, (line) => !isIndented(page, line) && !isRow(line));
  const hangingMargin = marginOf(hanging);
  if (looksWrapped(hanging, Math.min(hangingMargin, widest), byIndentation))
    return wraps(page, hangingMargin, true);
  const flat = pairsWhere(lines, (line, before) => !isIndented(page, line) && !isRow(line) && !isRow(before));
  const margin = marginOf(flat);
  return looksWrapped(flat, margin, byBlankLines) ? wraps(page, margin, false) : undefined;
};
