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

/** A name as it is chosen: its score, and whether it stands as a whole run of large words somewhere. */
export type ScoredName = { readonly name: string; readonly score: number; readonly isComplete: boolean };

type Scored = ScoredName & { readonly lines: readonly number[] };

const scoreOf = (features: Readonly<Record<Feature, number>>): number =>
  featureNames.reduce((sum, feature) => sum + nameWeights[feature] * features[feature], 0);

/** How far a whole name may score below its part. Measured at 0.7, 1.2 and 1.8: 0.7 chooses right most often. */
const lessThanPart = 0.7;

const inSpaces = (name: string): string => ` ${name.toLowerCase()} `;

/**
 * Of names with the highest score first: the longer name that the first is a part of, where it scores about as much
 * (`Harbour Ledger`, not `Ledger`), else the first.
 */
export const wholeOf = <Name extends ScoredName>(scored: readonly Name[]): Name | undefined => {
  const [best] = scored;
  if (best === undefined) return undefined;
  const part = inSpaces(best.name);
  return (
    scored.find(
      ({ name, score, isComplete }, at) =>
        at > 0 && isComplete && score >= best.score - lessThanPart && inSpaces(name).includes(part),
    ) ?? best
  );
};

/**
 * The names that the page's furniture prints, the likeliest publisher first; of equals the one with more lines. A name
 * stands before its own part.
 */
export const weighPublishers = (page: Page): readonly PublisherCandidate[] => {
  const scored = describeNames(page, gatherNames(page))
    .map(
      ({ name, counts, features }): Scored => ({
        name,
        lines: counts.lines,
        score: scoreOf(features),
        isComplete: counts.complete > 0,
      }),
    )
    .sort((a, b) => b.score - a.score);
  const first = wholeOf(scored);
  const best = scored[0]?.score ?? 0;
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score - best), 0);
  return [...(first === undefined ? [] : [first]), ...scored.filter((one) => one !== first)].map(
    ({ name, lines, score }) => ({ name, lines, score, share: Math.exp(score - best) / total }),
  );
};
