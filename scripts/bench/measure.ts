import { spawn } from "node:child_process";
import { treeMemory } from "./process-tree.ts";

/** What a command cost. */
export type Cost = {
  /** Seconds of processor time, the user's and the system's, of the process and those that it waited for. */
  readonly cpu: number;
  /** Seconds by the clock. */
  readonly wall: number;
  /** Most bytes that all its processes held at once, looked at 20 times a second; absent where nobody tells. */
  readonly peak?: number;
  readonly code: number;
  /** What it said, on both streams: for when it failed. */
  readonly said: string;
};

/** A program and its words, and the folder to run it in. */
export type Program = { readonly words: readonly string[]; readonly folder: string };

/** Milliseconds between two looks at the memory. */
const pause = 50;

/** The shell's own `times` counts all that its children used, to a hundredth of a second. */
const timed = '"$@"; s=$?; times; exit $s';

const time = /(\d+)m(\d+)[.,](\d+)s/g;

const secondsIn = (line: string): number =>
  [...line.matchAll(time)].reduce(
    (sum, [, minutes, seconds, rest]) => sum + Number(minutes) * 60 + Number(`${seconds}.${rest}`),
    0,
  );

/** The processor time in what a timed shell printed: its last line is the children's. */
export const cpuIn = (output: string): number => secondsIn(output.trimEnd().split("\n").at(-1) ?? "");

/** What the program itself printed, without the two lines of the shell's times. */
const withoutTimes = (output: string): string =>
  output.replace(/(?:\d+m\d+[.,]\d+s \d+m\d+[.,]\d+s\n){2}$/, "");

const watchMemory = (root: number | undefined): { readonly stop: () => number | undefined } => {
  let peak: number | undefined;
  const look = (): void => {
    const memory = root === undefined ? undefined : treeMemory(root);
    if (memory !== undefined) peak = Math.max(peak ?? 0, memory);
  };
  const timer = setInterval(look, pause);
  return {
    stop: () => {
      clearInterval(timer);
      return peak;
    },
  };
};

/** Runs a program to its end and says what it cost. Rejects where there is no shell. */
export const measure = ({ words, folder }: Program): Promise<Cost> =>
  new Promise((resolve, reject) => {
    const start = performance.now();
    const shell = spawn("sh", ["-c", timed, "sh", ...words], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [output, errors]: [string[], string[]] = [[], []];
    shell.stdout.setEncoding("utf8").on("data", (text: string) => output.push(text));
    shell.stderr.setEncoding("utf8").on("data", (text: string) => errors.push(text));
    const memory = watchMemory(shell.pid);
    shell.on("error", reject);
    shell.on("close", (code) => {
      const wall = (performance.now() - start) / 1000;
      const peak = memory.stop();
      const said = withoutTimes(output.join("")) + errors.join("");
      resolve({
        cpu: cpuIn(output.join("")),
        wall,
        ...(peak !== undefined && { peak }),
        code: code ?? 1,
        said,
      });
    });
  });

const middle = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The median cost of some runs, each figure for itself; the worst exit code, and what that run said. */
export const medianCost = (costs: readonly Cost[]): Cost => {
  const worst = costs.find(({ code }) => code !== 0) ?? costs[0];
  const peaks = costs.flatMap(({ peak }) => peak ?? []);
  return {
    cpu: middle(costs.map(({ cpu }) => cpu)),
    wall: middle(costs.map(({ wall }) => wall)),
    ...(peaks.length > 0 && { peak: middle(peaks) }),
    code: worst?.code ?? 1,
    said: worst?.said ?? "",
  };
};
