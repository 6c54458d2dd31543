import { expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";
import { partnerFirms } from "../../src/subjects/partner-firms.ts";
import { splitTokens } from "../../src/subjects/split-tokens.ts";

const firmsIn = (text: string): readonly string[] => {
  const words = splitTokens(text).map(({ text: word }) => word);
  return partnerFirms(words).map(({ from, to }) => words.slice(from, to).join(" "));
};

it.each([
  ["It was sold by Marlow, Finch and Co on Monday.", ["Marlow , Finch and Co"]],
  ["It was sold by Marlow, Finch and Orme Securities Corp.", ["Marlow , Finch and Orme Securities Corp."]],
  ["It was sold by L.F. Marlow, Finch, Orme Inc here.", ["L.F. Marlow , Finch , Orme Inc"]],
])("a firm named after its partners is one name: %s", (text, firms) => {
  expect(firmsIn(text)).toEqual(firms);
});

it.each([
  "It was sold by Marlow and Finch on Monday.",
  "He flew to Boston, Chicago and Dallas Corp offices.",
  "Marlow, Finch and Orme met.",
  "He left Finch and Co on Monday.",
])("names that only stand in a row are no firm: %s", (text) => {
  expect(firmsIn(text)).toEqual([]);
});

it("its partners are neither people nor places", () => {
  const { people, places, organisations } = findSubjects({
    language: "en",
    body: [{ kind: "paragraph", text: "The shares were sold by L.F. Marlow, Underberg, Orme Inc.", line: 1 }],
    captions: [],
  });
  expect({ people, places }).toEqual({ people: [], places: [] });
  expect(organisations.map(({ name }) => name)).toEqual(["L.F. Marlow, Underberg, Orme Inc."]);
});

it("reads a long list in time that grows with it", () => {
  const list = "Marlow, Finch and Orme, ".repeat(2000);
  expect(firmsIn(list)).toEqual([]);
});
