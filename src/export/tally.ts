import { csvLine } from "./csv.ts";
import type { Exported } from "./exported.ts";
import { dateParts } from "./reference.ts";
import type { Field } from "./table-schema.ts";

/** How many articles stand under a key, and how many words their bodies have. */
export type Tally = {
  /** A date, or a publisher and a year; `""` for what is not known. */
  readonly key: readonly string[];
  readonly articles: number;
  readonly words: number;
};

/** In the order of the signs' numbers, which no machine's language changes; what is not known comes last. */
const compare = (a: readonly string[], b: readonly string[]): number => {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? "";
    if (left === right) continue;
    if (left === "" || right === "") return left === "" ? 1 : -1;
    return left < right ? -1 : 1;
  }
  return 0;
};

/** Adds up what stands under the same key; sorted by keys. */
export const addUp = (tallies: Iterable<Tally>): readonly Tally[] => {
  const sums = new Map<string, Tally>();
  for (const { key, articles, words } of tallies) {
    const name = JSON.stringify(key);
    const sum = sums.get(name);
    sums.set(name, { key, articles: articles + (sum?.articles ?? 0), words: words + (sum?.words ?? 0) });
  }
  return [...sums.values()].sort((a, b) => compare(a.key, b.key));
};

/** A way to count articles: by what, and as which file. */
export type Tabulation = {
  /** The file below `data/`. */
  readonly file: string;
  readonly title: string;
  /** What the parts of a key are; all keys have as many. */
  readonly keys: readonly Field[];
  readonly keyOf: (article: Exported) => readonly string[];
};

/** All ways in which an archive's articles are counted, so that what is found in some can be set against all. */
export const tabulations = {
  days: {
    file: "counts-by-day.csv",
    title: "Articles and words by day",
    keys: [
      {
        name: "published",
        type: "string",
        description:
          "Date of publication in EDTF; articles of which only the month or the year is known stand under that; empty: undated",
      },
    ],
    keyOf: ({ entry }) => [entry.published ?? ""],
  },
  publishers: {
    file: "counts-by-publisher.csv",
    title: "Articles and words by publisher and year",
    keys: [
      {
        name: "publisher",
        type: "string",
        description: "The newspaper, magazine or agency as articles name it; empty: not known",
      },
      { name: "year", type: "integer", description: "Year of publication; empty: undated" },
    ],
    keyOf: ({ entry }) => [entry.publisher ?? "", dateParts(entry.published)[0] ?? ""],
  },
} as const satisfies { readonly [name: string]: Tabulation };

/** Counts articles in one way. */
export const tallyOf = (articles: readonly Exported[], { keyOf }: Tabulation): readonly Tally[] =>
  addUp(articles.map((article) => ({ key: keyOf(article), articles: 1, words: article.words })));

/** What the columns of a file of counts hold. */
export const tallyFields = ({ keys }: Tabulation): readonly Field[] => [
  ...keys,
  { name: "articles", type: "integer", description: "How many articles" },
  { name: "words", type: "integer", description: "How many words their bodies have" },
];

/** Counts as CSV, a line a key under a line of names. */
export const tallyCsvOf = (tabulation: Tabulation, tallies: readonly Tally[]): string =>
  [
    csvLine(tallyFields(tabulation).map(({ name }) => name)),
    ...tallies.map(({ key, articles, words }) => csvLine([...key, String(articles), String(words)])),
  ].join("");
