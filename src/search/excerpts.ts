import type { Query } from "./query.ts";
import type { Marks, Piece } from "./results.ts";
import { type Token, tokensIn } from "./words.ts";

/** No more of a text is looked at, in UTF-16 units. */
const longest = 200_000;

/** No more marked words of a text are weighed against each other. */
const mostMarked = 500;

/** How long excerpts are, in characters about, and how many. */
export type ExcerptSize = { readonly width: number; readonly most: number };

const isMarked = ({ forms, prefixes }: Marks, form: string): boolean =>
  forms.has(form) || prefixes.some((prefix) => form.startsWith(prefix));

/** The words to mark by a query alone, as they were typed. */
export const marksFor = ({ clauses }: Query): Marks => {
  const parts = clauses
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any)
    .flatMap((one) => ("forms" in one ? [one] : one.parts));
  return {
    forms: new Set(parts.flatMap(({ forms, prefix }) => (prefix ? [] : forms))),
    prefixes: parts.flatMap(({ forms, prefix }) => (prefix ? forms : [])),
  };
};

type Range = { readonly from: number; readonly to: number };

/** A stretch of a text in pieces; marks that overlap become one. */
const cut = (text: string, marked: readonly Token[], { from, to }: Range): readonly Piece[] => {
  const pieces: Piece[] = [];
  let done = from;
  for (const { start, end } of marked) {
    if (end <= done || start >= to) continue;
    const before = start < done ? (pieces.pop()?.text ?? "") : "";
    if (start > done) pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: before + text.slice(Math.max(start, done), end), marked: true });
    done = end;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), marked: false });
  return pieces;
};

const markedIn = (text: string, marks: Marks): readonly Token[] =>
  tokensIn(text.slice(0, longest)).filter(({ form }) => isMarked(marks, form));

/** A whole text in pieces, its words marked. Beyond 200,000 characters none is. */
export const markedPieces = (text: string, marks: Marks): readonly Piece[] =>
  cut(text, markedIn(text, marks), { from: 0, to: text.length });

/** How far a cut may be moved to fall between two words. */
const reach = 40;

/** About `width` characters around a place, a quarter of them before it, cut between words where they are near. */
const stretchAt = (text: string, place: number, width: number): Range => {
  const early = Math.max(0, place - (width >> 2));
  const before = text.lastIndexOf(" ", early) + 1;
  const from = early > 0 && early - before < reach ? before : early;
  const late = Math.min(text.length, from + width);
  const after = text.indexOf(" ", late);
  return { from, to: after > 0 && after - late < reach ? after : late };
};

const ellipsis: Piece = { text: "…", marked: false };

/**
 * The words in their context: at most so many stretches of a text, those that show most of the words, in the text's order; the
 * text's beginning where it has none of them. What is left out shows as `…`. White space is one space.
 */
export const excerptsOf = (
  text: string,
  marks: Marks,
  { width, most }: ExcerptSize,
): readonly (readonly Piece[])[] => {
  const plain = text.slice(0, longest).replace(/\s+/g, " ").trim();
  const marked = markedIn(plain, marks).slice(0, mostMarked);
  const stretches = marked.map(({ start }) => {
    const range = stretchAt(plain, start, width);
    const shown = marked.filter(({ start, end }) => start >= range.from && end <= range.to);
    return { ...range, worth: new Set(shown.map(({ form }) => form)).size };
  });
  const chosen: Range[] = [];
  for (const one of [...stretches.sort((a, b) => b.worth - a.worth), stretchAt(plain, 0, width)]) {
    const isApart = chosen.every(({ from, to }) => one.to < from || one.from > to);
    if (chosen.length < most && isApart && (chosen.length === 0 || "worth" in one)) chosen.push(one);
  }
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((range) => [
      ...(range.from > 0 ? [ellipsis] : []),
      ...cut(plain, marked, range),
      ...(range.to < plain.length ? [ellipsis] : []),
    ]);
};
