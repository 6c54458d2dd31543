/** The ways of building that are measured, in the order in which they are told. */
export const runNames = {
  coldOne: "Backfile, cold, 1 thread",
  coldTwo: "Backfile, cold, 2 threads",
  unchanged: "Backfile, nothing changed",
  added: "Backfile, one article added",
  floor: "bare script, 1 thread",
  hugo: "Hugo",
  ingest: "ingest, cold",
  ingestAgain: "ingest, nothing changed",
} as const;

export type RunName = keyof typeof runNames;

/** What a run cost and made. */
export type Figures = {
  /** Seconds of processor time. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Most bytes that its processes held together; absent where the system does not tell. */
  readonly peak?: number;
  /** Files that it made, but for assets; absent where it makes none. */
  readonly pages?: number;
  /** Bytes of all files that it made. */
  readonly bytes?: number;
};

/** The figures of the runs that were made. */
export type Runs = { readonly [Name in RunName]?: Figures };

/** A figure beside its goal. */
export type Ratio = {
  readonly name: string;
  /** Absent where one of its runs is missing. */
  readonly value?: number;
  /** At most this (`most`) or at least this (`least`). */
  readonly goal: { readonly most: number } | { readonly least: number };
  /** Absent where there is no value. */
  readonly met?: boolean;
};

/** From this size on the goals of a large archive hold. */
const large = 50_000;

type Rule = {
  readonly name: string;
  readonly value: (runs: Runs, articles: number) => number | undefined;
  readonly goal: (articles: number) => Ratio["goal"];
};

const divided =
  (figure: "cpu" | "wall", over: RunName, under: RunName): Rule["value"] =>
  (runs) => {
    const [a, b] = [runs[over]?.[figure], runs[under]?.[figure]];
    return a === undefined || b === undefined || b === 0 ? undefined : a / b;
  };

const most = (goal: number) => () => ({ most: goal });

/** Most memory of a cold build, in gigabytes (10^9 bytes). */
const peakOf: Rule["value"] = ({ coldOne, coldTwo }) => {
  const peaks = [coldOne?.peak, coldTwo?.peak].flatMap((peak) => peak ?? []);
  return peaks.length === 0 ? undefined : Math.max(...peaks) / 1e9;
};

const rules: readonly Rule[] = [
  {
    name: "CPU, cold: Backfile / Hugo",
    value: divided("cpu", "coldOne", "hugo"),
    goal: (articles) => ({ most: articles < large ? 0.6 : 1 / 3 }),
  },
  {
    name: "CPU, cold: Backfile / bare script",
    value: divided("cpu", "coldOne", "floor"),
    goal: most(1.4),
  },
  { name: "CPU: nothing changed / cold", value: divided("cpu", "unchanged", "coldOne"), goal: most(0.012) },
  { name: "CPU: one added / cold", value: divided("cpu", "added", "coldOne"), goal: most(0.025) },
  {
    name: "wall, cold: 1 thread / 2 threads",
    value: divided("wall", "coldOne", "coldTwo"),
    goal: () => ({ least: 1.5 }),
  },
  {
    name: "wall, cold: Backfile (2 threads) / Hugo",
    value: divided("wall", "coldTwo", "hugo"),
    goal: most(0.5),
  },
  { name: "peak memory, cold, GB", value: peakOf, goal: most(1) },
  {
    name: "ingest: CPU a text, ms",
    value: ({ ingest }, articles) => (ingest === undefined ? undefined : (ingest.cpu * 1000) / articles),
    goal: most(6),
  },
  {
    name: "ingest: nothing changed / cold, CPU",
    value: divided("cpu", "ingestAgain", "ingest"),
    goal: most(0.02),
  },
];

const isMet = (value: number, goal: Ratio["goal"]): boolean =>
  "most" in goal ? value <= goal.most : value >= goal.least;

/** The ratios that matter, each beside its goal; those of ingest only where it was measured. */
export const ratiosOf = (runs: Runs, articles: number): readonly Ratio[] =>
  rules
    .filter(({ name }) => runs.ingest !== undefined || !name.startsWith("ingest"))
    .map((rule) => {
      const [value, goal] = [rule.value(runs, articles), rule.goal(articles)];
      return { name: rule.name, ...(value !== undefined && { value, met: isMet(value, goal) }), goal };
    });
