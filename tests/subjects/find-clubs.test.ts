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

it("a side that one goes to, or has a player from, is a club in the report of a match", () => {
  const { organisations, places } = read(
    "Dundee beat Motherwell 2-1. Keane, on loan from Freiburg, was sent off.",
    "Dundee go to Aberdeen on Saturday. Keane was born in Bergen.",
    report,
  );
  expect(organisations).toEqual(expect.arrayContaining(["Dundee", "Freiburg", "Aberdeen"]));
  expect(places).toEqual(["Bergen"]);
});

it("a town is its club's where the club has it in its name", () => {
  const { organisations, places } = read(
    "The Lagos side won. Lagos United beat Cairo Stars 3-1 on Saturday.",
    report,
  );
  expect(organisations).toContain("Lagos United");
  expect(organisations).not.toContain("Lagos");
  expect(places).not.toContain("Lagos");
});

it("a table of results names clubs, with few words of sport and towns that no tagger finds there", () => {
  const { organisations, places } = read(
    "English league standings (tabulated - played, won, drawn, lost):",
    "Stoke 4 3 1 0 7 4 10",
    "Norwich 4 3 0 1 5 3 9",
    "Bradford 4 2 0 2 4 3 6",
    "Oxford 4 1 0 3 6 5 3",
  );
  expect(organisations).toEqual(expect.arrayContaining(["Norwich", "Bradford", "Oxford"]));
  // The league is English.
  expect(places).toEqual(["United Kingdom"]);
});

it("a table of the weather names towns", () => {
  const { places } = read("The weather today, tabulated:", "Norwich 14 12", "Bradford 11 9", "Oxford 15 12");
  expect(places).toEqual(expect.arrayContaining(["Norwich", "Bradford", "Oxford"]));
});

it("New York in capitals is no York", () => {
  expect(read("NEW YORK", "The shop will close.").places).toEqual(["United States", "New York"]);
});
