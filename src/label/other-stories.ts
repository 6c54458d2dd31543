import { signs } from "./facts.ts";
import type { Page } from "./page.ts";
import type { Shape } from "./shape.ts";
import type { State } from "./states.ts";

/** Words of the article after which other stories may begin. */
const leastArticle = 60;
/** Paragraphs that show how an article's own stand. With one alone an article of short chapters looks like a list. */
const leastOwn = 2;
/** Paragraphs that make a list of stories. Two are tried as often by articles as by lists. */
const leastStories = 3;
/** Of the article's own paragraphs no greater share has such a line above it. */
const seldomHeaded = 0.34;

const dateBits = (["year", "time", "numericDate"] as const).reduce(
  (bits, sign) => bits | (1 << signs.indexOf(sign)),
  0,
);

/** Lists cut their headlines to a length. */
const isCutOff = (text: string): boolean => text.endsWith("…") || text.endsWith("...");

/** What stands above each paragraph of such a list, and the share of the paragraphs that must have it. */
type Heading = { readonly share: number; readonly holds: (page: Page, above: Shape) => boolean };

const headings: readonly Heading[] = [
  // Other stories: a headline each. Subheads of an article stand over more than a paragraph now and then.
  {
    share: 0.9,
    holds: ({ repeats }, { width, endsSentence, facts, key, text }) =>
      (!endsSentence || isCutOff(text)) &&
      width >= 20 &&
      width < 150 &&
      facts.tokens.length >= 4 &&
      (repeats.get(key) ?? 1) === 1,
  },
  // Readers' comments: a date each; some are of several paragraphs.
  {
    share: 0.7,
    holds: (_, { width, endsSentence, facts }) =>
      !endsSentence && width < 60 && (facts.signs & dateBits) !== 0,
  },
];

type Sight = {
  readonly page: Page;
  readonly states: readonly State[];
  readonly isParagraph: readonly boolean[];
};

const listUnder = ({ page, states, isParagraph }: Sight, { share, holds }: Heading): number | undefined => {
  const { shapes } = page;
  const isHeaded = shapes.map((_, i) => {
    const above = shapes[i - 1];
    return (
      isParagraph[i] === true && above !== undefined && states[i - 1] !== "caption" && holds(page, above)
    );
  });
  const all = isParagraph.filter((one) => one).length;
  const allHeaded = isHeaded.filter((one) => one).length;
  let before = 0;
  let beforeHeaded = 0;
  let words = 0;
  for (const [i, { facts }] of shapes.entries()) {
    if (states[i] === "body") words += facts.tokens.length;
    if (isParagraph[i]) before++;
    if (isHeaded[i]) beforeHeaded++;
    if (all - before < leastStories) return undefined;
    if (words <= leastArticle || states[i] === "body" || before < leastOwn) continue;
    const after = (allHeaded - beforeHeaded) / (all - before);
    if (after >= share && beforeHeaded / before <= seldomHeaded) return i;
  }
  return undefined;
};

/**
 * Where a list of other stories or of comments begins under an article: from there on each paragraph has a
 * headline or a date of its own, while the article's have none. Undefined where the page has no such list.
 * Linear in its lines.
 */
export const otherStoriesFrom = (page: Page, states: readonly State[]): number | undefined => {
  const isParagraph = page.shapes.map(({ isLong }, i) => isLong && states[i] === "body");
  const starts = headings
    .map((heading) => listUnder({ page, states, isParagraph }, heading))
    .filter((start) => start !== undefined);
  return starts.length === 0 ? undefined : Math.min(...starts);
};
