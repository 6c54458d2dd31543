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

/**
 * The templates as numbers: template t's first id is `bases[t]`, its terms stand from `termStarts[t]` on, each
 * an atom's place, a line's offset and the stride of the atom's value.
 */
type Compiled = {
  readonly bases: Uint32Array;
  readonly termStarts: Uint32Array;
  readonly places: Uint8Array;
  readonly offsets: Int8Array;
  readonly strides: Uint32Array;
  readonly size: number;
};

const compile = (): Compiled => {
  let size = 0;
  const bases: number[] = [];
  const termStarts: number[] = [0];
  const terms: (readonly [number, number, number])[] = [];
  for (const template of templates) {
    let stride = 1;
    for (const [name, offset] of template) {
      const place = atomPlaces.get(name) ?? 0;
      terms.push([place, offset, stride]);
      stride *= sizes[place] ?? 1;
    }
    bases.push(size);
    termStarts.push(terms.length);
    size += stride;
  }
  return {
    bases: Uint32Array.from(bases),
    termStarts: Uint32Array.from(termStarts),
    places: Uint8Array.from(terms, ([place]) => place),
    offsets: Int8Array.from(terms, ([, offset]) => offset),
    strides: Uint32Array.from(terms, ([, , stride]) => stride),
    size,
  };
};

const compiled = compile();
const denseSize = compiled.size;

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

/** Where each kind of feature has its numbers, for whoever wants to say what a feature is. */
export const layout = {
  ...compiled,
  sizes,
  denseSize,
  bitCount,
  widths,
  neighbours,
  wordsBase,
  wordRoles,
} as const;

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

/** Writes the ids of a line's templates from `at` on. */
const denseIds = (
  values: Uint8Array,
  i: number,
  into: { readonly ids: Uint32Array; readonly at: number },
): void => {
  const { bases, termStarts, places, offsets, strides } = compiled;
  const width = atomTable.length;
  const lines = values.length / width;
  for (let t = 0; t < bases.length; t++) {
    let id = bases[t] ?? 0;
    const end = termStarts[t + 1] ?? 0;
    for (let term = termStarts[t] ?? 0; term < end; term++) {
      const line = i + (offsets[term] ?? 0);
      if (line >= 0 && line < lines)
        id += (values[line * width + (places[term] ?? 0)] ?? 0) * (strides[term] ?? 0);
    }
    into.ids[into.at + t] = id;
  }
};

/** Gives `use` the place of each bit that is set. */
const eachBit = ({ cues, signs: own }: Facts, use: (bit: number) => void): void => {
  for (let rest = cues; rest !== 0; rest &= rest - 1) use(31 - Math.clz32(rest & -rest));
  for (let rest = own; rest !== 0; rest &= rest - 1) use(wordCues.length + 31 - Math.clz32(rest & -rest));
};

const wordIds = ({ tokens }: Facts, vocabulary: Vocabulary, use: (id: number) => void): void => {
  const put = (role: number, token: string | undefined): void => {
    const word = token === undefined ? undefined : vocabulary.get(token);
    if (word !== undefined) use(wordsBase + word * wordRoles + role);
  };
  put(0, tokens[0]);
  put(1, tokens.at(-1));
  const short = tokens.length <= shortLine;
  for (const token of new Set(short ? tokens : tokens.slice(0, 3))) put(short ? 2 : 3, token);
};

/** The ids that only some lines have: of bits, of neighbours' bits, of words. */
const sparseIds = (
  page: Page,
  i: number,
  { wide, vocabulary }: { readonly wide: number; readonly vocabulary: Vocabulary },
): readonly number[] => {
  const ids: number[] = [];
  const own = page.shapes[i]?.facts;
  if (own === undefined) return ids;
  const inside = page.window !== undefined && i >= page.window.first && i <= page.window.last ? 1 : 0;
  eachBit(own, (bit) => {
    ids.push(denseSize + bit * widths + wide, denseSize + bitCount * widths + bit * 2 + inside);
  });
  for (let n = 0; n < neighbours.length; n++) {
    const other = page.shapes[i + (neighbours[n] ?? 0)]?.facts;
    const base = denseSize + bitCount * (widths + 2 + n);
    if (other !== undefined) eachBit(other, (bit) => ids.push(base + bit));
  }
  wordIds(own, vocabulary, (id) => ids.push(id));
  return ids;
};

/** What the model sees of each line of a page. Linear in its lines. */
export const featuresOf = (page: Page, vocabulary: Vocabulary): Features => {
  const values = valuesOf(page);
  const lines = page.shapes.length;
  const dense = compiled.bases.length;
  const sparse = page.shapes.map((_, i) =>
    sparseIds(page, i, { wide: values[i * atomTable.length + coarse] ?? 0, vocabulary }),
  );
  const starts = new Uint32Array(lines + 1);
  for (let i = 0; i < lines; i++) starts[i + 1] = (starts[i] ?? 0) + dense + (sparse[i]?.length ?? 0);
  const ids = new Uint32Array(starts[lines] ?? 0);
  for (let i = 0; i < lines; i++) {
    const at = starts[i] ?? 0;
    denseIds(values, i, { ids, at });
    ids.set(sparse[i] ?? [], at + dense);
  }
  return { ids, starts };
};
