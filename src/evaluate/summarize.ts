import type { Measures, Scored } from "./score-document.ts";

/** A mean and how many documents it is over. */
export type Mean = { readonly mean: number; readonly count: number };

/** A column of the table: a measure over some documents, and which way is better. */
export type Column = {
  readonly key: string;
  readonly heading: string;
  readonly better: "higher" | "lower";
  readonly of: (documents: readonly Scored[]) => Mean | undefined;
};

/** The means of the documents of one rendering and language group; a mean over none is missing. */
export type Row = {
  readonly rendering: string;
  readonly language: string;
  readonly documents: number;
  readonly means: Readonly<Record<string, Mean>>;
};

const meanOf = (documents: readonly Scored[], measure: keyof Measures): Mean | undefined => {
  const values = documents.flatMap(({ measures }) => measures[measure] ?? []);
  return values.length === 0
    ? undefined
    : { mean: values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
};

const ofTier = (documents: readonly Scored[], tier: string): readonly Scored[] =>
  documents.filter((document) => document.tier === tier);

/** F1 of the mean precision and the mean recall. */
const f1OfMeans = (documents: readonly Scored[]): Mean | undefined => {
  const [precision, recall] = [meanOf(documents, "body_precision"), meanOf(documents, "body_recall")];
  if (precision === undefined || recall === undefined) return undefined;
  const [p, r] = [precision.mean, recall.mean];
  return { mean: (2 * p * r) / (p + r || 1), count: precision.count };
};

const sumOf = (documents: readonly Scored[], measure: keyof Measures): number =>
  documents.reduce((sum, { measures }) => sum + (measures[measure] ?? 0), 0);

/** F1 over the captions of all documents together: most have one or two. */
const f1OfCaptions = (documents: readonly Scored[]): Mean | undefined => {
  const [right, given, there] = (["captions_right", "captions_given", "captions_there"] as const).map(
    (measure) => sumOf(documents, measure),
  );
  if (there === undefined || there === 0) return undefined;
  return { mean: (2 * (right ?? 0)) / (there + (given ?? 0)), count: there };
};

const goldBody = (key: string, heading: string, measure: keyof Measures): Column => ({
  key,
  heading,
  better: "higher",
  of: (documents) => meanOf(ofTier(documents, "gold"), measure),
});

const plain = (measure: keyof Measures, heading: string, better: Column["better"] = "higher"): Column => ({
  key: measure,
  heading,
  better,
  of: (documents) => meanOf(documents, measure),
});

/** The table's columns; bodies made by hand and bodies made by a tool are never mixed. */
export const columns: readonly Column[] = [
  goldBody("body_f1", "body F1", "body_f1"),
  goldBody("body_precision", "prec", "body_precision"),
  goldBody("body_recall", "rec", "body_recall"),
  {
    key: "body_f1_of_means",
    heading: "F1(P,R)",
    better: "higher",
    of: (documents) => f1OfMeans(ofTier(documents, "gold")),
  },
  {
    key: "body_f1_silver",
    heading: "F1 silver",
    better: "higher",
    of: (documents) => meanOf(ofTier(documents, "silver"), "body_f1"),
  },
  plain("snippet_recall", "snip rec"),
  plain("snippet_leak", "snip leak", "lower"),
  plain("title_exact", "title ex"),
  plain("title_soft", "title soft"),
  plain("authors", "authors"),
  plain("authors_recall", "auth rec"),
  plain("date", "date"),
  plain("date_false", "date false", "lower"),
  plain("date_wrong_and_sure", "wrong, sure", "lower"),
  plain("publisher", "publ"),
  { key: "captions_f1", heading: "captions", better: "higher", of: f1OfCaptions },
];

const rowOf = (rendering: string, language: string, documents: readonly Scored[]): Row => ({
  rendering,
  language,
  documents: documents.length,
  means: Object.fromEntries(
    columns.flatMap(({ key, of }) => {
      const mean = of(documents);
      return mean === undefined ? [] : [[key, mean] as const];
    }),
  ),
});

/** A row for each rendering and language group that has documents, in order of their names. */
export const summarize = (documents: readonly Scored[]): readonly Row[] => {
  const renderings = [...new Set(documents.map(({ rendering }) => rendering))].sort();
  return renderings.flatMap((rendering) =>
    (["en", "other"] as const).flatMap((language) => {
      const group = documents.filter(
        (document) => document.rendering === rendering && document.language === language,
      );
      return group.length === 0 ? [] : [rowOf(rendering, language, group)];
    }),
  );
};

const cell = (mean: Mean | undefined): string =>
  mean === undefined ? "-" : `${mean.mean.toFixed(3)} (${mean.count})`;

/** The rows as a Markdown table: each value with the number of documents that it is over. */
export const formatTable = (rows: readonly Row[]): string =>
  [
    `| rendering | lang | ${columns.map(({ heading }) => heading).join(" | ")} |`,
    `|${"---|".repeat(columns.length + 2)}`,
    ...rows.map(
      ({ rendering, language, means }) =>
        `| ${rendering} | ${language} | ${columns.map(({ key }) => cell(means[key])).join(" | ")} |`,
    ),
  ].join("\n");
