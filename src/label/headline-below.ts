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
  const likelihood = (line: number, state: number): number => likelihoods[line * K + state] ?? 0;
  const isCredited = [1, 2, 3].some(
    (by) => likelihood(at + by, byline) + likelihood(at + by, date) >= leastLikely.credit,
  );
  return isCredited &&
    likelihood(at, title) >= leastLikely.headline &&
    above.width < mostWidth.step &&
    kicker.width < mostWidth.kicker &&
    looksLike(step, other) &&
    tellsOfTheSame(step, other)
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
