import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/label/page.ts";
import { restOfArticle } from "../../src/label/rest-of-article.ts";

const opening =
  "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.";
const more =
  "Harnholm has sent the harbour board a letter, in which the island asks when the ferry is to sail again.";
const strange =
  "Seven quick suppers with leeks, lentils and lemons that children will eat without being asked twice.";

type Line = readonly [string, "body" | "other", number];

const restOf = (lines: readonly Line[]): readonly number[] =>
  restOfArticle(pageOf(lines.map(([text], i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 }))), {
    isBody: (i) => lines[i]?.[1] === "body",
    likely: (i) => lines[i]?.[2] ?? 0,
  });

describe("the rest of an article, under its last paragraph", () => {
  it.each<readonly [string, readonly Line[], readonly number[]]>([
    [
      "goes on telling it in its words",
      [
        [opening, "body", 1],
        ["Read more", "other", 0],
        [more, "other", 0.3],
      ],
      [2],
    ],
    [
      "tells with words of its own, too",
      [
        [opening, "body", 1],
        [more, "other", 0.3],
        [
          "In the letter the island asks the harbour board for a second ferry, or for one that lies idle on Monday.",
          "other",
          0.3,
        ],
      ],
      [1, 2],
    ],
    [
      "is none where it speaks of something else",
      [
        [opening, "body", 1],
        [strange, "other", 0.3],
      ],
      [],
    ],
    [
      "ends where something else begins",
      [
        [opening, "body", 1],
        [strange, "other", 0.3],
        [more, "other", 0.3],
      ],
      [],
    ],
    [
      "is none where it is not at all likely",
      [
        [opening, "body", 1],
        [more, "other", 0.01],
      ],
      [],
    ],
    [
      "is none where it appeals to readers",
      [
        [opening, "body", 1],
        [`HAVE YOUR SAY: ${more}`, "other", 0.3],
        [`Sign up to our letters. ${more}`, "other", 0.3],
      ],
      [],
    ],
    [
      "is none where it only says the text again",
      [
        [opening, "body", 1],
        [opening, "other", 0.3],
      ],
      [],
    ],
    [
      "is none where it is no paragraph",
      [
        [opening, "body", 1],
        ["The island of Harnholm, Monday", "other", 0.3],
      ],
      [],
    ],
    ["is none where nothing was told", [[more, "other", 0.3]], []],
  ])("%s", (_, lines, expected) => {
    expect(restOf(lines)).toEqual(expected);
  });

  it("is looked for in the next lines only", () => {
    const menu = Array.from({ length: 50 }, (_, i): Line => [`Menu ${i}`, "other", 0]);
    expect(restOf([[opening, "body", 1], ...menu, [more, "other", 0.3]])).toEqual([]);
  });
});
