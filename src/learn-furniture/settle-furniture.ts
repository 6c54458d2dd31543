import { furnitureKey } from "../label/furniture.ts";
import type { FurnitureLine, FurnitureList } from "../label/teaching.ts";
import { inOrder } from "./in-order.ts";
import { everywhere, fewest, type Learning, type Tally } from "./learning.ts";

/** What must be true of a line before it is called furniture. */
type Threshold = {
  /** Articles that have it, at least. */
  readonly articles: number;
  /** Publishers that have it, at least. */
  readonly publishers: number;
};

const ownThreshold: Threshold = { articles: fewest, publishers: 1 };
const commonThreshold: Threshold = { articles: 5, publishers: fewest };

/** Share of a group's articles that have the line. */
const leastShare = 0.02;
/**
 * The same for a line that is mostly read as the article's text: paragraphs of background are used again now and then,
 * an appeal to subscribe stands in every other article.
 */
const leastProseShare = 0.2;
/** Shorter lines that are mostly read as text are subheads and answers: `The verdict`. */
const leastProse = 30;
/** Where more of its articles have it as headline, byline, date or caption, it is that, and stays unlearnt. */
const mostNamed = 0.2;

/** A list longer than this nobody would read; the rarest lines go. */
const mostLines = 400;

/** Whether a line that `articles` texts of a group could have is the group's furniture. */
export const isFurniture = (tally: Tally, articles: number, threshold: Threshold): boolean => {
  const isProse = tally.prose * 2 > tally.articles;
  const least = Math.max(threshold.articles, articles * (isProse ? leastProseShare : leastShare));
  return (
    tally.articles >= least &&
    tally.publishers.size >= threshold.publishers &&
    tally.named <= tally.articles * mostNamed &&
    (!isProse || tally.text.length >= leastProse)
  );
};

const oftenFirst = (a: Tally, b: Tally): number => b.articles - a.articles || inOrder(a.text, b.text);

const listOf = (tallies: readonly Tally[]): readonly FurnitureLine[] =>
  [...tallies]
    .sort(oftenFirst)
    .slice(0, mostLines)
    .map(({ text, articles: said }) => ({ text, said }));

/** The furniture that was learnt: what all publishers share once, and under each publisher what is its own. */
export const settleFurniture = ({ tallies, articles, names }: Learning): FurnitureList => {
  const groups = new Map<string, Tally[]>();
  for (const tally of tallies.values()) {
    const threshold = tally.group === everywhere ? commonThreshold : ownThreshold;
    if (!isFurniture(tally, articles.get(tally.group) ?? 0, threshold)) continue;
    const group = groups.get(tally.group) ?? [];
    group.push(tally);
    groups.set(tally.group, group);
  }
  const common = listOf(groups.get(everywhere) ?? []);
  const shared = new Set(common.map(({ text }) => furnitureKey(text)));
  const publishers = [...groups].flatMap(([key, group]) => {
    const lines = listOf(group.filter(({ text }) => !shared.has(furnitureKey(text))));
    return key === everywhere || lines.length === 0 ? [] : [{ name: names.get(key) ?? key, lines }];
  });
  return { everywhere: common, publishers: publishers.sort((a, b) => inOrder(a.name, b.name)) };
};
