import type { Page } from "../page.ts";
import { gatherNames } from "./gather-names.ts";
import { type Feature, featureNames } from "./name-feature.ts";
import { describeNames } from "./name-features.ts";
import { nameWeights } from "./name-weights.ts";

/** A possible publisher. */
export type PublisherCandidate = {
  readonly name: string;
  /** Indexes of furniture lines that name it, in order. */
  readonly lines: readonly number[];
  readonly score: number;
  /** Its share of the choice among all of the page's names, from 0 to 1. */
  readonly share: number;
};

const scoreOf = (features: Readonly<Record<Feature, number>>): number =>
  featureNames.reduce((sum, feature) => sum + nameWeights[feature] * features[feature], 0);

/** The names that the page's furniture prints, the likeliest publisher first; of equals the one with more lines. */
export const weighPublishers = (page: Page): readonly PublisherCandidate[] => {
  const scored = describeNames(page, gatherNames(page))
    .map(({ name, counts, features }) => ({
      name,
      lines: counts.lines,
      score: scoreOf(features),
    }))
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return scored.map((candidate) => ({
    ...candidate,
    share: Math.exp(candidate.score - best) / total,
  }));
};
