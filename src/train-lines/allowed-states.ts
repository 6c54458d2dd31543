import { type State, states } from "../label/states.ts";
import type { Line } from "../text/line.ts";

const bit = (state: State): number => 1 << states.indexOf(state);
const anything = (1 << states.length) - 1;

/** The corpus's names as states; furniture waits for its place. */
const byName: Readonly<Record<string, number>> = {
  title: bit("title"),
  dek: bit("subtitle"),
  summary: bit("subtitle"),
  byline: bit("byline"),
  "byline+date": bit("byline") | bit("date"),
  date: bit("date"),
  body: bit("body"),
  subhead: bit("subhead"),
  caption: bit("caption"),
  unknown: anything,
  ambiguous: anything,
};

/** Characters from which on a line called body is taken for a paragraph. */
const paragraph = 60;
/** Lines before the headline and after the last paragraph among which a caption may stand. */
const captionReach = 4;
/** A caption of fewer characters may as well be furniture. */
const shortCaption = 12;

type Span = { readonly title: number; readonly first: number; readonly last: number };

/** Where the article stands: its first and last true paragraph, and the headline next above. */
const spanOf = (lines: readonly Line[], names: readonly string[]): Span => {
  const isParagraph = (i: number): boolean =>
    names[i] === "body" && (lines[i]?.text.length ?? 0) >= paragraph;
  const places = lines.map((_, i) => i).filter(isParagraph);
  const first = places[0] ?? lines.length;
  const last = places.at(-1) ?? -1;
  return { title: names.slice(0, first).lastIndexOf("title"), first, last };
};

type Spot = { readonly i: number; readonly name: string; readonly line: Line; readonly span: Span };

const furnitureAt = ({ i, span: { title, first, last } }: Spot): number => {
  if (i < (title >= 0 ? title : first)) return bit("before");
  return i > last ? bit("after") : bit("inside");
};

/**
 * What is known to be wrong in labels that a tool found by the words alone: menu entries called captions,
 * scraps of the body's words in menus, echoes of the headline. Asked in order.
 */
const mends: readonly (readonly [(spot: Spot) => boolean, (spot: Spot) => number])[] = [
  [
    ({ name, i, span: { title, first, last } }) =>
      name === "caption" && (i < (title >= 0 ? title : first) - captionReach || i > last + captionReach),
    furnitureAt,
  ],
  [
    ({ name, line }) => name === "caption" && line.text.length < shortCaption,
    (spot) => furnitureAt(spot) | bit("caption"),
  ],
  [
    ({ name, i, line, span }) =>
      name === "body" && (i < span.first || i > span.last) && line.text.length < paragraph,
    (spot) => furnitureAt(spot) | bit("body"),
  ],
  [({ name, i, span }) => name === "title" && i < span.title, () => bit("before") | bit("title")],
  [({ name, i, span }) => name === "title" && i > span.first, furnitureAt],
];

/**
 * The states that a labelled corpus allows at each line, a bit a state: one where it is sure, several where
 * its label is known to err, all where it says nothing (`unknown`, `ambiguous`); but where it knows the headline no
 * other line is it. `names` are the corpus's, a
 * name a physical line.
 */
export const allowedStates = (lines: readonly Line[], names: readonly string[]): Uint32Array => {
  const own = lines.map(({ number }) => names[number - 1] || "other");
  const span = spanOf(lines, own);
  const open = own.includes("title") ? anything & ~bit("title") : anything;
  return Uint32Array.from(lines, (line, i) => {
    const spot = { i, name: own[i] ?? "other", line, span };
    const mend = mends.find(([holds]) => holds(spot));
    const allowed = mend === undefined ? (byName[spot.name] ?? furnitureAt(spot)) : mend[1](spot);
    return allowed === anything ? open : allowed;
  });
};
