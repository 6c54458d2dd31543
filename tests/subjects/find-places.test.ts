import { describe, expect, it } from "vitest";
import { findSubjects, type SubjectsInput } from "../../src/subjects/find-subjects.ts";

const placesOf = (text: string, more: Partial<SubjectsInput> = {}): readonly string[] =>
  findSubjects({
    language: "en",
    body: [{ kind: "paragraph", text, line: 3 }],
    captions: [],
    ...more,
  }).places.map(({ name }) => name);

describe("places", () => {
  it("take a capital that acts for its government", () => {
    const places = placesOf("Moscow rejected the plan, and Russia called it a trick.");
    expect(places).toContain("Russia");
    expect(places).not.toContain("Moscow");
  });

  it("take a capital where something happens for a city", () => {
    expect(placesOf("They met in Moscow before dawn.")).toEqual(expect.arrayContaining(["Moscow", "Russia"]));
  });

  it("infer the country from the dateline", () => {
    const places = placesOf("The harvest was poor and the rain came late.", { dateline: "NAIROBI, Kenya" });
    expect(places).toEqual(expect.arrayContaining(["Kenya", "Nairobi"]));
  });

  it.each([
    "US troops left.",
    "U.S. troops left.",
    "The United States left.",
    "American troops left.",
    "The US-led force left.",
    "UNITED STATES LEAVES",
  ])("call one country by one name: %s", (text) => {
    expect(placesOf(text)).toContain("United States");
  });

  it("do not take the pronoun for a country", () => {
    expect(placesOf("He told us that us two could go.")).toEqual([]);
  });

  it("leave a city out that is part of a person's or a paper's name", () => {
    const places = placesOf("Paris Hilton told the New York Times that she was well.");
    expect(places).not.toContain("Paris");
    expect(places).not.toContain("New York");
  });

  it("read a state's abbreviation only after a comma", () => {
    expect(placesOf("He lives in Newport Beach, Calif. with his dog.")).toContain("California");
    expect(placesOf("Mass. was read at noon.")).not.toContain("Massachusetts");
  });

  it("keep a country named in passing, with less confidence", () => {
    const text = `${"Syria and the Syrian army fought in Syria. ".repeat(8)} One man came from Peru.`;
    const { places } = findSubjects({
      language: "en",
      body: [{ kind: "paragraph", text, line: 1 }],
      captions: [],
    });
    const sure = new Map(places.map(({ name, evidence }) => [name, evidence.confidence]));
    expect(sure.get("Syria")).toBeGreaterThan(0.9);
    expect(sure.get("Peru")).toBeLessThan(0.5);
  });

  it("let a teaser vouch for a city of a country that the article is about, and for no other", () => {
    const related = [{ text: "Envoy speaks of Idlib and of Lyon", line: 15 }];
    const places = placesOf("Syria said that Syrian troops had left.", { related });
    expect(places).toContain("Idlib");
    expect(places).not.toContain("Lyon");
  });

  it("know countries by their names in other languages", () => {
    expect(placesOf("Die Regierung Frankreichs sprach mit Spanien.", { language: "de" })).toEqual(
      expect.arrayContaining(["France", "Spain"]),
    );
  });

  it("leave a country out that nothing but its towns speaks for", () => {
    expect(placesOf("The bakers of Lyon walked out, and those of Nantes will follow.")).toEqual([
      "Lyon",
      "Nantes",
    ]);
  });

  it.each([
    "The bakers of Lyon walked out, as French bakers do.",
    "The bakers of Lyon walked out. Paris promised them a law.",
  ])("take the country of a town where its people or its capital are named too: %s", (text) => {
    expect(placesOf(text)).toContain("France");
  });

  it("take a capital that something is aimed at for its government", () => {
    const places = placesOf("The union is shouting at Ottawa again.");
    expect(places).toEqual(["Canada"]);
    expect(placesOf("Talks were held at Ottawa in May.")).toContain("Ottawa");
  });

  it("take a capital in a list for a city where the list says where something is", () => {
    expect(placesOf("She has danced in Lyon, Madrid and Rome.")).toEqual(
      expect.arrayContaining(["Lyon", "Madrid", "Rome"]),
    );
    expect(placesOf("Madrid and Rome rejected the plan.")).toEqual(["Spain", "Italy"]);
  });

  it("take an unknown name after `at` for a place where something is built, and not where people work", () => {
    expect(placesOf("The firm will spend nine million on a refinery at Murrandoo.")).toEqual(["Murrandoo"]);
    expect(placesOf("It will rain, say analysts at Murrandoo.")).toEqual([]);
  });

  it("keep a hyphen between capitals, and leave adjectives out in any case", () => {
    expect(placesOf("They met near Harrow-Marsh in May.")).toEqual(["Harrow-Marsh"]);
    expect(placesOf("EASTERN DIVISION IN EASTERN")).toEqual([]);
  });
});
