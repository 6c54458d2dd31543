import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { agencyNames } from "../../src/label/agency-names.ts";
import { labelled, type TestLine } from "./labelled.ts";

const lead = "The ferry firm said that a second boat would sail to the islands before the summer is out.";

/** An article read by an archive that knows these agencies. */
const readWith = (names: readonly string[], ...lines: readonly TestLine[]) => {
  const agencies = agencyNames(names);
  return composeArticle({
    lines: labelled([["title", "Second boat for the islands"], ...lines, ["body", lead], ["body", lead]]),
    ...(agencies && { agencies }),
  });
};

describe("an agency that the archive knows", () => {
  test("is an author where its name stands in an author's place", () => {
    const line: TestLine = ["byline", "Tidewire"];
    expect(readWith([], line).authors).toBeUndefined();
    expect(readWith(["Tidewire"], line).authors?.value).toEqual(["Tidewire"]);
  });

  test("is an author behind By, however short its name", () => {
    expect(readWith(["TWX"], ["byline", "By TWX"]).authors?.value).toEqual(["TWX"]);
  });

  test("is a caption's credit", () => {
    const line: TestLine = ["caption", "The old boat at the quay on Tuesday. Tidewire"];
    expect(readWith([], line).captions[0]).toMatchObject({ text: line[1] });
    expect(readWith(["Tidewire"], line).captions[0]).toMatchObject({
      text: "The old boat at the quay on Tuesday.",
      credit: "Tidewire",
    });
  });
});

describe("agencies' names", () => {
  test.each([
    ["Jo Lind/Tidewire", true],
    ["JO LIND/TIDEWIRE", true],
    ["Photo: TWX", true],
    ["Tidewires of the north", false],
    ["the twx committee", false],
  ])("are seen in %j: %s", (text, expected) => {
    expect(agencyNames(["Tidewire", "TWX"])?.isNamedIn(text)).toBe(expected);
  });

  test("are none where the archive names none", () => {
    expect(agencyNames([])).toBeUndefined();
  });
});
