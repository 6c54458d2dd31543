import { expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";

const report =
  "The striker scored two goals before half-time. The referee gave a penalty, and the goalkeeper had no chance.";

const read = (...texts: readonly string[]) => {
  const { organisations, places } = findSubjects({
    title: "A late turn",
    language: "en",
    body: texts.map((text, at) => ({ kind: "paragraph" as const, text, line: at + 1 })),
    captions: [],
  });
  return {
    organisations: organisations.map(({ name }) => name),
    places: places.map(({ name }) => name),
  };
};

it("a town that plays in the report of a match is its club", () => {
  const { organisations, places } = read("Dundee beat Motherwell 2-1 on Saturday.", report);
  expect(organisations).toContain("Dundee");
  expect(places).not.toContain("Dundee");
});

it("a town where something is stays a place, in the same report too", () => {
  expect(
    read("Dundee beat Motherwell on Saturday.", report, "The match was played in Dundee.").places,
  ).toContain("Dundee");
});

it("a town that beats another elsewhere than in a match is a place", () => {
  expect(read("Dundee beat Hull to become the city of culture.").places).toContain("Dundee");
});

it("a country's team stays its country", () => {
  expect(read("Japan beat China 2-0 on Saturday.", report).places).toEqual(
    expect.arrayContaining(["Japan", "China"]),
  );
});
