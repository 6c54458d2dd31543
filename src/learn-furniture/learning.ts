import { furnitureKey } from "../label/furniture.ts";
import type { Label } from "../label/label.ts";
import { publisherKey } from "../label/publisher-key.ts";
import { hashText } from "../subjects/hash-text.ts";
import { atMost, emptySketch, hashNumber, hashOf, note, type Sketch } from "./sketch.ts";

/** A line as its text's reading labels it. */
export type ReadLine = { readonly text: string; readonly label: Label };

/** What is known of a line that may repeat. Counts are of articles. */
export type Tally = {
  /** As it was first met. */
  readonly text: string;
  /** The group's key: a publisher's, or that of all texts. */
  readonly group: string;
  articles: number;
  /** Those in which it was read as a field: a headline, a byline, a date, a caption. */
  named: number;
  /** Those in which it was read as the article's text. */
  prose: number;
  /** A few of the publishers that have it; a text without a publisher counts as one of its own. */
  readonly publishers: Set<string>;
};

/** A learning under way. What it takes grows with the lines that repeat, not with all lines. */
export type Learning = {
  readonly sketch: Sketch;
  /** By the number of the line's hash within its group. */
  readonly tallies: Map<number, Tally>;
  /** Group -> its articles. */
  readonly articles: Map<string, number>;
  /** Publisher's key -> its name as first met. */
  readonly names: Map<string, string>;
  /** Two of headline, first and middle paragraph together: a second text with the same is another version. */
  readonly versions: Set<number>;
};

/** The group of all texts. */
export const everywhere = "";

/** Whoever counts fewer has met nothing that repeats. */
export const fewest = 3;

export const beginLearning = (): Learning => ({
  sketch: emptySketch(),
  tallies: new Map(),
  articles: new Map(),
  names: new Map(),
  versions: new Set(),
});

const groupsOf = (publisher: string | undefined): readonly string[] =>
  publisher === undefined ? [everywhere] : [publisherKey(publisher), everywhere];

/** First pass: counts each different line of a text roughly. */
export const countLines = (
  { sketch }: Learning,
  publisher: string | undefined,
  lines: readonly string[],
): void => {
  const keys = new Set(lines.flatMap((text) => furnitureKey(text) ?? []));
  for (const group of groupsOf(publisher)) for (const key of keys) note(sketch, hashOf(hashText(group), key));
};

const leastParagraph = 80;

/** What tells a version of an article from another article: two of these three alike. */
const marksOf = (lines: readonly ReadLine[]): readonly number[] => {
  const paragraphs = lines.filter(({ label, text }) => label === "body" && text.length >= leastParagraph);
  const title = lines.find(({ label }) => label === "title")?.text;
  const [first, middle] = [paragraphs[0]?.text, paragraphs[Math.floor(paragraphs.length / 2)]?.text];
  const pairs = [
    [title, first],
    [title, middle],
    [first, paragraphs.length > 1 ? middle : undefined],
  ];
  return pairs.flatMap(([a, b], nth) =>
    a === undefined || b === undefined ? [] : [hashNumber(hashOf(nth, `${a}\n${b}`))],
  );
};

const isVersion = ({ versions }: Learning, lines: readonly ReadLine[]): boolean => {
  const marks = marksOf(lines);
  const known = marks.some((mark) => versions.has(mark));
  for (const mark of marks) versions.add(mark);
  return known;
};

const namedLabels: ReadonlySet<Label> = new Set([
  "title",
  "subtitle",
  "section",
  "byline",
  "date",
  "publisher",
  "caption",
  "credit",
]);
const proseLabels: ReadonlySet<Label> = new Set(["body", "subhead", "item"]);

const tallyOf = (learning: Learning, number: number, fresh: () => Tally): Tally => {
  const known = learning.tallies.get(number) ?? fresh();
  learning.tallies.set(number, known);
  return known;
};

const weighLine = (
  learning: Learning,
  { text, label }: ReadLine,
  { key, group, publisher }: { readonly key: string; readonly group: string; readonly publisher: string },
): void => {
  const hash = hashOf(hashText(group), key);
  if (atMost(learning.sketch, hash) < fewest) return;
  const tally = tallyOf(learning, hashNumber(hash), () => ({
    text,
    group,
    articles: 0,
    named: 0,
    prose: 0,
    publishers: new Set(),
  }));
  tally.articles++;
  if (namedLabels.has(label)) tally.named++;
  if (proseLabels.has(label)) tally.prose++;
  if (tally.publishers.size < fewest) tally.publishers.add(publisher);
};

/** The different lines of a text by key; of equals the first. */
const linesByKey = (lines: readonly ReadLine[]): ReadonlyMap<string, ReadLine> => {
  const byKey = new Map<string, ReadLine>();
  for (const line of lines) {
    const key = furnitureKey(line.text);
    if (key !== undefined && !byKey.has(key)) byKey.set(key, line);
  }
  return byKey;
};

/**
 * Second pass, over the same texts in the same order: counts exactly, and by label, the lines that may repeat. A text
 * that is another version of an article met before is passed over: its paragraphs are no furniture.
 */
export const weighText = (
  learning: Learning,
  publisher: string | undefined,
  lines: readonly ReadLine[],
): void => {
  if (isVersion(learning, lines)) return;
  const groups = groupsOf(publisher);
  const [own = everywhere] = groups;
  if (publisher !== undefined && !learning.names.has(own)) learning.names.set(own, publisher);
  for (const group of groups) learning.articles.set(group, (learning.articles.get(group) ?? 0) + 1);
  const source = publisher === undefined ? `text ${learning.articles.get(everywhere)}` : own;
  for (const [key, line] of linesByKey(lines))
    for (const group of groups) weighLine(learning, line, { key, group, publisher: source });
};
