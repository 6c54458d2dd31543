import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem, type } from "node:os";
import type { Machine } from "../../src/bench/report.ts";

/** What Hugo on the PATH calls itself, as short as it can be told: `Hugo 0.111.3+extended`; undefined without one. */
const hugoVersion = (): string | undefined => {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  if (status !== 0) return undefined;
  return `Hugo ${/v(\d[\w.+]*)/.exec(stdout)?.[1] ?? "of an unknown version"}`;
};

/** A core that a program can be kept on, by its number; undefined where there is no `taskset` to keep it there. */
export const oneCore = (): string | undefined => {
  if (spawnSync("taskset", ["--version"]).status !== 0) return undefined;
  return /^Cpus_allowed_list:\s*(\d+)/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
};

/** The machine that this runs on. */
export const describeMachine = (): Machine => {
  const hugo = hugoVersion();
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown processor",
    cores: availableParallelism(),
    memory: totalmem(),
    system: `${type()} ${release()}`,
    node: process.versions.node,
    pins: oneCore() !== undefined,
    ...(hugo !== undefined && { hugo }),
  };
};
