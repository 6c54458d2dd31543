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
