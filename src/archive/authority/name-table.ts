import type { HeadingKind } from "../archive.ts";

/** A name as entries give it, with the number of articles that give it. */
export type NameUse = { readonly kind: HeadingKind; readonly name: string; readonly uses: number };

/** All names of an archive, each known by its number; what is made of them must not hang on their order. */
export type NameTable = {
  readonly names: readonly NameUse[];
  /** How many articles the archive has. */
  readonly articles: number;
  /** The numbers of the names that stand in the same articles as a name, itself among them. */
  readonly company: (name: number) => ReadonlySet<number>;
};

/** Spellings of one name: they differ in case, accents and marks alone. Names in order of use, the most used first. */
export type Spelling = {
  readonly kind: HeadingKind;
  /** What they have in common (see `foldName`). */
  readonly key: string;
  readonly names: readonly number[];
  readonly uses: number;
};
