import { expect, it } from "vitest";
import { findSubjects } from "../../src/subjects/find-subjects.ts";

const read = (title: string, text: string): readonly string[] =>
  findSubjects({
    title,
    language: "en",
    body: [{ kind: "paragraph", text, line: 1 }],
    captions: [],
  }).organisations.map(({ name }) => name);

it("a headline in capitals tells no organisation that the text does not name", () => {
  expect(read("PROGRESSIVE MARKETS GAIN IN TOTAL", "Harwich Steel Corp sold a mill.")).toEqual([
    "Harwich Steel Corp",
  ]);
});

it("an acronym of the text stays, also where the headline is in capitals", () => {
  expect(read("HFTB SELLS A MILL", "Shares of HFTB rose after it sold a mill.")).toEqual(["HFTB"]);
});

it("a name goes by what the text prints, not by the headline's capitals", () => {
  const text = "A mill was sold by Harwich Steel, and Harwich Steel shares rose.";
  expect(read("HARWICH STEEL SELLS A MILL", text)).toEqual(["Harwich Steel"]);
});

it("a word that a sentence begins with is no organisation where the text has it in small letters", () => {
  expect(read("A note", "Total loans rose, and so did the total of the savings.")).toEqual([]);
});

it("what is of a part of the world names nothing there", () => {
  expect(read("MIXED ASIAN REACTION", "It has clients among European and Asian banks.")).toEqual([]);
});

it.each([
  "The U.S. And Japan met.",
  "Shares of U.K. Banks rose.",
  "NOTE - Company said so.",
  "The cost is CIF Harwich.",
])("what capitals make look like a name is none: %s", (text) => {
  expect(read("A note", text)).toEqual([]);
});
