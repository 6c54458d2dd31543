import { labelWith } from "./label-with.ts";
import { loadModel } from "./model.ts";
import weights from "./weights.json" with { type: "json" };

/** The line model that ships. */
export const lineModel = loadModel(weights);

/** Says of every line of a page dump what it is, in the lines' order, by the line model that ships. */
export const labelLines = labelWith(lineModel);
