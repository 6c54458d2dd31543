import { describe, expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";
import { founderOf } from "../../src/subjects/join-firms.ts";

const read = (text: string) => {
  const { people, organisations, places } = findSubjects({
    title: "A note",
    language: "en",
    body: [{ kind: "paragraph", text, line: 1 }],
    captions: [],
  });
  const names = (list: typeof people) => list.map(({ name }) => name);
  return { people: names(people), organisations: names(organisations), places: names(places) };
};

describe("firms and offices with two trades in their name are whole", () => {
  it.each([
    ["Shares of Harbour Power and Light Co fell on Monday.", "Harbour Power and Light Co"],
    [
      "It owes money to Ridge Federal Savings and Loan Association.",
      "Ridge Federal Savings and Loan Association",
    ],
    ["The House Ways and Means Committee met on Monday.", "House Ways and Means Committee"],
  ])("%s", (text, name) => {
    expect(read(text).organisations).toEqual([name]);
  });

  it("two firms that a sentence names together stay two", () => {
    expect(read("Ford and General Motors Corp agreed on Monday.").organisations).toEqual([
      "Ford",
      "General Motors Corp",
    ]);
  });
});

describe("a firm that has its founder's name", () => {
  it.each([
    "Harold Finch and Co said that it sold a mill. Harold Finch shares rose.",
    "Shares of Harold Finch Inc rose. Analysts said Harold Finch would sell a mill.",
  ])("is no person, also where the text leaves out what says so: %s", (text) => {
    const { people, organisations } = read(text);
    expect(people).toEqual([]);
    expect(organisations[0]).toMatch(/^Harold Finch (?:and Co|Inc)$/);
  });

  it("leaves the founder a person where no firm of that name is spoken of", () => {
    expect(read("Harold Finch said that he sold a mill to Ruth Orme.").people).toEqual([
      "Harold Finch",
      "Ruth Orme",
    ]);
  });

  it.each([
    [["W.R.", "Finch", "and", "Co"], "W.R. Finch"],
    [["Alex", "Orme", "and", "Sons", "Inc"], "Alex Orme"],
    [["Finch", "Inc"], "Finch"],
    [["Harbour", "Board"], undefined],
    [["Inc"], undefined],
    [["and", "Co"], undefined],
    [[], undefined],
  ])("%j", (words, founder) => {
    expect(founderOf(words)).toBe(founder);
  });
});

it("a firm's town is a name of its own", () => {
  expect(read("Finch Bull Inc of Minneapolis named a new chairman.").organisations).toEqual([
    "Finch Bull Inc",
  ]);
});

it.each(["Standard and Poor's said so.", "The popular Standard and Poor's index rose."])(
  "a firm with an `and` of its own is whole whatever the tagger makes of its parts: %s",
  (text) => {
    expect(read(text)).toEqual({ people: [], organisations: ["Standard and Poor"], places: [] });
  },
);

it("a name that ends in a legal form is no place", () => {
  expect(read("Harwich Tire and Rubber Co said so.")).toEqual({
    people: [],
    organisations: ["Harwich Tire and Rubber Co"],
    places: [],
  });
});
