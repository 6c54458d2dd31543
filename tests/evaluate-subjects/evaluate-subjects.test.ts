import { describe, expect, it } from "vitest";
import { evaluateCountries, evaluateSections } from "../../src/evaluate-subjects/evaluate-sets.ts";
import { nameOfPlaceSlug } from "../../src/evaluate-subjects/place-slugs.ts";
import { accuracy, accuracyAtCoverage } from "../../src/evaluate-subjects/score-choices.ts";
import { countSets, countSpans, fMeasure } from "../../src/evaluate-subjects/score-spans.ts";
import { wantedFields } from "../../src/evaluate-subjects/wanted-fields.ts";
import { countries } from "../../src/knowledge/countries/countries.ts";

describe("scores", () => {
  it("counts what is right, wrong and missed", () => {
    expect(countSets(new Set(["a", "b"]), new Set(["b", "c", "d"]))).toEqual({
      right: 1,
      wrong: 1,
      missed: 2,
    });
    expect(fMeasure({ right: 1, wrong: 1, missed: 2 })).toBeCloseTo(0.4);
  });

  it("takes a name for right only with the same words and the same kind, and lets other kinds be", () => {
    const wanted = [
      { from: 0, to: 2, kind: "person" },
      { from: 4, to: 5, kind: "other" },
    ] as const;
    expect(countSpans([{ from: 0, to: 2, kind: "person" }], wanted)).toEqual({
      right: 1,
      wrong: 0,
      missed: 0,
    });
    expect(countSpans([{ from: 0, to: 2, kind: "place" }], wanted)).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
    expect(countSpans([{ from: 0, to: 1, kind: "person" }], wanted)).toEqual({
      right: 0,
      wrong: 1,
      missed: 1,
    });
  });

  it("counts silence as wrong, and last where only the surest are asked", () => {
    const choices = [
      { right: false, sure: 0 },
      { right: true, sure: 0.9 },
      { right: true, sure: 0.5 },
      { right: false, sure: 0.6 },
    ];
    expect(accuracy(choices)).toBe(0.5);
    expect(accuracyAtCoverage(choices, 0.25)).toBe(1);
    expect(accuracyAtCoverage(choices, 0.5)).toBe(0.5);
  });
});

describe("labels of the sets", () => {
  it("reads sections and short names as top terms", () => {
    expect([...wantedFields({ label: "Sports" })]).toEqual(["medtop:15000000"]);
    expect([...wantedFields({ labels: ["politics", "crime"] })]).toEqual([
      "medtop:11000000",
      "medtop:02000000",
    ]);
    expect(wantedFields({ label: "no such section" }).size).toBe(0);
  });

  it("reads country slugs as the names that the table gives", () => {
    const names = new Set(countries.map(({ name }) => name));
    for (const slug of ["usa", "uk", "west-germany", "sri-lanka", "ussr", "trinidad-tobago", "zaire"])
      expect(names).toContain(nameOfPlaceSlug(slug));
  });
});

describe("evaluation", () => {
  it("measures first topics and says how many articles had one", () => {
    const rows = [
      { title: "Striker scores twice as champions win the cup final", label: "Sports" },
      { title: "Bank shares fall as profits drop", label: "Sports" },
      { title: "Qwrt zxcv", label: "Sports" },
    ];
    const values = Object.fromEntries(
      evaluateSections("own", rows).map(({ measure, value }) => [measure, value]),
    );
    expect(values["first topic"]).toBeCloseTo(1 / 3);
    expect(values["articles with a topic"]).toBeCloseTo(2 / 3);
  });

  it("measures countries over articles that have some", () => {
    const rows = [
      { title: "Storm hits Portugal", body: "A storm hit Portugal.", places: ["portugal"] },
      { title: "Nothing", body: "Nothing was said.", places: [] },
    ];
    expect(evaluateCountries("own", rows)).toEqual([
      { set: "own", measure: "countries, F1", value: 1, articles: 1 },
    ]);
  });
});
