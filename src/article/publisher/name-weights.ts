import type { Feature } from "./name-feature.ts";
import weights from "./name-weights.json" with { type: "json" };

/**
 * How much each feature speaks for a name as the publisher's: fitted as a choice among a page's names on
 * labelled pages of 230 publishers, by `npm run train:publisher`, which tells how often it chooses right.
 */
export const nameWeights: Readonly<Record<Feature, number>> = weights;
