/** What building an index cost and gave. Times are seconds, sizes bytes. */
export type BuildFigures = {
  readonly cpu: number;
  readonly wall: number;
  /** Most memory of all its processes at once; absent where the system does not tell. */
  readonly peak?: number;
  readonly files: number;
  readonly bytes: number;
  readonly largest: number;
  /** The same with the articles of the fullest year changed, and how many those are. */
  readonly yearCpu: number;
  readonly yearWall: number;
  readonly yearArticles: number;
  /** Whether a clean build gave the bytes of that one. */
  readonly isSame: boolean;
};

/** What Pagefind cost and gave with the same texts as pages. */
export type PagefindFigures = {
  readonly cpu: number;
  readonly wall: number;
  readonly peak?: number;
  readonly files: number;
  readonly bytes: number;
};

/** The middle and the most of some numbers. */
export type Spread = { readonly median: number; readonly most: number };

/** What asking an index cost. Times are milliseconds, sizes bytes. */
export type AskFigures = {
  /** What a first query with an empty cache fetches of the index. */
  readonly bytes: Spread;
  readonly requests: Spread;
  /** What the same query takes again, in this process. */
  readonly again: Spread;
  /** Of so many queries made of an article's three rarest words, how many find it among the first three. */
  readonly distinctive: readonly [found: number, of: number];
  /** Of so many queries of six words in quotes, how many find their article among the first ten. */
  readonly phrases: readonly [found: number, of: number];
};

/** What asking it in a browser took, in milliseconds. */
export type BrowserFigures = {
  /** The same query again, until its hits are there. */
  readonly again: Spread;
  /** From a first query in an open page on a slow link to ten hits with their words in context. */
  readonly slow: Spread;
};

/** What the scan of all texts said of so many queries. */
export type OracleFigures = {
  readonly queries: number;
  readonly refused: number;
  readonly wrong: readonly string[];
};

/** All that was measured. */
export type SearchFigures = {
  readonly articles: number;
  readonly source: string;
  readonly build: BuildFigures;
  readonly ask: AskFigures;
  readonly browser?: BrowserFigures;
  readonly oracle: OracleFigures;
  readonly pagefind?: PagefindFigures;
  /** The page's script up to a first answer, packed with gzip. */
  readonly script: number;
  /** What was left out and why. */
  readonly remarks: readonly string[];
};

/** The middle and the most of numbers; zeros where there are none. */
export const spreadOf = (numbers: readonly number[]): Spread => {
  const sorted = numbers.toSorted((a, b) => a - b);
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, most: sorted.at(-1) ?? 0 };
};
