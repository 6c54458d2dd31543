import type { Around } from "./atoms.ts";
import { signs } from "./facts.ts";
import { wordCues } from "./lexicon.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";
import { wordsInCommonOf } from "./words-in-common.ts";

const none = 99;

const blocksOf = ({ shapes }: Page): Pick<Around, "blockSize" | "blockPlace"> => {
  const blockSize = new Uint32Array(shapes.length);
  const blockPlace = new Uint32Array(shapes.length);
  let start = 0;
  for (let i = 1; i <= shapes.length; i++) {
    if (i < shapes.length && shapes[i]?.line.gap === 0) continue;
    for (let j = start; j < i; j++) {
      blockSize[j] = i - start;
      blockPlace[j] = j - start;
    }
    start = i;
  }
  return { blockSize, blockPlace };
};

const longsOf = ({ shapes }: Page): Pick<Around, "longs" | "longBefore" | "longAfter"> => {
  const longs = new Uint32Array(shapes.length + 1);
  const longBefore = new Uint8Array(shapes.length);
  const longAfter = new Uint8Array(shapes.length);
  let distance = none;
  for (const [i, { isLong }] of shapes.entries()) {
    longs[i + 1] = (longs[i] ?? 0) + (isLong ? 1 : 0);
    longBefore[i] = distance;
    distance = isLong ? 1 : Math.min(none, distance + 1);
  }
  distance = none;
  for (let i = shapes.length - 1; i >= 0; i--) {
    longAfter[i] = distance;
    distance = shapes[i]?.isLong ? 1 : Math.min(none, distance + 1);
  }
  return { longs, longBefore, longAfter };
};

const echoesOf = ({ shapes, repeats }: Page): Uint8Array => {
  const seen = new Map<string, number>();
  return Uint8Array.from(shapes, ({ key }) => {
    const all = repeats.get(key) ?? 1;
    if (all === 1 || key === "") return 0;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return (before > 0 ? 1 : 0) + (before + 1 < all ? 2 : 0);
  });
};

/** Letters by which a line is found at another's beginning or end: long enough to be no chance. */
const edge = 18;

/** Lines whose keys are the same at one end are held against the first few of them. */
const mostHeld = 4;

type KeyEnd = {
  readonly of: (key: string) => string;
  readonly holds: (longer: string, key: string) => boolean;
  /** The bit of the line that is held, and of the one that holds it. */
  readonly bits: readonly [number, number];
};

const keyEnds: readonly KeyEnd[] = [
  { of: (key) => key.slice(-edge), holds: (longer, key) => longer.endsWith(key), bits: [1, 4] },
  { of: (key) => key.slice(0, edge), holds: (longer, key) => longer.startsWith(key), bits: [2, 8] },
];

/** Lines, as places in the page, whose keys are the same at one end; those that no other line is like are left out. */
const alikeAt = ({ shapes }: Page, { of }: KeyEnd): readonly (readonly number[])[] => {
  const places = new Map<string, number[]>();
  for (let i = 0; i < shapes.length; i++) {
    const key = shapes[i]?.key ?? "";
    if (key.length < edge || key.length >= 400) continue;
    const alike = places.get(of(key));
    if (alike === undefined) places.set(of(key), [i]);
    else alike.push(i);
  }
  return [...places.values()].filter(({ length }) => length > 1);
};

const withinOf = (page: Page): Uint8Array => {
  const within = new Uint8Array(page.shapes.length);
  const keyAt = (i: number): string => page.shapes[i]?.key ?? "";
  for (const end of keyEnds)
    for (const alike of alikeAt(page, end))
      for (const i of alike)
        for (const j of alike.slice(0, mostHeld)) {
          if (keyAt(j).length <= keyAt(i).length || !end.holds(keyAt(j), keyAt(i))) continue;
          within[i] = (within[i] ?? 0) | end.bits[0];
          within[j] = (within[j] ?? 0) | end.bits[1];
        }
  return within;
};

const readOf = ({ shapes }: Page): Float32Array => {
  const total = shapes.reduce((sum, { isLong, width }) => sum + (isLong ? width : 0), 0);
  let sum = 0;
  return Float32Array.from(shapes, ({ isLong, width }) => {
    const share = total === 0 ? 0 : sum / total;
    if (isLong) sum += width;
    return share;
  });
};

const dateCues = ["month", "weekday"].reduce(
  (bits, cue) => bits | (1 << wordCues.indexOf(cue as "month")),
  0,
);
const dateSigns = ["year", "time", "numericDate"].reduce(
  (bits, sign) => bits | (1 << signs.indexOf(sign as "year")),
  0,
);

const isDated = ({ width, facts: { cues, signs: own } }: Shape): boolean =>
  width < 60 && ((cues & dateCues) !== 0 || (own & dateSigns) !== 0);

/** How many of the lines around each, so many on either side and itself, are marked. */
const countsAround = (marked: readonly boolean[], reach: number): Uint8Array => {
  const sums = new Uint32Array(marked.length + 1);
  for (let i = 0; i < marked.length; i++) sums[i + 1] = (sums[i] ?? 0) + (marked[i] ? 1 : 0);
  return Uint8Array.from(
    marked,
    (_, i) => (sums[Math.min(marked.length, i + reach + 1)] ?? 0) - (sums[Math.max(0, i - reach)] ?? 0),
  );
};

const datedOf = ({ shapes }: Page): Uint8Array => countsAround(shapes.map(isDated), 4);

const endCues = (["related", "comments", "legal", "advert", "appeal"] as const).reduce(
  (bits, cue) => bits | (1 << wordCues.indexOf(cue)),
  0,
);

const sinceEndOf = ({ shapes }: Page): Uint8Array => {
  let since = none;
  return Uint8Array.from(shapes, ({ width, endsSentence, facts: { cues } }) => {
    const value = since;
    since = width < 45 && !endsSentence && (cues & endCues) !== 0 ? 1 : Math.min(none, since + 1);
    return value;
  });
};

const isHeaded = ({ isLong }: Shape, above: Shape | undefined): boolean =>
  isLong && above !== undefined && !above.endsSentence && above.width >= 18 && above.width < 130;

const headedOf = ({ shapes }: Page): Uint8Array =>
  countsAround(
    shapes.map((shape, i) => isHeaded(shape, shapes[i - 1])),
    6,
  );

const usualOf = ({ shapes, window }: Page): Pick<Around, "usualGap" | "usualWidth"> => {
  const longs = shapes.slice(window?.first ?? 0, (window?.last ?? -1) + 1).filter(({ isLong }) => isLong);
  const gaps = [0, 0, 0];
  for (const { line } of longs) gaps[Math.min(2, line.gap)] = (gaps[Math.min(2, line.gap)] ?? 0) + 1;
  const widths = longs.map(({ width }) => width).sort((a, b) => a - b);
  return { usualGap: gaps.indexOf(Math.max(...gaps)), usualWidth: widths[widths.length >> 1] ?? 150 };
};

/** What stands around each line of a page. Linear in its lines (but for sorting its distinct words). */
export const aroundOf = (page: Page): Around => ({
  ...longsOf(page),
  ...blocksOf(page),
  ...wordsInCommonOf(page),
  echo: echoesOf(page),
  within: withinOf(page),
  read: readOf(page),
  dated: datedOf(page),
  sinceEnd: sinceEndOf(page),
  headed: headedOf(page),
  ...usualOf(page),
});
