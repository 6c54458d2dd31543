import { describe, expect, test } from "vitest";
import { closesSentence, endKindOf, startKindOf } from "../../src/label/line-ends.ts";

describe("how a line ends", () => {
  test.each([
    ["The tide came in.", 1],
    ["“The tide came in.”)", 1],
    ["潮が満ちた。」", 1],
    ["Did the tide come in?", 2],
    ["«La marea!»", 2],
    ["And then the tide…", 3],
    ["And then the tide...", 1],
    ["Read on:", 4],
    ['The "tide"', 5],
    ["The tide (in)", 6],
    ["Tide 4", 7],
    ["Tide", 0],
    ["Tide \u{1d400}", 0],
    ["Tide \u{1f30a}", 8],
    ["Tide |", 8],
    ['"))))))"', 5],
  ])("%s is of kind %i", (line, kind) => expect(endKindOf(line)).toBe(kind));

  test("closes a sentence with a stop that brackets and quotation marks may follow", () => {
    expect(
      ["Ebb.", "Ebb!”", "Ebb…", "Ebb:", "Ebb", "Ebb)"].map((line) => closesSentence(endKindOf(line))),
    ).toEqual([true, true, true, false, false, false]);
  });
});

describe("how a line begins", () => {
  test.each([
    ["Tide", 1],
    ["Über die Flut", 1],
    ["“Tide”", 2],
    ["- tide", 3],
    ["4 tides", 4],
    ["tide", 5],
    ["潮", 6],
    ["(tide)", 7],
    ["| tide", 0],
    ["\u{1d400}", 1],
    ["\u{1f30a} tide", 0],
  ])("%s is of kind %i", (line, kind) => expect(startKindOf(line)).toBe(kind));
});
