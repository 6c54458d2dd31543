import { aroundOf } from "./around.ts";
import { type Atom, atoms } from "./atoms.ts";
import { type Facts, signs } from "./facts.ts";
import { wordCues } from "./lexicon.ts";
import type { Page } from "./page.ts";
import { templates } from "./templates.ts";

/** The features of a page's lines: `ids` from `starts[i]` up to `starts[i + 1]` are line i's. */
export type Features = { readonly ids: Uint32Array; readonly starts: Uint32Array };

/** A frequent word's number; the words are those that the weights know. */
export type Vocabulary = ReadonlyMap<string, number>;

const atomTable: readonly Atom[] = Object.values(atoms);
const atomPlaces = new Map(Object.keys(atoms).map((name, place) => [name, place]));
/** Value 0 is kept for lines beyond the page's ends. */
const sizes = atomTable.map(({ size }) => size + 1);

type Compiled = { readonly base: number; readonly terms: readonly (readonly [number, number, number])[] };

const compile = (): { readonly compiled: readonly Compiled[]; readonly size: number } => {
  let base = 0;
  const compiled = templates.map((template) => {
    let stride = 1;
    const terms = template.map(([name, offset]) => {
      const place = atomPlaces.get(name) ?? 0;
      const term = [place, offset, stride] as const;
      stride *= sizes[place] ?? 1;
      return term;
    });
    const start = base;
    base += stride;
    return { base: start, terms };
  });
  return { compiled, size: base };
};

const { compiled, size: denseSize } = compile();

/** A bit of a line is seen with the line's width, of a neighbour by itself. */
const bitCount = wordCues.length + signs.length;
const coarse = atomPlaces.get("coarse") ?? 0;
const widths = sizes[coarse] ?? 1;
const neighbours = [-3, -2, -1, 1, 2, 3] as const;
const bitsSize = bitCount * (widths + 2 + neighbours.length);

/** A word is seen as the first of a line, the last, or any of a short line. */
const wordRoles = 4;
const shortLine = 9;

const wordsBase = denseSize + bitsSize;

/** How many features there are with a vocabulary of that many words. */
export const featureCount = (words: number): number => wordsBase + words * wordRoles;

const valuesOf = (page: Page): Uint8Array => {
  const around = aroundOf(page);
  const values = new Uint8Array(page.shapes.length * atomTable.length);
  let at = 0;
  for (const [i, shape] of page.shapes.entries()) {
    const spot = { page, i, shape, around };
    for (const atom of atomTable) values[at++] = atom.of(spot) + 1;
  }
  return values;
};

const bitsOf = ({ cues, signs: own }: Facts, use: (bit: number) => void): void => {
  for (let rest = cues; rest !== 0; rest &= rest - 1) use(31 - Math.clz32(rest & -rest));
  for (let rest = own; rest !== 0; rest &= rest - 1) use(wordCues.length + 31 - Math.clz32(rest & -rest));
};

const wordFeatures = ({ tokens }: Facts, vocabulary: Vocabulary, use: (id: number) => void): void => {
  const put = (role: number, token: string | undefined): void => {
    const word = token === undefined ? undefined : vocabulary.get(token);
    if (word !== undefined) use(wordsBase + word * wordRoles + role);
  };
  put(0, tokens[0]);
  put(1, tokens.at(-1));
  const short = tokens.length <= shortLine;
  for (const token of new Set(short ? tokens : tokens.slice(0, 3))) put(short ? 2 : 3, token);
};

/** What the model sees of each line of a page. Linear in its lines. */
export const featuresOf = (page: Page, vocabulary: Vocabulary): Features => {
  const facts = page.shapes.map((shape) => shape.facts);
  const values = valuesOf(page);
  const lines = page.shapes.length;
  const width = atomTable.length;
  const starts = new Uint32Array(lines + 1);
  const ids: number[] = [];
  for (let i = 0; i < lines; i++) {
    for (const { base, terms } of compiled) {
      let id = base;
      for (const [place, offset, stride] of terms) {
        const line = i + offset;
        if (line >= 0 && line < lines) id += (values[line * width + place] ?? 0) * stride;
      }
      ids.push(id);
    }
    const own = facts[i];
    if (own === undefined) continue;
    const wide = values[i * width + coarse] ?? 0;
    const inside = page.window !== undefined && i >= page.window.first && i <= page.window.last ? 1 : 0;
    bitsOf(own, (bit) => {
      ids.push(denseSize + bit * widths + wide);
      ids.push(denseSize + bitCount * widths + bit * 2 + inside);
    });
    for (const [n, offset] of neighbours.entries()) {
      const other = facts[i + offset];
      if (other !== undefined)
        bitsOf(other, (bit) => ids.push(denseSize + bitCount * (widths + 2 + n) + bit));
    }
    wordFeatures(own, vocabulary, (id) => ids.push(id));
    starts[i + 1] = ids.length;
  }
  return { ids: Uint32Array.from(ids), starts };
};
