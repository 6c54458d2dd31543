import type { SearchFigures, Spread } from "./figures.ts";

/** A figure beside what it should be; `value` is absent where it was not measured. */
type Row = { readonly name: string; readonly value?: string; readonly goal: string; readonly met?: boolean };

/** What is asked of an archive: up to 40,000 articles, and above. */
type Goals = {
  readonly bytes: Spread;
  readonly requests: Spread;
  readonly files: number;
  readonly megabytes: number;
  readonly cpu: number;
  readonly memory: number;
  readonly year: number;
  readonly again: Spread;
  readonly slow: number;
  readonly distinctive: number;
  readonly phrases: number;
};

const small: Goals = {
  bytes: { median: 65, most: 110 },
  requests: { median: 14, most: 20 },
  files: 600,
  megabytes: 6,
  cpu: 0.35,
  memory: 180,
  year: 2,
  again: { median: 20, most: 60 },
  slow: 1200,
  distinctive: 49,
  phrases: 49,
};

const large: Goals = {
  bytes: { median: 80, most: 180 },
  requests: { median: 16, most: 22 },
  files: 2000,
  megabytes: 33,
  cpu: 0.25,
  memory: 250,
  year: 8,
  again: { median: 50, most: 150 },
  slow: 1500,
  distinctive: 45,
  phrases: 48,
};

/** Largest file of an index, and the page's script up to a first answer, in kB. */
const mostFile = 128;
const mostScript = 9;

const spread = (name: string, unit: string, [value, goal]: readonly [Spread | undefined, Spread]): Row => ({
  name: `${name}, median / max`,
  goal: `≤ ${goal.median} / ${goal.most} ${unit}`,
  ...(value && {
    value: `${value.median.toFixed(0)} / ${value.most.toFixed(0)} ${unit}`,
    met: value.median <= goal.median && value.most <= goal.most,
  }),
});

const atMost = (name: string, unit: string, [value, goal]: readonly [number | undefined, number]): Row => ({
  name,
  goal: `≤ ${goal} ${unit}`.trim(),
  ...(value !== undefined && {
    value: `${Number(value.toFixed(2)).toLocaleString("en")} ${unit}`.trim(),
    met: value <= goal,
  }),
});

const found = (name: string, [value, goal]: readonly [readonly [number, number], number]): Row => ({
  name,
  value: `${value[0]} of ${value[1]}`,
  goal: `≥ ${goal} of 50`,
  met: value[0] * 50 >= goal * value[1],
});

const thousandth = (value: Spread): Spread => ({ median: value.median / 1000, most: value.most / 1000 });

const rowsOf = ({ articles, build, ask, browser, pagefind, script }: SearchFigures): readonly Row[] => {
  const goals = articles > 40_000 ? large : small;
  return [
    spread("bytes of a first query (index only)", "kB", [thousandth(ask.bytes), goals.bytes]),
    spread("requests of a first query", "", [ask.requests, goals.requests]),
    atMost("files", "", [build.files, goals.files]),
    atMost("index size", "MB", [build.bytes / 1e6, goals.megabytes]),
    atMost("largest file", "kB", [build.largest / 1000, mostFile]),
    atMost("build CPU, to Pagefind's", "", [pagefind && build.cpu / pagefind.cpu, goals.cpu]),
    atMost("peak memory of the build", "MB", [
      build.peak === undefined ? undefined : build.peak / 1e6,
      goals.memory,
    ]),
    atMost(`${build.yearArticles.toLocaleString("en")} articles of one year changed`, "s", [
      build.yearWall,
      goals.year,
    ]),
    spread("repeat query in the page", "ms", [browser?.again, goals.again]),
    atMost("words in context on a slow link, median", "ms", [browser?.slow.median, goals.slow]),
    found("three rare words find their article in the first 3", [ask.distinctive, goals.distinctive]),
    found("six words in quotes find theirs in the first 10", [ask.phrases, goals.phrases]),
    atMost("the page's script up to a first answer, gzip", "kB", [script / 1000, mostScript]),
  ];
};

const verdict = ({ met }: Row): string => (met === undefined ? "not measured" : met ? "met" : "missed");

/** Whether the index is sound: it finds what a scan finds, and does not hang on how it was built. */
export const isSound = ({ oracle, build }: SearchFigures): boolean =>
  oracle.wrong.length === 0 && build.isSame;

/** What was measured, for a person, as Markdown. */
export const describeSearch = (figures: SearchFigures): string => {
  const { articles, source, build, pagefind, oracle, remarks } = figures;
  const rows = rowsOf(figures).map(
    (row) => `| ${row.name} | ${row.value ?? "–"} | ${row.goal} | ${verdict(row)} |`,
  );
  const cost = ({ cpu, wall, peak = 0 }: { cpu: number; wall: number; peak?: number }): string =>
    `${cpu.toFixed(2)} s of CPU, ${wall.toFixed(2)} s, ${Math.round(peak / 1e6)} MB`;
  return [
    `${articles.toLocaleString("en")} articles: ${source}`,
    `building: ${cost(build)}`,
    ...(pagefind
      ? [
          `Pagefind: ${cost(pagefind)}, ${pagefind.files.toLocaleString("en")} files, ${(pagefind.bytes / 1e6).toFixed(1)} MB`,
        ]
      : []),
    "",
    "| | measured | goal | |",
    "|---|---:|---:|---|",
    ...rows,
    "",
    `${oracle.wrong.length === 0 ? "holds" : "FAILS"}: ${oracle.queries} queries find what a scan of all texts finds (${oracle.refused} refused)`,
    ...oracle.wrong.slice(0, 10).map((text) => `  wrong: ${text}`),
    `${build.isSame ? "holds" : "FAILS"}: an incremental build gives the bytes of a clean one`,
    ...remarks,
  ].join("\n");
};
