import type { Page } from "../page.ts";
import { gatherNames } from "./gather-names.ts";
import { type Feature, featureNames } from "./name-feature.ts";
import { describeNames } from "./name-features.ts";
import { initialsOf, inSpaces, isAcronym } from "./name-relations.ts";
import { nameWeights } from "./name-weights.ts";
import { isPaperName } from "./paper-name.ts";
import { hasArticle } from "./spell-name.ts";

/** A possible publisher. */
export type PublisherCandidate = {
  readonly name: string;
  /** Indexes of furniture lines that name it, in order. */
  readonly lines: readonly number[];
  readonly score: number;
  /** Its share of the choice among all of the page's names, from 0 to 1. */
  readonly share: number;
};

/** A name as it is chosen. */
export type ScoredName = {
  readonly name: string;
  readonly score: number;
  /** Whether it stands as a whole run of large words somewhere. */
  readonly isComplete: boolean;
  /** Whether it is one of the page's first two lines. */
  readonly isHead: boolean;
  /** Whether a notice of rights names it as a company's. */
  readonly isCompany: boolean;
};

type Scored = ScoredName & { readonly lines: readonly number[] };

const scoreOf = (features: Readonly<Record<Feature, number>>): number => {
  let score = 0;
  for (const feature of featureNames) score += nameWeights[feature] * features[feature];
  return score;
};

/** How far a whole name may score below its part. Measured at 0.7, 1.2 and 1.8: 0.7 chooses right most often. */
const lessThanPart = 0.7;

/** The same for a name that heads the page: at 2.5 it takes a section for the whole. */
const headLessThanPart = 1.5;

/** The same where the head has its article and the part is its end: `The Harbour Ledger`, `The Ledger` ever after. */
const articledLessThanPart = 4;

/** How far below its part a name may score and be chosen for it. */
const lessThan = (part: string, { name, isHead }: ScoredName): number => {
  if (!isHead) return lessThanPart;
  return hasArticle(name) && inSpaces(name).endsWith(part) ? articledLessThanPart : headLessThanPart;
};

/** The paper's name that an acronym stands for: `Harbour News Weekly` for `HNW`, not the company that owns it. */
const spelledOut = <Name extends ScoredName>(acronym: string, scored: readonly Name[]): Name | undefined => {
  const letters = acronym.toLowerCase();
  return scored.find(
    ({ name, isCompany }) =>
      !isCompany && name.includes(" ") && initialsOf(name) === letters && isPaperName(name),
  );
};

/**
 * Of names with the highest score first: what the first stands for where it is an acronym, the longer name that the first is a part of, where it scores about as much
 * (`Harbour Ledger`, not `Ledger`), else the first.
 */
export const wholeOf = <Name extends ScoredName>(scored: readonly Name[]): Name | undefined => {
  const [best] = scored;
  if (best === undefined) return undefined;
  const full = isAcronym(best.name) ? spelledOut(best.name, scored) : undefined;
  if (full !== undefined) return full;
  const part = inSpaces(best.name).replace(/^ the (?=\S)/, " ");
  return (
    scored.find(
      (one, at) =>
        at > 0 &&
        one.isComplete &&
        one.score >= best.score - lessThan(part, one) &&
        inSpaces(one.name).includes(part),
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
        isHead: counts.head,
        isCompany: counts.companyRights > 0,
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
