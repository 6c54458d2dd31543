import { otherStoriesFrom } from "./other-stories.ts";
import type { Page } from "./page.ts";
import { type State, states } from "./states.ts";

/** What the model makes of a page: a state a line, how likely each is, and where the headline stands. */
export type Reading = {
  readonly states: readonly State[];
  /** How likely each line's state is, from 0 to 1. */
  readonly sureness: readonly number[];
  /** The last line that is body; -1 where none is. */
  readonly lastBody: number;
  /** The line likeliest to be the headline; undefined where no line is at all likely. */
  readonly title?: number;
};

const K = states.length;
const title = states.indexOf("title");
const body = states.indexOf("body");
const subhead = states.indexOf("subhead");

/** A page with fewer words of body than this is read again with less doubt: nearly every page has an article. */
const fewWords = 100;
/** What is then enough to be body. Measured over 0.1 to 0.3: lower wins little and loses other pages. */
const enough = 0.1;
/** Under this no line is called the headline. */
const leastTitle = 0.02;

type Likelihood = (i: number, k: number) => number;

const bestOf = (likelihood: Likelihood, i: number, but?: number): number => {
  let best = but === 0 ? 1 : 0;
  for (let k = 0; k < K; k++) if (k !== but && likelihood(i, k) > likelihood(i, best)) best = k;
  return best;
};

const titleOf = (likelihood: Likelihood, lines: number): number | undefined => {
  let best = 0;
  for (let i = 1; i < lines; i++) if (likelihood(i, title) > likelihood(best, title)) best = i;
  return lines > 0 && likelihood(best, title) >= leastTitle ? best : undefined;
};

const bodyWords = (page: Page, chosen: readonly number[]): number =>
  page.shapes.reduce((sum, { facts }, i) => sum + (chosen[i] === body ? facts.tokens.length : 0), 0);

const isArticle = (state: State): boolean => state === "body" || state === "subhead";

/**
 * Takes each line's likeliest state, with one headline in the page: the surest. Where that leaves next to no
 * body, lines that may well be body are; a list of other stories under the article is none of it.
 */
export const decide = (page: Page, likelihoods: Float64Array): Reading => {
  const likelihood: Likelihood = (i, k) => likelihoods[i * K + k] ?? 0;
  const headline = titleOf(likelihood, page.shapes.length);
  const strict = page.shapes.map((_, i) => (i === headline ? title : bestOf(likelihood, i, title)));
  const isMeagre = bodyWords(page, strict) < fewWords;
  const chosen = strict.map((k, i) =>
    isMeagre && k !== title && k !== subhead && likelihood(i, body) >= enough ? body : k,
  );
  const named = chosen.map((k): State => states[k] ?? "after");
  const stories = otherStoriesFrom(page, named) ?? named.length;
  const kept = named.map((state, i): State => (i >= stories && isArticle(state) ? "after" : state));
  return {
    states: kept,
    lastBody: kept.lastIndexOf("body"),
    sureness: chosen.map((k, i) => likelihood(i, k)),
    ...(headline === undefined ? {} : { title: headline }),
  };
};
