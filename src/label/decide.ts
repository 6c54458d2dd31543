import { chooseHeadline } from "./choose-headline.ts";
import { listsAmidText } from "./lists-amid-text.ts";
import { otherStoriesFrom } from "./other-stories.ts";
import type { Page } from "./page.ts";
import { restOfArticle } from "./rest-of-article.ts";
import { shoutedLinks } from "./shouted-links.ts";
import { type State, states } from "./states.ts";

/** What the model makes of a page: a state a line, how likely each is, and where the headline stands. */
export type Reading = {
  readonly states: readonly State[];
  /** How likely each line's state is, from 0 to 1. */
  readonly sureness: readonly number[];
  /** The last line that is body; -1 where none is. */
  readonly lastBody: number;
  /** Lines that are the article's as items of a list between two of its paragraphs. */
  readonly items: ReadonlySet<number>;
  /** The headline's line; undefined where no line is at all likely. */
  readonly title?: number;
};

const K = states.length;
const [before, title, body, subhead, after] = (["before", "title", "body", "subhead", "after"] as const).map(
  (state) => states.indexOf(state),
) as [number, number, number, number, number];

/**
 * A page with fewer words of body than this is read again with less doubt: nearly every page has an article.
 * Measured, cross-validated: body F1 .962 at 150, .963 at 200 and 250.
 */
const fewWords = 200;
/** What is then enough to be body. Measured over 0.1 to 0.3: lower wins little and loses other pages. */
const enough = 0.1;
/** And what is for a line that looks like a paragraph by itself. Measured at 0.1 to 0.03: little changes. */
const enoughOfParagraph = 0.05;
/** How likely a line must be body for what stands above it not to come after the article. Measured: 0.5 to 0.7. */
const surelyBody = 0.6;

type Likelihood = (i: number, k: number) => number;

const bestOf = (likelihood: Likelihood, i: number, but: readonly number[]): number => {
  let best = -1;
  for (let k = 0; k < K; k++)
    if (!but.includes(k) && (best < 0 || likelihood(i, k) > likelihood(i, best))) best = k;
  return best;
};

/** Between two paragraphs nothing stands before or after the article. */
const amidText = (chosen: readonly number[], likelihood: Likelihood): readonly number[] => {
  const isSure = (k: number, i: number): boolean => k === body && likelihood(i, body) >= surelyBody;
  const [first, last] = [chosen.findIndex(isSure), chosen.findLastIndex(isSure)];
  return chosen.map((k, i) =>
    (k === before || k === after) && i > first && i < last
      ? bestOf(likelihood, i, [before, after, title])
      : k,
  );
};

const bodyWords = (page: Page, chosen: readonly number[]): number =>
  page.shapes.reduce((sum, { facts }, i) => sum + (chosen[i] === body ? facts.tokens.length : 0), 0);

const leastFor = ({ shapes }: Page, i: number): number =>
  shapes[i]?.isLong === true ? enoughOfParagraph : enough;

const isArticle = (state: State): boolean => state === "body" || state === "subhead";

const withRest = (page: Page, chosen: readonly number[], likelihood: Likelihood): readonly number[] => {
  const rest = new Set(
    restOfArticle(page, { isBody: (i) => chosen[i] === body, likely: (i) => likelihood(i, body) }),
  );
  return chosen.map((k, i) => (rest.has(i) ? body : k));
};

/** Without other stories: those listed under the article, and the links to them amid it. */
const withoutStories = (page: Page, named: readonly State[]): readonly State[] => {
  const stories = otherStoriesFrom(page, named) ?? named.length;
  const own = named.map((state, i): State => (i >= stories && isArticle(state) ? "after" : state));
  const links = new Set(shoutedLinks(page, (i) => isArticle(own[i] ?? "after")));
  return own.map((state, i): State => (links.has(i) ? "inside" : state));
};

/**
 * Takes each line's likeliest state, with one headline in the page, chosen by `headline`'s weights, and none of what
 * stands around the article amid its text; a list between two paragraphs is the article's. Where that leaves next to no
 * body, lines that may well be body are; so are paragraphs under it that go on telling it. Other stories under the
 * article, and links to them amid it, are none of it.
 */
export const decide = (page: Page, likelihoods: Float64Array, headline: readonly number[]): Reading => {
  const likelihood: Likelihood = (i, k) => likelihoods[i * K + k] ?? 0;
  const chosenTitle = chooseHeadline(page, likelihoods, headline);
  const likeliest = page.shapes.map((_, i) => (i === chosenTitle ? title : bestOf(likelihood, i, [title])));
  const strict = amidText(likeliest, likelihood);
  const items = listsAmidText(
    page.shapes.map(({ text }) => text),
    strict.map((k) => k === body),
  );
  const isMeagre = bodyWords(page, strict) < fewWords;
  const text = strict.map((k, i) =>
    items.has(i) || (isMeagre && k !== title && k !== subhead && likelihood(i, body) >= leastFor(page, i))
      ? body
      : k,
  );
  const chosen = withRest(page, text, likelihood);
  const kept = withoutStories(
    page,
    chosen.map((k): State => states[k] ?? "after"),
  );
  return {
    states: kept,
    lastBody: kept.lastIndexOf("body"),
    items,
    sureness: chosen.map((k, i) => likelihood(i, k)),
    ...(chosenTitle === undefined ? {} : { title: chosenTitle }),
  };
};
