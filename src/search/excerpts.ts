import type { Query } from "./query.ts";
import type { Marks, Piece } from "./results.ts";
import { type Token, tokensIn } from "./words.ts";

/** No more of a text is looked at, in UTF-16 units. */
const longest = 200_000;

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

/** A stretch of a text in pieces; marks that overlap become one. */
const cut = (text: string, marked: readonly Token[], { from, to }: { from: number; to: number }): Piece[] => {
  const pieces: Piece[] = [];
  let done = from;
  for (const { start, end } of marked) {
    if (end <= done || start >= to) continue;
    const begin = Math.max(start, done);
    if (begin > done) pieces.push({ text: text.slice(done, begin), marked: false });
    const last = pieces.at(-1);
    if (last?.marked) pieces.pop();
    pieces.push({ text: (last?.marked ? last.text : "") + text.slice(begin, end), marked: true });
    done = end;
  }
  if (done < to) pieces.push({ text: text.slice(done, to), marked: false });
  return pieces;
};

/** A whole text in pieces, its words marked. Beyond 200,000 characters none is. */
export const markedPieces = (text: string, marks: Marks): readonly Piece[] =>
  cut(
    text,
    tokensIn(text.slice(0, longest)).filter(({ form }) => isMarked(marks, form)),
    { from: 0, to: text.length },
  );

type Stretch = { readonly from: number; readonly to: number; readonly worth: number };

/** For each marked word the stretch that it opens, worth what different words it shows. */
const stretchesFrom = (marked: readonly Token[], width: number): readonly Stretch[] =>
  marked.map(({ start }, at) => {
    const forms = new Set<string>();
    let to = start;
    for (let next = at; next < marked.length; next++) {
      const { form, end } = marked[next] ?? { form: "", end: Number.POSITIVE_INFINITY };
      if (end - start > width) break;
      forms.add(form);
      to = end;
    }
    return { from: start, to, worth: forms.size * 100 - at / marked.length };
  });

/** Widens a stretch to whole words on both sides. */
const widen = (text: string, { from, to }: Stretch, width: number): { from: number; to: number } => {
  const spare = Math.max(0, width - (to - from));
  const least = Math.max(0, from - Math.floor(spare / 3));
  const furthest = Math.min(text.length, to + (spare - (from - least)));
  const space = text.indexOf(" ", least);
  const begin = least === 0 ? 0 : space >= 0 && space < from ? space + 1 : least;
  const end = furthest === text.length ? furthest : text.lastIndexOf(" ", furthest);
  return { from: begin, to: end > to ? end : furthest };
};

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
  const marked = tokensIn(plain)
    .filter(({ form }) => isMarked(marks, form))
    .slice(0, 1000);
  const chosen: { from: number; to: number }[] = [];
  const best = [...stretchesFrom(marked, width)].sort((a, b) => b.worth - a.worth);
  for (const stretch of best) {
    if (chosen.length === most) break;
    const wide = widen(plain, stretch, width);
    if (chosen.every(({ from, to }) => wide.to < from || wide.from > to)) chosen.push(wide);
  }
  if (chosen.length === 0) chosen.push(widen(plain, { from: 0, to: 0, worth: 0 }, width));
  return chosen
    .sort((a, b) => a.from - b.from)
    .map((range) => {
      const pieces = cut(plain, marked, range);
      const dots = { text: "…", marked: false };
      return [...(range.from > 0 ? [dots] : []), ...pieces, ...(range.to < plain.length ? [dots] : [])];
    });
};
