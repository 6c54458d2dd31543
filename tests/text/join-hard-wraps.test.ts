import { describe, expect, it } from "vitest";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

const linesOf = (text: string): readonly string[] => {
  const reading = readText(new TextEncoder().encode(text));
  return isRefusal(reading) ? [] : reading.lines.map((line) => line.text);
};

const wire = `HARBOUR BOARD RAISES FERRY FARES BY A TENTH FROM MONDAY, AND
SAYS MORE WILL FOLLOW
 6-MAR-1987 11:08:06.99

    NORTHHAVEN, March 6 - The harbour board said it would raise
ferry fares by a tenth from Monday, the second rise of medium-
range fares in a year, and that more would follow.
    Chairman Ada Lund told reporters that two- and three-zone
tickets were spared.
    Fares in crowns:
    Zone one      1.20    1.32
    Zone two      2.40    2.64
Zone three    3.60    3.96
    The board meets again in May.
 Reuter
`;

describe("hard wraps", () => {
  it("joins an indented text to paragraphs and leaves date line, rows and end mark alone", () => {
    expect(linesOf(wire)).toEqual([
      "HARBOUR BOARD RAISES FERRY FARES BY A TENTH FROM MONDAY, AND SAYS MORE WILL FOLLOW",
      "6-MAR-1987 11:08:06.99",
      "NORTHHAVEN, March 6 - The harbour board said it would raise ferry fares by a tenth from Monday, the second rise of medium-range fares in a year, and that more would follow.",
      "Chairman Ada Lund told reporters that two- and three-zone tickets were spared.",
      "Fares in crowns:",
      "Zone one 1.20 1.32",
      "Zone two 2.40 2.64",
      "Zone three 3.60 3.96",
      "The board meets again in May.",
      "Reuter",
    ]);
  });

  it("remembers the first and the last physical line of a paragraph", () => {
    const reading = readText(new TextEncoder().encode(wire));
    expect(
      isRefusal(reading) ? [] : reading.lines.map(({ number, last }) => [number, last]).slice(0, 4),
    ).toEqual([
      [1, 2],
      [3, 3],
      [5, 7],
      [8, 9],
    ]);
  });

  it("joins paragraphs told by blank lines", () => {
    expect(
      linesOf(`Ferry fares to rise

The harbour board said on Friday that it would raise ferry
fares by a tenth from Monday, the second rise in a year, and
that more would follow before the summer.

Chairman Ada Lund told reporters that short trips were spared
because "people who live on the islands have no other way to
get to work", and that the old tickets stay good until May.
`),
    ).toHaveLength(3);
  });

  it.each([
    ["a menu", "Home\nNews\nSport\nWeather and travel\nBusiness\nMore\n"],
    ["paragraphs of a line each", `${"The board met for most of a long day. ".repeat(5)}\n`.repeat(3)],
    [
      "a poem",
      "O ferry, late again\nwe wait upon the quay\n\nthe gulls have had our bread\nthe wind has had our say\n",
    ],
    [
      "a list of headlines",
      "Board raises fares from Monday as costs of diesel go up\nIslanders say they were not asked\nFerry late\n",
    ],
  ])("leaves %s as it is", (_, text) => {
    expect(linesOf(text)).toHaveLength(text.split("\n").filter((line) => line !== "").length);
  });
});
