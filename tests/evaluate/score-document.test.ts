import { describe, expect, test } from "vitest";
import type { Gold } from "../../src/evaluate/gold.ts";
import type { Prediction } from "../../src/evaluate/prediction.ts";
import { scoreDocument } from "../../src/evaluate/score-document.ts";

const gold: Gold = {
  id: "quay",
  lang: "en",
  tier: "gold",
  renderings: ["a"],
  in_dump: { a: { title: true, authors: true, date: true, publisher: true } },
  title_accept: ["Town’s “new” quay opens"],
  subtitle: "The mayor came by boat to open it.",
  authors: ["Ada Brook", "Tom Reed"],
  date: "2011-05-04",
  publisher_accept: ["The Harbour Post", "harbourpost.example"],
  body: ["The new quay opened on Wednesday after nine years.", "The mayor came by boat."],
  body_blocks: [
    { t: "p", text: "The new quay opened on Wednesday after nine years." },
    { t: "h", text: "A long wait" },
    { t: "p", text: "The mayor came by boat." },
  ],
};

const right: Prediction = {
  title: 'Town\'s "new" quay  opens',
  authors: ["Tom REED", "Ada Brook"],
  date: "2011-05-04",
  date_confidence: 0.9,
  publisher: "harbourpost",
  body: [...gold.body],
  captions: [],
};

const measure = (change: Partial<Prediction>, truth: Gold = gold) =>
  scoreDocument(truth, "a", { ...right, ...change }).measures;

describe("scoreDocument", () => {
  test("gives all points to an answer that differs only in case, quotes, spaces and order of authors", () => {
    expect(measure({})).toEqual({
      body_f1: 1,
      body_precision: 1,
      body_recall: 1,
      title_exact: 1,
      title_soft: 1,
      authors: 1,
      authors_recall: 1,
      date: 1,
      date_wrong_and_sure: 0,
      publisher: 1,
    });
  });

  test("counts subheads, standfirst and headline in the body neither way", () => {
    const body = [
      "The mayor came by boat to open it.",
      gold.body[0] ?? "",
      "A long wait",
      gold.body[1] ?? "",
    ];
    expect(measure({ body }).body_f1).toBe(1);
  });

  test("counts four-word runs of the body: three of eleven foreign runs cost precision", () => {
    const { body_precision, body_recall } = measure({ body: [...gold.body, "Sign up for our letter"] });
    expect(body_recall).toBe(1);
    expect(body_precision).toBeCloseTo(11 / 16, 10);
  });

  test("wants the exact set of authors and tells how many it has of them", () => {
    expect(measure({ authors: ["Ada Brook"] })).toMatchObject({ authors: 0, authors_recall: 0.5 });
  });

  test("tells a wrong day that was sure from one that was not", () => {
    expect(measure({ date: "2011-05-05" })).toMatchObject({ date: 0, date_wrong_and_sure: 1 });
    expect(measure({ date: "2011-05-05", date_confidence: 0.6 })).toMatchObject({
      date: 0,
      date_wrong_and_sure: 0,
    });
  });

  test("scores a day that the text does not hold only as false or not", () => {
    const silent: Gold = {
      ...gold,
      in_dump: { a: { title: true, authors: true, date: false, publisher: true } },
    };
    expect(measure({ date: "2011-05-05" }, silent)).toMatchObject({ date_false: 1, date_wrong_and_sure: 1 });
    expect(measure({ date: null, date_confidence: null }, silent)).toMatchObject({ date_false: 0 });
    expect(measure({ date: null }, silent)).not.toHaveProperty("date");
  });

  test("scores only snippets where no whole body is known", () => {
    const snippets: Gold = {
      ...gold,
      tier: "snippets",
      snippets: { with: ["came by boat", "nine years"], without: ["Sign up"] },
    };
    const { snippet_recall, snippet_leak, body_f1 } = measure(
      { body: ["The mayor came by boat. Sign up!"] },
      snippets,
    );
    expect([snippet_recall, snippet_leak, body_f1]).toEqual([0.5, 1, undefined]);
  });

  test("compares Japanese by character", () => {
    const japanese: Gold = { ...gold, lang: "ja", body: ["新しい港が開いた"], body_blocks: null };
    expect(measure({ body: ["新しい港が開いた。"] }, japanese).body_f1).toBe(1);
    expect(measure({ body: ["新しい港が"] }, japanese).body_recall).toBe(2 / 5);
  });
});
