import { startKindOf } from "./line-ends.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** A line in its page, with what was counted in it and around it. */
export type Spot = {
  readonly page: Page;
  readonly i: number;
  readonly shape: Shape;
  readonly around: Around;
};

/** What the page tells of a line's place; each list has an entry a line. */
export type Around = {
  /** Paragraphs before each line: `longs[i]` among lines 0 to i - 1; one entry more than lines. */
  readonly longs: Uint32Array;
  /** Lines of the block (no blank line between) that each line stands in. */
  readonly blockSize: Uint32Array;
  /** Its place in the block, from 0. */
  readonly blockPlace: Uint32Array;
  /** Lines to the last paragraph before it and to the first after it; 99 where there is none. */
  readonly longBefore: Uint8Array;
  readonly longAfter: Uint8Array;
  /** Share of its words that are among the page's commonest. */
  readonly common: Float32Array;
  /** Share of its longer words that other paragraphs of the body hold too. */
  readonly likeness: Float64Array;
  /** How the line's words stand within other lines: 1 it ends one, 2 it begins one, 4 another ends it, 8 another begins it. */
  readonly within: Uint8Array;
  /** Lines that begin with the same two words, itself included. */
  readonly likeBegun: Uint32Array;
  /** Share of the page's paragraphs' characters that stand before it. */
  readonly read: Float32Array;
  /** Lines among the four before and the four after that hold a date or a time. */
  readonly dated: Uint8Array;
  /** Lines since the last short line that names other stories, talk or rights; 99 where none stands before it. */
  readonly sinceEnd: Uint8Array;
  /** Paragraphs among the six lines before and after that have a line like a headline right above them. */
  readonly headed: Uint8Array;
  /** The blank lines before most paragraphs, and their median width. */
  readonly usualGap: number;
  readonly usualWidth: number;
  /** Share of its names (words with a capital within a sentence) that other paragraphs hold. */
  readonly names: Float32Array;
  /** Whether a line of the same words stands before it (1), after it (2), both (3). */
  readonly echo: Uint8Array;
};

/** An observation of a line as one of a few values: 0 to `size - 1`. */
export type Atom = { readonly size: number; readonly of: (spot: Spot) => number };

/** A number's place among steps: how many of them it reaches. */
const step = (steps: readonly number[]): ((value: number) => number) => {
  return (value) => {
    let place = 0;
    while (place < steps.length && value >= (steps[place] ?? 0)) place++;
    return place;
  };
};

const stepped = (steps: readonly number[], value: (spot: Spot) => number): Atom => {
  const place = step(steps);
  return { size: steps.length + 1, of: (spot) => place(value(spot)) };
};

const flag = (holds: (spot: Spot) => boolean): Atom => ({ size: 2, of: (spot) => (holds(spot) ? 1 : 0) });

const distance = step([1, 2, 3, 5, 9, 17, 40]);

const placeToWindow = ({ page: { window }, i }: Spot): number => {
  if (window === undefined) return 0;
  if (i < window.first) return distance(window.first - i);
  return i > window.last ? 8 + distance(i - window.last) : 16;
};

const longsIn = ({ around: { longs } }: Spot, from: number, to: number): number => {
  const end = longs.length - 1;
  return (longs[Math.min(end, Math.max(0, to))] ?? 0) - (longs[Math.min(end, Math.max(0, from))] ?? 0);
};

/** What is observed of each line, by name. The order is part of the weights' meaning. */
export const atoms = {
  width: stepped([4, 8, 12, 17, 24, 33, 45, 60, 80, 110, 150, 220, 320, 500], ({ shape }) => shape.width),
  coarse: stepped([12, 28, 50, 80, 160, 320], ({ shape }) => shape.width),
  words: stepped([2, 3, 4, 5, 6, 8, 10, 14, 20, 30], ({ shape }) => shape.facts.tokens.length),
  end: { size: 9, of: ({ shape }) => shape.end },
  closes: flag(({ shape }) => shape.endsSentence),
  start: { size: 8, of: ({ shape }) => startKindOf(shape.text) },
  capitals: stepped([0.02, 0.06, 0.12, 0.25, 0.6], ({ shape }) => shape.facts.capitals),
  capitalised: stepped([0.1, 0.2, 0.35, 0.55, 0.8, 1], ({ shape }) => shape.facts.capitalised),
  digits: stepped([0.001, 0.05, 0.12, 0.3], ({ shape }) => shape.facts.digits),
  common: stepped([0.001, 0.1, 0.2, 0.3, 0.4, 0.5], ({ around, i }) => around.common[i] ?? 0),
  sentences: stepped([1, 2, 3, 5], ({ shape }) => shape.facts.sentences),
  commas: stepped([1, 2, 4], ({ shape }) => shape.facts.commas),
  gap: stepped([1, 2], ({ shape }) => shape.line.gap),
  first: flag(({ i }) => i === 0),
  indented: stepped([1, 3], ({ shape }) => shape.line.indent),
  block: stepped([2, 3, 5, 9], ({ around, i }) => around.blockSize[i] ?? 1),
  blockPlace: stepped([1, 2, 4], ({ around, i }) => around.blockPlace[i] ?? 0),
  repeats: stepped([2, 3], ({ page, shape }) => page.repeats.get(shape.key) ?? 1),
  echo: { size: 4, of: ({ around, i }) => around.echo[i] ?? 0 },
  within: { size: 16, of: ({ around, i }) => around.within[i] ?? 0 },
  likeBegun: stepped([2, 3, 6], ({ around, i }) => around.likeBegun[i] ?? 1),
  read: stepped([0.001, 0.1, 0.3, 0.5, 0.7, 0.9, 0.999], ({ around, i }) => around.read[i] ?? 0),
  dated: stepped([1, 2, 4], ({ around, i }) => around.dated[i] ?? 0),
  sinceEnd: stepped([1, 2, 4, 8, 16, 40, 99], ({ around, i }) => around.sinceEnd[i] ?? 99),
  headed: stepped([1, 2, 3, 4, 6], ({ around, i }) => around.headed[i] ?? 0),
  usualGap: flag(({ around, shape }) => shape.line.gap === around.usualGap),
  usualWidth: stepped([0.1, 0.25, 0.5, 1.5, 3], ({ around, shape }) => shape.width / around.usualWidth),
  names: stepped([0, 0.01, 0.3, 0.6, 0.99], ({ around, i }) => around.names[i] ?? -1),
  likeness: stepped([0.01, 0.2, 0.4, 0.6, 0.8, 1], ({ around, i }) => around.likeness[i] ?? 0),
  window: { size: 17, of: placeToWindow },
  place: stepped([0.05, 0.15, 0.3, 0.5, 0.7, 0.85, 0.95], ({ page, i }) => i / page.shapes.length),
  longPrevious: { size: 4, of: (spot) => longsIn(spot, spot.i - 3, spot.i) },
  longNext: { size: 4, of: (spot) => longsIn(spot, spot.i + 1, spot.i + 4) },
  longAround: stepped([1, 2, 4, 6, 9, 13], (spot) => longsIn(spot, spot.i - 8, spot.i + 9)),
  longBefore: stepped([1, 2, 3, 4, 6, 10, 20, 99], ({ around, i }) => around.longBefore[i] ?? 99),
  longAfter: stepped([1, 2, 3, 4, 6, 10, 20, 99], ({ around, i }) => around.longAfter[i] ?? 99),
  longAll: stepped([1, 3, 6, 12, 25], ({ around }) => around.longs.at(-1) ?? 0),
} as const satisfies Readonly<Record<string, Atom>>;

/** An atom's name. */
export type AtomName = keyof typeof atoms;
