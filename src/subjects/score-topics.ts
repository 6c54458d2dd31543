import type { Passage, Place } from "./read-passages.ts";
import { foldWord, splitWords } from "./split-words.ts";
import { type Term, type TermIndex, termAt } from "./term-index.ts";

/** The evidence for one topic: its own terms' score and the lines they stand on. */
export type TopicScore = {
  readonly score: number;
  readonly lines: readonly number[];
  /** Whether the headline or the standfirst holds one of its terms. */
  readonly titled: boolean;
};

const placeWeights: Readonly<Record<Place, number>> = {
  section: 4,
  title: 3,
  subtitle: 2,
  lead: 1.6,
  body: 1,
  caption: 0.7,
  slug: 0.5,
};

/** Paragraphs after this one count half: what an article is about stands in its first half page. */
const nearParagraphs = 6;

type Tally = { weight: number; titled: boolean; readonly lines: Set<number> };

const tallyPassage = (passage: Passage, weight: number, tools: Tools): void => {
  const raw = splitWords(passage.text);
  const words = { raw, folded: raw.map((word) => foldWord(word, tools.index.english)) };
  for (let at = 0; at < raw.length; ) {
    const term = termAt(tools.index, words, at);
    at += Math.max(1, term?.words.length ?? 1);
    if (term === undefined) continue;
    const tally = tools.tallies.get(term) ?? { weight: 0, titled: false, lines: new Set<number>() };
    tally.weight += weight;
    tally.titled ||= passage.place === "title" || passage.place === "subtitle";
    if (passage.line !== undefined) tally.lines.add(passage.line);
    tools.tallies.set(term, tally);
  }
};

type Tools = { readonly index: TermIndex; readonly tallies: Map<Term, Tally> };

const tallyTerms = (passages: readonly Passage[], index: TermIndex): ReadonlyMap<Term, Tally> => {
  const tallies = new Map<Term, Tally>();
  let paragraph = 0;
  for (const passage of passages) {
    if (passage.place === "lead" || passage.place === "body") paragraph += 1;
    const weight = placeWeights[passage.place] * (paragraph > nearParagraphs ? 0.5 : 1);
    tallyPassage(passage, weight, { index, tallies });
  }
  return tallies;
};

/** Each topic's score from its own terms: a term said often counts more, but ever less for each time more. */
export const scoreTopics = (
  passages: readonly Passage[],
  index: TermIndex,
): ReadonlyMap<string, TopicScore> => {
  const scores = new Map<string, { score: number; titled: boolean; lines: Set<number> }>();
  for (const [term, tally] of tallyTerms(passages, index)) {
    const often = Math.log2(1 + tally.weight);
    for (const [id, weight] of term.topics) {
      const topic = scores.get(id) ?? { score: 0, titled: false, lines: new Set<number>() };
      topic.score += weight * often;
      topic.titled ||= tally.titled && weight > 1;
      for (const line of tally.lines) topic.lines.add(line);
      scores.set(id, topic);
    }
  }
  return new Map(
    [...scores].map(([id, { score, titled, lines }]) => [
      id,
      { score, titled, lines: [...lines].sort((a, b) => a - b) },
    ]),
  );
};
