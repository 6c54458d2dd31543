import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPhrases } from "../../../src/archive/own-topics/find-phrases.ts";
import { hasEarned, leastArticles, leastForTopic } from "../../../src/archive/own-topics/least-articles.ts";

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

describe("a heading that has earned its page", () => {
  const alone = (size: number) => ({ firsts: Uint32Array.from({ length: size }, (_, at) => at) });
  const has = (records: readonly number[], size: number) =>
    hasEarned(Uint32Array.from(records), alone(size), leastArticles);

  it("keeps it when the archive grows over a step, and loses it one step later", () => {
    expect(has([3, 9], 400)).toBe(true);
    expect(has([3, 9], 401)).toBe(true);
    expect(has([3, 9], 1600)).toBe(true);
    expect(has([3, 9], 1601)).toBe(false);
  });

  it("has none that it never earned: the archive was too large already when its stories came", () => {
    expect(has([500, 600], 700)).toBe(false);
    expect(has([500, 600, 650], 700)).toBe(true);
  });

  it("counts a story once, whatever its versions", () => {
    expect(hasEarned(Uint32Array.of(3, 9), { firsts: alone(401).firsts.fill(3, 9, 10) }, leastArticles)).toBe(
      false,
    );
    expect(has([], 10)).toBe(false);
  });

  it("is never lost to newer articles until the archive has grown fourfold", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat({ max: 2_000 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 3_000 }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (places, size, growth) => {
          const records = places.filter((place) => place < size).sort((a, b) => a - b);
          if (has(records, size) && records.length >= leastArticles(size))
            expect(has(records, Math.floor(size * growth))).toBe(true);
        },
      ),
    );
  });
});
