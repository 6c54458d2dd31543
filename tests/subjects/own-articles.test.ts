import { describe, expect, it } from "vitest";
import { addCounts, countSets, fMeasure, noCounts } from "../../src/evaluate-subjects/score-spans.ts";
import { topTopic } from "../../src/knowledge/media-topics/media-topics.ts";
import { findSubjects } from "../../src/subjects/find-subjects.ts";
import { type OwnArticle, ownArticles } from "./own-articles.ts";

const read = ({ title, dateline, body }: OwnArticle) =>
  findSubjects({
    title,
    ...(dateline === undefined ? {} : { dateline }),
    language: "en",
    body: body.map((text, at) => ({ kind: "paragraph" as const, text, line: at + 1 })),
    captions: [],
  });

const score = (field: "people" | "places" | "organisations"): number =>
  fMeasure(
    ownArticles
      .map((article) =>
        countSets(new Set(read(article)[field].map(({ name }) => name)), new Set(article[field])),
      )
      .reduce(addCounts, noCounts),
  );

describe("whole articles", () => {
  it.each(ownArticles)("puts the right field first: $title", (article) => {
    expect(topTopic(read(article).topics[0]?.name ?? "")).toBe(article.field);
  });

  // Floors a little under what was reached: 1.00, 0.91, 0.87.
  it("finds nearly all people and hardly any other", () => {
    expect(score("people")).toBeGreaterThanOrEqual(0.95);
  });

  it("finds most places", () => {
    expect(score("places")).toBeGreaterThanOrEqual(0.89);
  });

  it("finds most organisations", () => {
    expect(score("organisations")).toBeGreaterThanOrEqual(0.82);
  });
});
