import { describe, expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";

const placesOf = (text: string, dateline?: string) =>
  findSubjects({
    language: "en",
    body: [{ kind: "paragraph", text, line: 1 }],
    captions: [],
    ...(dateline !== undefined && { dateline }),
  }).places.map(({ name }) => name);

describe("Georgia", () => {
  it.each([
    "Voters in Georgia chose a parliament on Sunday. Crowds filled Tbilisi.",
    "The president of Georgia flew to Baku to speak of a pipeline through Azerbaijan and Turkey.",
    "Russia closed its border with Georgia after the vote, Moscow said.",
  ])("is the country: %s", (text) => {
    expect(placesOf(text)).toContain("Georgia");
    expect(placesOf(text)).not.toContain("United States");
  });

  it.each([
    "The storm cut power in Georgia and in Charleston, South Carolina, the governor said in Atlanta.",
    "He grew up in Athens, Georgia, and taught there.",
    "Peaches from Georgia are late this year, a grower in Macon said after a visit to Houston.",
  ])("is the state: %s", (text) => {
    expect(placesOf(text)).toContain("Georgia (U.S. state)");
    expect(placesOf(text)).not.toContain("Georgia");
    expect(placesOf(text)).toContain("United States");
  });

  it("is left open where nothing tells", () => {
    const places = placesOf("Her aunt had moved to Georgia and never wrote again.");
    expect(places).not.toContain("Georgia (U.S. state)");
    expect(places).not.toContain("United States");
  });
});

describe("a town with its state", () => {
  it("is no city of the same name", () => {
    const places = placesOf("The rodeo in Paris, Texas, drew four thousand people on Saturday.");
    expect(places).toContain("Paris, Texas");
    expect(places).not.toContain("France");
    expect(placesOf("The mill in London, Ontario, will close in May.")).not.toContain("United Kingdom");
  });

  it("is the city where the comma only parts a list", () => {
    expect(placesOf("She has danced in Paris, London and Rome.")).toEqual(
      expect.arrayContaining(["Paris", "France"]),
    );
  });
});

describe("a name of several cities", () => {
  it("is the one in the country that is spoken of", () => {
    expect(
      placesOf("Venezuela's oil minister met engineers in Valencia. Caracas wants a new refinery."),
    ).not.toContain("Spain");
    expect(placesOf("Spain's rail minister met engineers in Valencia.")).toContain("Spain");
    expect(
      placesOf("A bomb hit a bus in Hyderabad, police in Karachi said. Pakistan blamed a militia."),
    ).not.toContain("India");
  });
});

describe("seas and rivers", () => {
  it("are places, but not where they only say which town is meant", () => {
    expect(placesOf("Fishermen on the Nile and along the Norwegian Sea agree on little.")).toEqual(
      expect.arrayContaining(["Nile", "Norwegian Sea"]),
    );
    expect(placesOf("They met in a Black Sea resort for two days.")).not.toContain("Black Sea");
  });
});

it("takes an unknown city for one where something is, and a firm that analysts work at for none", () => {
  expect(placesOf("A fire broke out in a mill near Savannah on Friday.")).toContain("Savannah");
  expect(placesOf("Economists at Nordblik had expected no change.")).toEqual([]);
  expect(placesOf("They looked at the Sea and walked on to the Harbour in silence.")).toEqual([]);
});

it.each([
  ["seas without end", "Nile ".repeat(20_000)],
  ["towns without end", "in Iasi and Ungheni and ".repeat(4_000)],
  ["people without end", "Anna Roe met ".repeat(8_000)],
  ["Georgia without end", "Georgia, Atlanta, Georgia state ".repeat(3_000)],
])("reads %s in time that grows with them", (_, text) => {
  const started = performance.now();
  placesOf(text);
  expect(performance.now() - started).toBeLessThan(4000);
});

it("the state of Georgia is no country in a dateline either", () => {
  const places = placesOf("The mill will close in May.", "ATLANTA, Ga., March 4");
  expect(places).toEqual(["United States", "Atlanta", "Georgia (U.S. state)"]);
});
