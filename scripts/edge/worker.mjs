// A worker thread does not inherit the TypeScript loader; this registers it, then loads the module that does the work.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
const { work } = await import(workerData[1].module);
export default work;
