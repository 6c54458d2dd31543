import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrases } from "../../../src/archive/own-topics/find-phrases.ts";
import { leastArticles, leastForTopic } from "../../../src/archive/own-topics/least-articles.ts";

describe("the phrases that can be an archive's own topics", () => {
  it.each([
    ["The Caesar Act took effect in June.", ["Caesar Act"]],
    ["Under the U.S. Caesar Act, firms are barred.", ["Caesar Act"]],
    [
      "Talks of the Uruguay Round end. The Treaty of Rome was signed in 1957.",
      ["Uruguay Round", "Treaty of Rome"],
    ],
    ["The General Agreement on Tariffs and Trade was mended.", ["General Agreement on Tariffs and Trade"]],
    ["He fought in World War II and in the Gulf War.", ["World War II", "Gulf War"]],
    ["Basra saw the worst of the Gulf War", ["Gulf War"]],
    ["Hurricane Katrina and Operation Desert Storm", ["Hurricane Katrina", "Operation Desert Storm"]],
    ["They won the Skeld Cup. The Skeld Cup is old.", ["Skeld Cup"]],
    ["Senator Bill Bradley met Bill Clinton at the Fair.", []],
    ["An Act of God, said the bill. This Act was bad.", ["Act of God"]],
    ["an act of war; the summit; THE CAESAR ACT", []],
    ["It ended. War broke out.", []],
    ["", []],
  ])("%s", (text, phrases) => {
    expect(findPhrases(text)).toEqual(phrases);
  });

  it("are plain words, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("Act", " ", "The", "of", "<b>", "\\", "X", "on", "War", "‮", "\n"),
        }),
        (text) => {
          for (const phrase of findPhrases(text)) expect(phrase).toMatch(/^[\p{L}\p{N}'’. -]+$/u);
        },
      ),
    );
  });

  it.each([
    ["a line of capitals", "A ".repeat(500_000)],
    ["a line of acts", "Caesar Act ".repeat(200_000)],
    ["a line of small words", `${"of the ".repeat(300_000)}Act`],
    ["one word", "A".repeat(3_000_000)],
  ])("are found in time that grows with the text: %s", (_, text) => {
    const started = performance.now();
    findPhrases(text);
    expect(performance.now() - started).toBeLessThan(300);
  });
});

describe("what a heading takes to be earned", () => {
  it.each([
    [0, 2],
    [2, 2],
    [400, 2],
    [401, 3],
    [1600, 3],
    [1601, 4],
    [14_681, 5],
    [100_000, 6],
    [1_000_000, 8],
  ])("in an archive of %i is %i articles", (size, least) => {
    expect(leastArticles(size)).toBe(least);
  });

  it("never falls as the archive grows, and never by more than one while it grows fourfold", () => {
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), fc.nat({ max: 1_000_000 }), (size, more) => {
        expect(leastArticles(size + more)).toBeGreaterThanOrEqual(leastArticles(size));
        expect(leastArticles(size * 4)).toBeLessThanOrEqual(leastArticles(size) + 1);
        expect(leastForTopic(size)).toBeGreaterThanOrEqual(3);
      }),
    );
  });
});
