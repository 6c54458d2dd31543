import { expect, it } from "vitest";
import { namePartsOf } from "../../src/entry/person-names/name-parts.ts";

it.each([
  ["Ada Quist", { given: "Ada", family: "Quist" }],
  ["A.B. Quist", { given: "A. B.", family: "Quist" }],
  ["Ursula von der Heide", { given: "Ursula", particle: "von der", family: "Heide" }],
  ["Dick Van Ruys", { given: "Dick", family: "Van Ruys" }],
  ["Jean-Paul Sand, Jr.", { given: "Jean-Paul", family: "Sand", suffix: "Jr." }],
  ["Bob Lind III", { given: "Bob", family: "Lind", suffix: "III" }],
  ["Arturo Hernández Vega", { given: "Arturo", family: "Hernández Vega" }],
  ["Юрий Песков", { given: "Юрий", family: "Песков" }],
])("a name with given names first is taken apart: %s", (name, parts) => {
  expect(namePartsOf(name, "en")).toEqual(parts);
});

it.each([
  "Chen Weilin",
  "Reuters",
  "Marsh Courier staff",
  "Queen Margit",
  "سلمى بحري",
  "Quist",
  "a".repeat(200),
])("what is no person's, or has the family first, stays whole: %s", (name) => {
  expect(namePartsOf(name, "en")).toEqual({ family: name });
});

it("the family stands first in some languages", () => {
  expect(namePartsOf("Kovács Anna", "hu")).toEqual({ family: "Kovács Anna" });
});
