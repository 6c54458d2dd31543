import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelLines } from "../../src/label/label-lines.ts";
import { readText } from "../../src/text/read-text.ts";
import { isRefusal } from "../../src/text/refusal.ts";

const labelled = (text: string) => {
  const reading = readText(new TextEncoder().encode(text));
  return isRefusal(reading) ? [] : labelLines(reading.lines);
};

const long =
  "The harbour board met on Monday to speak of the ferry, and for once all of its members came to the meeting.";

describe("labelling", () => {
  it("gives every line exactly one label, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(long, "By Ann Bell", "Menu", "Photo: AP", "")), {
          maxLength: 40,
        }),
        (texts) => {
          const lines = texts
            .map((text) => text.trim())
            .filter((text) => text !== "")
            .map((text, i) => ({ number: i + 1, last: i + 1, text, gap: i % 2, indent: 0 }));
          const labels = labelLines(lines);
          return (
            labels.length === lines.length &&
            labels.every(({ line, confidence }, i) => line === lines[i] && confidence >= 0 && confidence <= 1)
          );
        },
      ),
    );
  });

  it("tells a headline from the menu over it and the paragraphs under it", () => {
    const page = `Home\nNews\nSport\n\nHarbour board argues over its ferry\n\n${long}\n\n${long}\n\n${long}\n\nContact\nTerms`;
    expect(labelled(page).map(({ label }) => label)).toEqual([
      "chrome",
      "chrome",
      "chrome",
      "title",
      "body",
      "body",
      "body",
      "chrome",
      "chrome",
    ]);
  });

  it("gives no line two titles", () => {
    const page = `Harbour board argues\n\nHarbour board argues\n\n${long}\n\n${long}`;
    expect(labelled(page).filter(({ label }) => label === "title")).toHaveLength(1);
  });

  const timeOf = (texts: readonly string[]): number => {
    const lines = texts.map((text, i) => ({ number: i + 1, last: i + 1, text, gap: i % 2, indent: 0 }));
    const start = performance.now();
    labelLines(lines);
    return performance.now() - start;
  };

  it.each([
    ["paragraphs", long],
    ["short lines", "By Ann Bell"],
    ["running times", "A ferry sails into the old harbour 07:30"],
    ["captions", "A ferry in the old harbour of a town by the sea. Ann Bell/AFP"],
  ])("takes for four times as many %s about four times as long", (_, text) => {
    const some = Array<string>(4_000).fill(text);
    timeOf(some);
    const once = Math.min(timeOf(some), timeOf(some));
    expect(timeOf([...some, ...some, ...some, ...some])).toBeLessThan(once * 12 + 200);
  });

  it.each([
    ["words", "word "],
    ["digits and colons", "1:"],
    ["brackets", "((((("],
    ["capitals", "Ann Bell/AP "],
    ["spaces in quotation marks", '" '],
  ])("does not hang on a line of 10 MB of %s", (_, piece) => {
    expect(timeOf([piece.repeat(10_000_000 / piece.length).trim(), long])).toBeLessThan(2000);
  });
});
