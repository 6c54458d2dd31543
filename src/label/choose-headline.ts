import { headlineOverList } from "./headline-above.ts";
import { headlineSaidAgain, headlineUnderShout, headlineUnderStep } from "./headline-below.ts";
import { type HeadlineCandidate, headlineCandidates, headlineSigns } from "./headline-signs.ts";
import type { Page } from "./page.ts";

/** What speaks before anything is learned: the line model's opinion, and what no headline looks like. */
const untaught: { readonly [sign in (typeof headlineSigns)[number]]?: number } = {
  odds: 1,
  path: -3,
  address: -3,
  appeal: -2,
  figures: -2,
  signed: -2,
  goesOn: -2,
  leadsOn: -2,
};

/** What each of `headlineSigns` is worth before anything is learned. */
export const untaughtHeadline: readonly number[] = headlineSigns.map((sign) => untaught[sign] ?? 0);

/** How much speaks for a line as the headline under weights in the order of `headlineSigns`. */
export const headlineScore = ({ answers }: HeadlineCandidate, weights: readonly number[]): number =>
  answers.reduce((sum, answer, at) => sum + answer * (weights[at] ?? 0), 0);

/** What the chosen line may turn out to be beside another, in the order in which it is asked. */
const secondThoughts = [headlineOverList, headlineSaidAgain, headlineUnderStep, headlineUnderShout] as const;

/**
 * The line for which most speaks as the headline, all lines weighed against each other; undefined where none may be.
 * Of equals the likelier; the headline under it where it is only the path's last step or a kicker; the
 * text's first line where it opens a list.
 */
export const chooseHeadline = (
  page: Page,
  likelihoods: Float64Array,
  weights: readonly number[],
): number | undefined => {
  let best: number | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of headlineCandidates(page, likelihoods)) {
    const score = headlineScore(candidate, weights);
    if (score <= most) continue;
    most = score;
    best = candidate.line;
  }
  if (best === undefined) return undefined;
  for (const rethink of secondThoughts) {
    const line = rethink(page, likelihoods, best);
    if (line !== undefined) return line;
  }
  return best;
};
