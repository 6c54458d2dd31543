import { pageWords } from "../../knowledge/page-words.ts";
import { commonSites } from "../../knowledge/publisher-cues.ts";
import type { Page } from "../page.ts";
import { isBody, textAt } from "../page.ts";
import { namesInLine } from "./names-in-line.ts";
import { sitesInLine } from "./sites-in-line.ts";

/** What speaks for a name as the publisher's. */
type Support = {
  /** The ways it is printed, and how often. */
  readonly spellings: Map<string, number>;
  /** Indexes of lines that name it. */
  readonly lines: Set<number>;
  cues: number;
  rights: number;
  whole: number;
  top: boolean;
  site: number;
};

/** A possible publisher with its evidence. */
export type PublisherCandidate = {
  readonly name: string;
  readonly lines: readonly number[];
  readonly score: number;
};

const keyOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

const isFurnitureName = (name: string): boolean =>
  name.split(/[\s-]+/u).every((word) => pageWords.has(word.toLowerCase()) || word.length === 1);

/** Lines of which more are looked at than a page has furniture. */
const mostLines = 3000;

/** A masthead stands among the first lines. */
const topLines = 6;

type Supports = Map<string, Support>;

const supportOf = (supports: Supports, key: string): Support => {
  const known = supports.get(key);
  if (known !== undefined) return known;
  const fresh: Support = {
    spellings: new Map(),
    lines: new Set(),
    cues: 0,
    rights: 0,
    whole: 0,
    top: false,
    site: 0,
  };
  supports.set(key, fresh);
  return fresh;
};

const addLine = (supports: Supports, text: string, index: number): void => {
  for (const { name, cue, rights } of namesInLine(text)) {
    const key = keyOf(name);
    if (key.length < 2 || commonSites.has(key)) continue;
    const support = supportOf(supports, key);
    support.spellings.set(name, (support.spellings.get(name) ?? 0) + 1);
    if (!support.lines.has(index)) support.cues += cue;
    support.lines.add(index);
    if (rights) support.rights += 1;
    if (keyOf(text) === key) {
      support.whole += 1;
      support.top ||= index < topLines;
    }
  }
};

const addSites = (supports: Supports, text: string, index: number): void => {
  for (const { domain, stem } of sitesInLine(text)) {
    const support = supportOf(supports, stem);
    if (support.spellings.size === 0) support.spellings.set(domain, 0);
    support.lines.add(index);
    support.site += 1;
  }
};

const collect = (page: Page): Supports => {
  const supports: Supports = new Map();
  const seen = new Set<string>();
  page.lines.slice(0, mostLines).forEach((labelled, index) => {
    const { text } = labelled.line;
    addSites(supports, text, index);
    if (isBody(labelled) || index === page.title || seen.has(text)) return;
    seen.add(text);
    addLine(supports, text, index);
  });
  return supports;
};

/** How much each kind of evidence tells, and the most that repeating it adds. */
const weights = {
  rights: 3,
  cues: 3.5,
  whole: 0.4,
  mostWhole: 1.2,
  top: 0.7,
  line: 0.12,
  mostLines: 1.2,
  site: 0.8,
  mostSite: 2.4,
  named: 2.5,
  title: 2,
} as const;

const spellingOf = ({ spellings }: Support): string => {
  let [best, count] = ["", -1];
  for (const [name, times] of spellings) if (times > count) [best, count] = [name, times];
  return best;
};

const scoreOf = (page: Page, support: Support, key: string): number => {
  const named = support.site > 0 && spellingOf(support) !== "" && Math.max(...support.spellings.values()) > 0;
  const score =
    Math.min(1, support.rights) * weights.rights +
    Math.min(weights.cues, support.cues) +
    Math.min(weights.mostWhole, support.whole * weights.whole) +
    (support.top ? weights.top : 0) +
    Math.min(weights.mostLines, support.lines.size * weights.line) +
    Math.min(weights.mostSite, support.site * weights.site) +
    (named ? weights.named : 0);
  const inTitle = page.title !== undefined && keyOf(textAt(page, page.title)).includes(key);
  return (
    score -
    (inTitle ? weights.title : 0) -
    (isFurnitureName(spellingOf(support)) && support.rights === 0 && !named ? 4 : 0)
  );
};

/** The names that the page's furniture gives as its own, best first. */
export const weighPublishers = (page: Page): readonly PublisherCandidate[] => {
  const scored = [...collect(page)]
    .map(([key, support]) => ({ key, support, score: scoreOf(page, support, key) }))
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score || b.key.length - a.key.length);
  return scored
    .slice(0, 8)
    .map(({ support, score }) => ({ name: spellingOf(support), lines: [...support.lines], score }));
};
