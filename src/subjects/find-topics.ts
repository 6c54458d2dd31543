import { topicParents, topTopic } from "../knowledge/media-topics/media-topics.ts";
import { englishTerms } from "../knowledge/topic-terms/english-terms.ts";
import type { Passage } from "./read-passages.ts";
import { scoreTopics, type TopicScore } from "./score-topics.ts";
import type { Subject } from "./subjects.ts";
import { indexTerms, type TermIndex } from "./term-index.ts";

const english = indexTerms(englishTerms, true);

const indexFor = (language: string | undefined): TermIndex | undefined =>
  language === "en" ? english : undefined;

/** Below this score an article says nothing of a subject: two passing words of a field are no evidence. */
const leastScore = 7;
/** A headline alone has few words to speak with: it needs this share of its word count, and `leastShort` at the least. */
const leastPerWord = 0.08;
const leastShort = 2.5;
/** A second field must have this share of the first one's score. */
const secondShare = 0.45;
/** Within a field, a narrower topic must carry this share of the field's score to be named. */
const narrowShare = 0.12;

const leastFor = (passages: readonly Passage[]): number => {
  const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(leastScore, Math.max(leastShort, (letters / 6) * leastPerWord));
};

/** A field has no more topics than this: the rest are shades of the same. */
const mostPerField = 3;

type Field = { readonly id: string; readonly score: number; readonly topics: readonly Ranked[] };
type Ranked = { readonly id: string; readonly score: number; readonly lines: readonly number[] };

const sumBranches = (scores: ReadonlyMap<string, TopicScore>): ReadonlyMap<string, Ranked> => {
  const sums = new Map<string, { id: string; score: number; lines: number[] }>();
  for (const [id, { score, lines }] of scores)
    for (const over of [id, ...topicParents(id)]) {
      const sum = sums.get(over) ?? { id: over, score: 0, lines: [] };
      sum.score += score;
      sum.lines.push(...lines);
      sums.set(over, sum);
    }
  return sums;
};

const byScore = (a: { score: number; id: string }, b: { score: number; id: string }): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);

const rankFields = (sums: ReadonlyMap<string, Ranked>): readonly Field[] => {
  const topics = [...sums.values()].sort(byScore);
  return topics
    .filter(({ id }) => topTopic(id) === id)
    .map(({ id, score }) => ({
      id,
      score,
      topics: topics.filter((topic) => topTopic(topic.id) === id),
    }));
};

const withoutParents = (topics: readonly Ranked[]): readonly Ranked[] => {
  const implied = new Set(topics.flatMap(({ id }) => topicParents(id)));
  return topics.filter(({ id }) => !implied.has(id));
};

const nameTopics = (field: Field): readonly Ranked[] => {
  const narrow = field.topics.filter(
    ({ id, score }) => id !== field.id && score >= Math.max(leastShort, narrowShare * field.score),
  );
  const all = withoutParents([...field.topics.filter(({ id }) => id === field.id), ...narrow]);
  return all.slice(0, mostPerField);
};

const confidenceOf = (field: Field, total: number): number => {
  const share = field.score / total;
  const enough = field.score / (field.score + leastScore);
  return Math.round(100 * Math.min(0.99, share * 0.6 + enough * 0.4)) / 100;
};

/**
 * The Media Topics of an article, levels 1 to 3, the surest first, at most five; none where the evidence is
 * thin or the language has no terms.
 */
export const findTopics = (
  passages: readonly Passage[],
  language: string | undefined,
): readonly Subject[] => {
  const index = indexFor(language);
  if (index === undefined) return [];
  const fields = rankFields(sumBranches(scoreTopics(passages, index)));
  const least = leastFor(passages);
  const best = fields[0];
  if (best === undefined || best.score < least) return [];
  const total = fields.reduce((sum, { score }) => sum + score, 0);
  return fields
    .filter(({ score }) => score >= Math.max(least, secondShare * best.score))
    .flatMap((field) =>
      nameTopics(field).map(({ id, score, lines }) => ({
        id,
        rank: (field === best ? 1000 : 0) + score,
        lines: [...new Set(lines)].sort((a, b) => a - b).slice(0, 20),
        confidence: confidenceOf(field, total),
      })),
    )
    .sort((a, b) => b.rank - a.rank)
    .slice(0, 5)
    .map(({ id, lines, confidence }) => ({ name: id, evidence: { lines, rule: "topic-terms", confidence } }));
};
