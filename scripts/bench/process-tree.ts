import { readdirSync, readFileSync } from "node:fs";

const read = (file: string): string => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    // It has ended since it was listed.
    return "";
  }
};

/** The parent of a process; its name, in brackets, may hold anything, so what follows the last bracket counts. */
const parentOf = (process: string): string => {
  const stat = read(`/proc/${process}/stat`);
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? "";
};

const residentOf = (process: string): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(read(`/proc/${process}/status`))?.[1] ?? 0) * 1024;

/** All processes of this system by their parents. */
const childrenOf = (): ReadonlyMap<string, readonly string[]> => {
  const children = new Map<string, string[]>();
  for (const process of readdirSync("/proc")) {
    if (!/^\d+$/.test(process)) continue;
    const parent = parentOf(process);
    children.set(parent, [...(children.get(parent) ?? []), process]);
  }
  return children;
};

/**
 * The memory that a process and all its descendants hold now, in bytes, shared pages counted in each (Linux);
 * undefined where the system does not tell.
 */
export const treeMemory = (root: number): number | undefined => {
  if (process.platform !== "linux") return undefined;
  const children = childrenOf();
  const memory = (one: string): number =>
    (children.get(one) ?? []).reduce((sum, child) => sum + memory(child), residentOf(one));
  return memory(String(root));
};
