import { expect, test } from "vitest";
import type { Gold } from "../../src/evaluate/gold.ts";
import { countCaptions } from "../../src/evaluate/score-captions.ts";
import type { Scored } from "../../src/evaluate/score-document.ts";
import { summarize } from "../../src/evaluate/summarize.ts";

const goldOf = (captions: Gold["captions"], by = "human"): Gold => ({
  id: "one",
  lang: "en",
  tier: "gold",
  renderings: ["a"],
  in_dump: {},
  provenance: { captions: by },
  title_accept: [],
  authors: [],
  publisher_accept: [],
  body: [],
  captions,
});

const gold = goldOf([{ caption: "The old quay.", credit: "(Image: Jo Lind)" }, { caption: "The new quay." }]);

test("a caption is right where its words, its credit and the cut between them are", () => {
  expect(
    countCaptions(gold, [
      { caption: "The old quay", credit: "Image: Jo Lind" },
      { caption: "The new quay. Jo Lind" },
    ]),
  ).toEqual({ captions_right: 1, captions_given: 2, captions_there: 2 });
});

test("a caption given twice is right once", () => {
  const one = { caption: "The new quay." };
  expect(countCaptions(gold, [one, one])).toMatchObject({ captions_right: 1, captions_given: 2 });
});

test("captions that only a page's markup gives are not counted", () => {
  expect(countCaptions(goldOf([{ caption: "The old quay." }], "dom"), [])).toEqual({});
});

test("the score is F1 over the captions of all documents together", () => {
  const of = (right: number, given: number, there: number): Scored => ({
    id: "one",
    rendering: "a",
    language: "en",
    tier: "gold",
    measures: { captions_right: right, captions_given: given, captions_there: there },
  });
  const [row] = summarize([of(1, 1, 2), of(2, 3, 2)]);
  expect(row?.means.captions_f1).toEqual({ mean: 6 / 8, count: 4 });
});
