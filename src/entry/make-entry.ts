import type { Article, Caption, Evidence, Found } from "../article/article.ts";
import type { Subject, Subjects } from "../subjects/subjects.ts";
import type { Entry, Source } from "./entry.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { blocksToMarkdown } from "./markdown.ts";

const foundFields = [
  "title",
  "subtitle",
  "published",
  "updated",
  "authors",
  "dateline",
  "publisher",
  "section",
  "language",
] as const satisfies readonly (keyof Article)[];

const subjectFields = [
  "topics",
  "people",
  "organisations",
  "places",
] as const satisfies readonly (keyof Subjects)[];

/** The evidence of a list of subjects: all their lines, the rule of the first, the least confidence of all. */
const together = (subjects: readonly Subject[]): Evidence | undefined => {
  const [first] = subjects;
  if (!first) return undefined;
  const lines = [...new Set(subjects.flatMap((subject) => subject.evidence.lines))].sort((a, b) => a - b);
  const confidence = Math.min(...subjects.map((subject) => subject.evidence.confidence));
  return { lines: lines.slice(0, 12), rule: first.evidence.rule, confidence };
};

const valuesOf = (article: Article): Partial<Entry> =>
  Object.fromEntries(
    foundFields.flatMap((field) => {
      const found: Found<unknown> | undefined = article[field];
      return found ? [[field, found.value]] : [];
    }),
  );

const evidenceOf = (article: Article, subjects: Subjects): { readonly [field: string]: Evidence } =>
  Object.fromEntries([
    ...foundFields.flatMap((field) => (article[field] ? [[field, rounded(article[field].evidence)]] : [])),
    ...subjectFields.flatMap((field) => {
      const evidence = together(subjects[field]);
      return evidence ? [[field, rounded(evidence)]] : [];
    }),
  ]);

const names = (subjects: readonly Subject[]): readonly string[] => [
  ...new Set(subjects.map(({ name }) => name)),
];

/** Two decimals: more would claim more than was measured, and the last digits of a logarithm differ between machines. */
const rounded = ({ lines, rule, confidence }: Evidence): Evidence => ({
  lines,
  rule,
  confidence: Math.round(confidence * 100) / 100,
});

/** The keys in the order in which a file read back gives them. */
const orderedCaption = ({ heading, text, credit, line, after }: Caption): Caption => ({
  ...(heading !== undefined && { heading }),
  ...(text !== undefined && { text }),
  ...(credit !== undefined && { credit }),
  line,
  after,
});

/** What the machine writes about an article, before anybody's edits, with a fingerprint of each field. */
export const makeEntry = (article: Article, subjects: Subjects, source: Source): Entry => {
  const entry: Entry = {
    authors: [],
    ...valuesOf(article),
    topics: names(subjects.topics),
    people: names(subjects.people),
    organisations: names(subjects.organisations),
    places: names(subjects.places),
    captions: article.captions.map(orderedCaption),
    source,
    evidence: evidenceOf(article, subjects),
    removed: [...article.removed],
    aliases: [],
    fingerprints: {},
    proposals: {},
    body: blocksToMarkdown(article.body),
  };
  return { ...entry, fingerprints: fingerprintsOf(entry) };
};
