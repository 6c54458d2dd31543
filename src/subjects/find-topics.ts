import { topicParents, topTopic } from "../knowledge/media-topics/media-topics.ts";
import { fieldWeights } from "../knowledge/topic-terms/field-weights.ts";
import type { Passage } from "./read-passages.ts";
import { scoreTopics, type TopicScore } from "./score-topics.ts";
import type { Subject } from "./subjects.ts";
import { termsIn } from "./topic-languages.ts";

/** Below this score an article says nothing of a subject: two passing words of a field are no evidence. */
const leastScore = 7;
/** A headline alone has few words to speak with: it needs this share of its word count, and `leastShort` at the least. */
const leastPerWord = 0.08;
const leastShort = 1.5;
/** A second field must have this share of the first one's score. */
const secondShare = 0.3;
/** Within a field, a narrower topic must carry this share of the field's score to be named. */
const narrowShare = 0.12;

const leastFor = (passages: readonly Passage[]): number => {
  const letters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return Math.min(leastScore, Math.max(leastShort, (letters / 6) * leastPerWord));
};

/** A topic in the headline stands so much higher among those of its field. */
const titleFactor = 1.5;
/** More topics than this index everything and so nothing. */
const mostTopics = 5;
/** A topic less sure than this is not named: measured, fewer than four in ten such are right. */
const leastConfidence = 0.32;
/** A field has no more topics than this: the rest are shades of the same. */
const mostPerField = 3;

type Field = { readonly id: string; readonly score: number; readonly topics: readonly Ranked[] };
type Ranked = TopicScore & { readonly id: string };

const sumBranches = (scores: ReadonlyMap<string, TopicScore>): ReadonlyMap<string, Ranked> => {
  const sums = new Map<string, { id: string; score: number; titled: boolean; lines: number[] }>();
  for (const [id, { score: own, titled, lines }] of scores) {
    const score = own * (fieldWeights[topTopic(id)] ?? 1);
    for (const over of [id, ...topicParents(id)]) {
      const sum = sums.get(over) ?? { id: over, score: 0, titled: false, lines: [] };
      sum.score += score;
      sum.titled ||= titled;
      sum.lines.push(...lines);
      sums.set(over, sum);
    }
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

/** A topic's score among those of its field: what the headline says is what the article is about. */
const standing = ({ score, titled }: Ranked): number => score * (titled ? titleFactor : 1);

const nameTopics = (field: Field): readonly Ranked[] => {
  const narrow = field.topics.filter(
    (topic) => topic.id !== field.id && standing(topic) >= Math.max(leastShort, narrowShare * field.score),
  );
  const all = withoutParents([...field.topics.filter(({ id }) => id === field.id), ...narrow]);
  return [...all].sort((a, b) => standing(b) - standing(a)).slice(0, mostPerField);
};

const confidenceOf = (field: Field, total: number): number => {
  const share = field.score / total;
  const enough = field.score / (field.score + leastScore);
  return Math.round(100 * Math.min(0.99, share * 0.6 + enough * 0.4)) / 100;
};

/* The first topic of a field is as sure as its field; the others the less, the weaker they are beside it. */
const nameField = (field: Field, confidence: number): readonly Subject[] => {
  const topics = nameTopics(field);
  const most = Math.max(...topics.map(standing));
  return topics.map((topic) => ({
    name: topic.id,
    evidence: {
      lines: [...new Set(topic.lines)].sort((a, b) => a - b).slice(0, 20),
      rule: "topic-terms",
      confidence: Math.round(confidence * (60 + (40 * standing(topic)) / most)) / 100,
    },
  }));
};

/**
 * The Media Topics of an article, levels 1 to 3, those of the surest field first, at most five; none where the
 * evidence is thin or the language has no terms.
 */
export const findTopics = (
  passages: readonly Passage[],
  language: string | undefined,
): readonly Subject[] => {
  const index = termsIn(language);
  if (index === undefined) return [];
  const fields = rankFields(sumBranches(scoreTopics(passages, index)));
  const best = fields[0]?.score ?? 0;
  const least = leastFor(passages);
  const total = fields.reduce((sum, { score }) => sum + score, 0);
  return fields
    .filter(({ score }) => score >= Math.max(least, secondShare * best))
    .map((field) => ({ field, confidence: confidenceOf(field, total) }))
    .filter(({ confidence }) => confidence >= leastConfidence)
    .flatMap(({ field, confidence }) => nameField(field, confidence))
    .slice(0, mostTopics);
};
