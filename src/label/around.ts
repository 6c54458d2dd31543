import type { Around } from "./atoms.ts";
import { signs } from "./facts.ts";
import { wordCues } from "./lexicon.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";

/** How many of the page's commonest words count as its small change: articles, prepositions, auxiliaries. */
const commonWords = 40;
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

const commonestOf = ({ shapes }: Page): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const { isLong, facts } of shapes) {
    if (!isLong) continue;
    for (const token of facts.tokens) counts.set(token, (counts.get(token) ?? 0) + 1);
  }
  const frequent = [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Set(frequent.slice(0, commonWords).map(([word]) => word));
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

const withinOf = ({ shapes }: Page): Uint8Array => {
  const within = new Uint8Array(shapes.length);
  const beginnings = new Map<string, number[]>();
  const ends = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, i: number): void => {
    const places = map.get(key) ?? [];
    if (places.length < 4) places.push(i);
    map.set(key, places);
  };
  const eligible = shapes
    .map(({ key }, i) => ({ key, i }))
    .filter(({ key }) => key.length >= edge && key.length < 400);
  for (const { key, i } of eligible) {
    put(beginnings, key.slice(0, edge), i);
    put(ends, key.slice(-edge), i);
  }
  const mark = (
    places: readonly number[] | undefined,
    { key, i }: { key: string; i: number },
    bits: readonly [number, number],
    holds: (longer: string) => boolean,
  ): void => {
    for (const j of places ?? []) {
      const longer = shapes[j]?.key ?? "";
      if (longer.length <= key.length || !holds(longer)) continue;
      within[i] = (within[i] ?? 0) | bits[0];
      within[j] = (within[j] ?? 0) | bits[1];
    }
  };
  for (const one of eligible) {
    mark(ends.get(one.key.slice(-edge)), one, [1, 4], (longer) => longer.endsWith(one.key));
    mark(beginnings.get(one.key.slice(0, edge)), one, [2, 8], (longer) => longer.startsWith(one.key));
  }
  return within;
};

const likeBegunOf = ({ shapes }: Page): Uint32Array => {
  const counts = new Map<string, number>();
  const keys = shapes.map(({ facts: { tokens } }) => (tokens.length < 2 ? "" : `${tokens[0]} ${tokens[1]}`));
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Uint32Array.from(keys, (key) => (key === "" ? 1 : (counts.get(key) ?? 1)));
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

const datedOf = ({ shapes }: Page): Uint8Array => {
  const dated = shapes.map(isDated);
  return Uint8Array.from(
    shapes,
    (_, i) => dated.slice(Math.max(0, i - 4), i + 5).filter((one) => one).length,
  );
};

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

const headedOf = ({ shapes }: Page): Uint8Array => {
  const sums = new Uint32Array(shapes.length + 1);
  for (const [i, { isLong }] of shapes.entries()) {
    const above = shapes[i - 1];
    const headed =
      isLong && above !== undefined && !above.endsSentence && above.width >= 18 && above.width < 130;
    sums[i + 1] = (sums[i] ?? 0) + (headed ? 1 : 0);
  }
  return Uint8Array.from(
    shapes,
    (_, i) => (sums[Math.min(shapes.length, i + 7)] ?? 0) - (sums[Math.max(0, i - 6)] ?? 0),
  );
};

const usualOf = ({ shapes, window }: Page): Pick<Around, "usualGap" | "usualWidth"> => {
  const longs = shapes.slice(window?.first ?? 0, (window?.last ?? -1) + 1).filter(({ isLong }) => isLong);
  const gaps = [0, 0, 0];
  for (const { line } of longs) gaps[Math.min(2, line.gap)] = (gaps[Math.min(2, line.gap)] ?? 0) + 1;
  const widths = longs.map(({ width }) => width).sort((a, b) => a - b);
  return { usualGap: gaps.indexOf(Math.max(...gaps)), usualWidth: widths[widths.length >> 1] ?? 150 };
};

const namesOf = ({ shapes, window }: Page): Float32Array => {
  const counts = new Map<string, number>();
  const inside = (i: number): boolean =>
    window !== undefined && i >= window.first && i <= window.last && shapes[i]?.isLong === true;
  const names = shapes.map(({ facts }) => facts.names);
  for (const [i, own] of names.entries())
    if (inside(i)) for (const name of new Set(own)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Float32Array.from(names, (own, i) =>
    own.length === 0
      ? -1
      : own.filter((name) => (counts.get(name) ?? 0) > (inside(i) ? 1 : 0)).length / own.length,
  );
};

/** What stands around each line of a page. Linear in its lines (but for sorting its distinct words). */
export const aroundOf = (page: Page): Around => {
  const commonest = commonestOf(page);
  const common = Float32Array.from(page.shapes, ({ facts: { tokens } }) =>
    tokens.length === 0 ? 0 : tokens.filter((token) => commonest.has(token)).length / tokens.length,
  );
  return {
    ...longsOf(page),
    ...blocksOf(page),
    common,
    echo: echoesOf(page),
    within: withinOf(page),
    likeBegun: likeBegunOf(page),
    read: readOf(page),
    dated: datedOf(page),
    sinceEnd: sinceEndOf(page),
    headed: headedOf(page),
    ...usualOf(page),
    names: namesOf(page),
  };
};
