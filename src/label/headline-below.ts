import { contentWords } from "./content-words.ts";
import { closesWithStop, namesMaker } from "./headline-looks.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";
import { states } from "./states.ts";

const K = states.length;
const [title, byline, date] = (["title", "byline", "date"] as const).map((state) =>
  states.indexOf(state),
) as [number, number, number];

/** How wide the step before the last and the kicker are at most. */
const mostWidth = { step: 60, kicker: 45 } as const;
/** How wide the headline is beside the path's last step. */
const likeWidth = { least: 0.5, most: 1.4 } as const;
/** A kicker in capitals: how wide it is at most, and how wide beside it the headline at least. */
const shouted = { capitals: 0.6, width: 40, beside: 1.5 } as const;
/** How likely a line must be the headline, and how likely one of the three under it byline or date. */
const leastLikely = { headline: 0.04, credit: 0.4 } as const;
/** Words that the path's last step and the headline right under it have in common, and the share of the longer's. */
const leastCommon = { words: 3, share: 0.5 } as const;
/** How likely the line must be the headline that says the step again. */
const likelyAgain = 0.1;
/** Lines among which the kicker and the headline stand, rules of dashes between them. */
const reach = 4;

/** The next two lines with letters below a line. */
const nextTwo = ({ shapes }: Page, i: number): readonly number[] =>
  Array.from({ length: reach }, (_, by) => i + 1 + by)
    .filter((at) => (shapes[at]?.key ?? "") !== "")
    .slice(0, 2);

const tellsOfTheSame = (one: Shape, other: Shape): boolean => {
  const words = contentWords(other.facts.tokens);
  return [...contentWords(one.facts.tokens)].some((word) => words.has(word));
};

const looksLike = (step: Shape, other: Shape): boolean =>
  other.width > step.width * likeWidth.least &&
  other.width < step.width * likeWidth.most &&
  other.key !== step.key &&
  !closesWithStop(other.text) &&
  !namesMaker(other);

/** How likely one of the three lines under a line is its byline or date. */
const creditedness = (likelihoods: Float64Array, i: number): number =>
  1 -
  [1, 2, 3]
    .map((by) => (i + by) * K)
    .map((at) => (likelihoods[at + byline] ?? 0) + (likelihoods[at + date] ?? 0))
    .reduce((none, one) => none * Math.max(0, 1 - one), 1);

/**
 * The headline under the path to the page, where line `i` is the path's last step: pages end it with a title that
 * searches find, then print a kicker and, over byline or date, the headline in words of its own. Undefined where line
 * `i` is no such step. Measured: of nine pages with such a step the lower line is the headline on each.
 */
export const headlineUnderStep = (page: Page, likelihoods: Float64Array, i: number): number | undefined => {
  const [kickerAt, at] = nextTwo(page, i);
  if (kickerAt === undefined || at === undefined) return undefined;
  const [above, step, kicker, other] = [i - 1, i, kickerAt, at].map((line) => page.shapes[line]);
  if (above === undefined || step === undefined || kicker === undefined || other === undefined)
    return undefined;
  return creditedness(likelihoods, at) >= leastLikely.credit &&
    (likelihoods[at * K + title] ?? 0) >= leastLikely.headline &&
    above.width < mostWidth.step &&
    kicker.width < mostWidth.kicker &&
    looksLike(step, other) &&
    tellsOfTheSame(step, other)
    ? at
    : undefined;
};

const saysAgain = (step: Shape, other: Shape): boolean => {
  const [one, two] = [contentWords(step.facts.tokens), contentWords(other.facts.tokens)];
  const common = [...one].filter((word) => two.has(word)).length;
  return common >= leastCommon.words && common >= leastCommon.share * Math.max(one.size, two.size);
};

/**
 * The headline right under the path's last step, where line `i` is the step and the headline says nearly the same in
 * words of its own; undefined otherwise.
 */
export const headlineSaidAgain = (page: Page, likelihoods: Float64Array, i: number): number | undefined => {
  const [at] = nextTwo(page, i);
  const [above, step, other] = [i - 1, i, at ?? -1].map((line) => page.shapes[line]);
  return at !== undefined &&
    above !== undefined &&
    step !== undefined &&
    other !== undefined &&
    above.width < mostWidth.step &&
    (likelihoods[at * K + title] ?? 0) >= likelyAgain &&
    looksLike(step, other) &&
    saysAgain(step, other)
    ? at
    : undefined;
};

/**
 * The headline right under a kicker in capitals, where line `i` is one; undefined where it is none. Where both may be
 * the headline the capitals never are, on the six pages measured that have them so.
 */
export const headlineUnderShout = (page: Page, likelihoods: Float64Array, i: number): number | undefined => {
  const [kicker, below] = [page.shapes[i], page.shapes[i + 1]];
  return kicker !== undefined &&
    below !== undefined &&
    kicker.width < shouted.width &&
    kicker.facts.capitals > shouted.capitals &&
    below.facts.capitals < shouted.capitals &&
    below.width > kicker.width * shouted.beside &&
    !closesWithStop(below.text) &&
    (likelihoods[(i + 1) * K + title] ?? 0) >= leastLikely.headline
    ? i + 1
    : undefined;
};
