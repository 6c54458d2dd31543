import { type AtomName, atoms } from "./atoms.ts";
import { signs } from "./facts.ts";
import { layout } from "./features.ts";
import { wordCues } from "./lexicon.ts";

/** What an observation of a line came to: step `value` of `size`, from 0; undefined beyond the page's ends. */
export type Observed = {
  readonly atom: AtomName;
  /** The line so many lines below. */
  readonly offset: number;
  readonly value?: number;
  readonly size: number;
};

/** A feature of the line model as what it looks at. */
export type Sight =
  | { readonly kind: "shape"; readonly seen: readonly Observed[] }
  | { readonly kind: "cue"; readonly name: string; readonly offset: number }
  | { readonly kind: "word"; readonly word: string; readonly role: "first" | "last" | "any" };

const atomNames = Object.keys(atoms) as readonly AtomName[];
const cueNames: readonly string[] = [...wordCues, ...signs];
const roles = ["first", "last", "any", "any"] as const;

const observedOf = (term: number, at: number): Observed => {
  const place = layout.places[term] ?? 0;
  const size = layout.sizes[place] ?? 1;
  const value = (Math.floor(at / (layout.strides[term] ?? 1)) % size) - 1;
  return {
    atom: atomNames[place] ?? "width",
    offset: layout.offsets[term] ?? 0,
    ...(value >= 0 && { value }),
    size: size - 1,
  };
};

const shapeOf = (id: number): Sight => {
  const template = layout.bases.findLastIndex((base) => base <= id);
  const [from, to] = [layout.termStarts[template] ?? 0, layout.termStarts[template + 1] ?? 0];
  const at = id - (layout.bases[template] ?? 0);
  return { kind: "shape", seen: Array.from({ length: to - from }, (_, nth) => observedOf(from + nth, at)) };
};

const cueOf = (at: number): Sight => {
  const { bitCount, widths, neighbours } = layout;
  const own = bitCount * widths;
  if (at < own) return { kind: "cue", name: cueNames[Math.floor(at / widths)] ?? "", offset: 0 };
  const rest = at - own;
  if (rest < bitCount * 2) return { kind: "cue", name: cueNames[Math.floor(rest / 2)] ?? "", offset: 0 };
  const beside = rest - bitCount * 2;
  return {
    kind: "cue",
    name: cueNames[beside % bitCount] ?? "",
    offset: neighbours[Math.floor(beside / bitCount)] ?? 0,
  };
};

/** What a feature's number stands for; `words` in the order of their numbers. */
export const readFeature = (id: number, words: readonly string[]): Sight => {
  if (id < layout.denseSize) return shapeOf(id);
  if (id < layout.wordsBase) return cueOf(id - layout.denseSize);
  const at = id - layout.wordsBase;
  return {
    kind: "word",
    word: words[Math.floor(at / layout.wordRoles)] ?? "",
    role: roles[at % layout.wordRoles] ?? "any",
  };
};
