/** In which order a publisher writes the numbers of a date: `03/04/2012` is 3 April, 4 March; `12-04-03` 2012. */
export const dateOrders = ["dmy", "mdy", "ymd"] as const;

export type DateOrder = (typeof dateOrders)[number];

/** Furniture as a person names it: a line, or a pattern that fits whole lines (RE2 syntax, as long as bounded). */
export type TaughtLine = string | { readonly pattern: string };

/** What an archive teaches about one publisher. */
export type PublisherTeaching = {
  /** As its texts or entries have it; capitals and marks do not matter. */
  readonly name: string;
  readonly dateOrder?: DateOrder;
  readonly furniture: readonly TaughtLine[];
};

/** A line of `content/furniture.yml`: in how many articles it was met, or what a person says of it. */
export type FurnitureLine = { readonly text: string; readonly said: number | "always" | "never" };

/** Lines that an archive's texts repeat: those of all publishers, and each publisher's own. */
export type FurnitureList = {
  readonly everywhere: readonly FurnitureLine[];
  readonly publishers: readonly { readonly name: string; readonly lines: readonly FurnitureLine[] }[];
};

/**
 * What an archive teaches the reader of its texts, from `content/archive.yml` and `content/furniture.yml`: plain data
 * that any thread can be given.
 */
export type Teaching = {
  /** Furniture of every text. */
  readonly furniture: readonly TaughtLine[];
  readonly publishers: readonly PublisherTeaching[];
  /** News and picture agencies beside those that everyone knows. */
  readonly agencies: readonly string[];
  readonly learnt: FurnitureList;
};

/** Nothing: texts are read by what the source knows alone. */
export const noTeaching: Teaching = {
  furniture: [],
  publishers: [],
  agencies: [],
  learnt: { everywhere: [], publishers: [] },
};
