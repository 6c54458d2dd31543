// A worker thread does not inherit the TypeScript loader; this registers it where there are sources to run, then loads
// the module that does the work: at once, or, where packages are named to be loaded ahead of need, when there is work.
import { workerData } from "node:worker_threads";

const { module, ahead } = workerData[1];
if (module.endsWith(".ts")) (await import("tsx/esm/api")).register();
for (const name of ahead) await import(name);
if (ahead.length === 0) await import(module);

export default async (task) => {
  const { work } = await import(module);
  return work(task);
};
