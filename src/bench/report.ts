import { type Figures, type Ratio, type RunName, type Runs, runNames } from "./figures.ts";

/** Where it was measured. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  /** Bytes. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** Whether runs on one thread were kept on one core. */
  readonly pins: boolean;
  /** Absent where it is not installed. */
  readonly hugo?: string;
};

/** A claim that the bench tested on the way. */
export type Check = { readonly name: string; readonly holds: boolean };

/** All that a bench found out. */
export type Report = {
  readonly articles: number;
  readonly seed: number;
  /** Bytes of all entries. */
  readonly bytes: number;
  readonly machine: Machine;
  readonly runs: Runs;
  readonly ratios: readonly Ratio[];
  readonly checks: readonly Check[];
};

type Row = readonly string[];

/** A table in Markdown: the first column to the left, all others to the right. */
const tableOf = (head: Row, rows: readonly Row[]): string => {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
};

const millions = (bytes: number | undefined): string =>
  bytes === undefined ? "–" : Math.round(bytes / 1e6).toLocaleString("en");

const rowOf = (name: RunName, { cpu, wall, peak, pages, bytes }: Figures): Row => [
  runNames[name],
  cpu.toFixed(2),
  wall.toFixed(2),
  millions(peak),
  pages === undefined ? "–" : pages.toLocaleString("en"),
  millions(bytes),
];

const runTable = (runs: Runs): string =>
  tableOf(
    ["", "CPU s", "wall s", "peak MB", "pages", "output MB"],
    (Object.keys(runNames) as RunName[]).flatMap((name) => {
      const figures = runs[name];
      return figures === undefined ? [] : [rowOf(name, figures)];
    }),
  );

const goalOf = (goal: Ratio["goal"]): string =>
  "most" in goal ? `≤ ${Number(goal.most.toFixed(3))}` : `≥ ${goal.least}`;

const verdictOf = (met: boolean | undefined): string => {
  if (met === undefined) return "not measured";
  return met ? "met" : "missed";
};

const ratioTable = (ratios: readonly Ratio[]): string =>
  tableOf(
    ["", "measured", "goal", ""],
    ratios.map(({ name, value, goal, met }) => [
      name,
      value?.toFixed(3) ?? "–",
      goalOf(goal),
      verdictOf(met),
    ]),
  );

const machineLine = ({ processor, cores, memory, system, node, pins, hugo }: Machine): string =>
  `${processor}, ${cores} cores, ${Math.round(memory / 1e9)} GB, ${system}, Node ${node}, ${hugo ?? "no Hugo"}${pins ? "; one thread means one core" : ""}`;

/** A bench's findings for a person, as Markdown. */
export const describeReport = ({
  articles,
  seed,
  bytes,
  machine,
  runs,
  ratios,
  checks,
}: Report): string => `${articles.toLocaleString("en")} invented articles (seed ${seed}, ${millions(bytes)} MB of entries)
${machineLine(machine)}

${runTable(runs)}

${ratioTable(ratios)}

The goals are for 100,000 articles; Hugo's processor time has one of its own below 50,000.

${checks.map(({ name, holds }) => `${holds ? "holds" : "FAILS"}: ${name}`).join("\n")}`;
