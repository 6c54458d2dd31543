import { describe, expect, it } from "vitest";
import type { Block } from "../../src/article/article.ts";
import { findSubjects, type SubjectsInput } from "../../src/subjects/find-subjects.ts";
import type { Subject } from "../../src/subjects/subjects.ts";

const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text, at) => ({ kind: "paragraph", text, line: 2 * at + 3 }));

const article = (input: Partial<SubjectsInput>): SubjectsInput => ({ body: [], captions: [], ...input });

const names = (subjects: readonly Subject[]): readonly string[] => subjects.map(({ name }) => name);

const embargo = article({
  title: "Norway and Chile seek way around fish embargo",
  dateline: "OSLO",
  body: paragraphs(
    "OSLO (AP) — Norwegian Foreign Minister Ingrid Solheim said on Monday that the trade embargo on salmon was a blow to diplomacy. Solheim met her Chilean counterpart Mateo Araya at the foreign ministry.",
    "“We do not want new sanctions,” Mr. Araya told reporters. Talks between the two governments will go on in Geneva, diplomats said.",
    "The Solheim-Araya paper, seen by an ambassador, asks the United States to lift the embargo. The US has refused, and the U.S. envoy left in April.",
  ),
});

describe("findSubjects", () => {
  it("joins a lone surname, a titled one and a hyphenated pair to the full names", () => {
    expect(names(findSubjects(embargo).people).toSorted()).toEqual(["Ingrid Solheim", "Mateo Araya"]);
  });

  it("names countries by their usual English name, however they are written", () => {
    const places = names(findSubjects(embargo).places);
    expect(places).toEqual(expect.arrayContaining(["Norway", "Chile", "United States", "Oslo", "Geneva"]));
    expect(places).not.toContain("US");
    expect(places).not.toContain("U.S.");
  });

  it("gives Media Topics with the narrowest term, its parents left out", () => {
    const topics = names(findSubjects(embargo).topics);
    expect(topics).toContain("medtop:20000642");
    expect(topics).not.toContain("medtop:11000000");
    expect(topics.length).toBeLessThanOrEqual(5);
  });

  it("points at the lines that a subject stands on", () => {
    const found = findSubjects(embargo).people.find(({ name }) => name === "Mateo Araya");
    expect(found?.evidence.lines).toEqual([3, 5, 7]);
  });

  it("says nothing of an article without words", () => {
    expect(findSubjects(article({}))).toEqual({ topics: [], people: [], organisations: [], places: [] });
  });
});
