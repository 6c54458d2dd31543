import { countries, countryName } from "../knowledge/countries/countries.ts";
import { topTopic } from "../knowledge/media-topics/media-topics.ts";
import { findSubjects } from "../subjects/find-subjects.ts";
import { spansOfTags, tagNames } from "../subjects/tag-names.ts";
import { nameOfPlaceSlug } from "./place-slugs.ts";
import { accuracy, accuracyAtCoverage, type Choice } from "./score-choices.ts";
import { addCounts, countSets, countSpans, fMeasure, noCounts } from "./score-spans.ts";
import { wantedFields } from "./wanted-fields.ts";

/** A measured value: what was measured on which set, over how many articles. */
export type Measure = {
  readonly set: string;
  readonly measure: string;
  readonly value: number;
  readonly articles: number;
};

type SectionRow = {
  readonly title: string;
  readonly text?: string;
  readonly label?: string;
  readonly labels?: readonly string[];
};

const blocksOf = (text: string, between: RegExp) =>
  text
    .split(between)
    .map((paragraph) => paragraph.replace(/\s+/gu, " ").trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph, at) => ({ kind: "paragraph" as const, text: paragraph, line: at + 1 }));

const chooseField = (row: SectionRow): Choice => {
  const { topics } = findSubjects({
    title: row.title,
    language: "en",
    body: blocksOf(row.text ?? "", /\n+/u),
    captions: [],
  });
  const first = topics[0];
  if (first === undefined) return { right: false, sure: 0 };
  return { right: wantedFields(row).has(topTopic(first.name)), sure: first.evidence.confidence };
};

/** How often the first topic's top term is one of those wanted, over all articles and over the surest 70%. */
export const evaluateSections = (set: string, rows: readonly SectionRow[]): readonly Measure[] => {
  const choices = rows.map(chooseField);
  const articles = rows.length;
  return [
    { set, measure: "first topic", value: accuracy(choices), articles },
    { set, measure: "first topic, surest 70%", value: accuracyAtCoverage(choices, 0.7), articles },
    {
      set,
      measure: "articles with a topic",
      value: choices.filter(({ sure }) => sure > 0).length / articles,
      articles,
    },
  ];
};

type PlacesRow = {
  readonly title: string;
  readonly dateline?: string;
  readonly body: string;
  readonly places: readonly string[];
};

const countryNames: ReadonlySet<string> = new Set(countries.map(({ code }) => countryName(code) ?? code));

/** What an article is about, not what it names in passing. */
const aboutConfidence = 0.5;

const countPlaces = (row: PlacesRow) => {
  const { places } = findSubjects({
    title: row.title,
    ...(row.dateline ? { dateline: row.dateline } : {}),
    language: "en",
    body: blocksOf(row.body, /\n {2,}/u),
    captions: [],
  });
  const found = places.filter(
    ({ name, evidence }) => countryNames.has(name) && evidence.confidence >= aboutConfidence,
  );
  return countSets(new Set(found.map(({ name }) => name)), new Set(row.places.map(nameOfPlaceSlug)));
};

/** The countries found with a confidence of a half and more, against those an editor gave; articles that have some. */
export const evaluateCountries = (set: string, rows: readonly PlacesRow[]): readonly Measure[] => {
  const given = rows.filter(({ places, body }) => places.length > 0 && body);
  const counts = given.map(countPlaces).reduce(addCounts, noCounts);
  return [{ set, measure: "countries, F1", value: fMeasure(counts), articles: given.length }];
};

type TaggedRow = {
  readonly sents: readonly { readonly tokens: readonly string[]; readonly tags: readonly string[] }[];
};

/** People, organisations and places in text already split into tokens: the same words and the same kind. */
export const evaluateNames = (set: string, rows: readonly TaggedRow[]): readonly Measure[] => {
  const counts = rows
    .flatMap(({ sents }) => {
      const found = tagNames(sents.map(({ tokens }) => tokens));
      return sents.map(({ tags }, at) => countSpans(found[at] ?? [], spansOfTags(tags)));
    })
    .reduce(addCounts, noCounts);
  return [{ set, measure: "names, span F1", value: fMeasure(counts), articles: rows.length }];
};
