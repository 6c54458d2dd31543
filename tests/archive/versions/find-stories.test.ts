import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStories, versionsOf } from "../../../src/archive/versions/find-stories.ts";
import { leastWords, signatureLength, signatureOf } from "../../../src/archive/versions/signature.ts";

/** A text of invented words, the same for the same seed. */
const textOf = (seed: number, words: number): string => {
  let state = seed * 7919 + 1;
  return Array.from({ length: words }, (_, at) => {
    state = (state * 48_271) % 2_147_483_647;
    return `${"bcdfglmnprst"[state % 12]}${"aeiou"[(state >> 4) % 5]}${"klmnrst"[(state >> 7) % 7]}${state % 97}${at % 15 === 14 ? "." : ""}`;
  }).join(" ");
};

const storiesOf = (...texts: readonly string[]): readonly number[] => {
  const signatures = new Uint32Array(texts.length * signatureLength);
  texts.forEach((text, at) => {
    signatures.set(signatureOf(text), at * signatureLength);
  });
  return [...findStories(signatures)];
};

const whole = textOf(1, 400);
const words = whole.split(" ");

describe("a version of a story", () => {
  it.each([
    ["the same words", whole],
    ["other marks, capitals and lines", whole.toUpperCase().replaceAll(".", "!\n\n")],
    ["furniture around it", `Skip to main content Watch live ${whole} Sign up for our newsletter today`],
    ["its last fifth cut", words.slice(0, 320).join(" ")],
    ["a paragraph put in", [...words.slice(0, 200), textOf(9, 60), ...words.slice(200)].join(" ")],
    ["a word in twenty changed", words.map((word, at) => (at % 20 === 0 ? "changed" : word)).join(" ")],
  ])("is found: %s", (_, text) => {
    expect(storiesOf(whole, textOf(2, 400), text)).toEqual([0, 1, 0]);
  });

  it.each([
    ["another text", textOf(3, 400)],
    ["the same words in another order", words.toSorted().join(" ")],
    ["one paragraph in common", `${words.slice(0, 80).join(" ")} ${textOf(4, 320)}`],
    ["a quarter of it, in a summary", words.slice(0, 100).join(" ")],
  ])("is not %s", (_, text) => {
    expect(storiesOf(whole, text)).toEqual([0, 1]);
  });

  it("is never a short note, however alike", () => {
    const note = textOf(5, leastWords - 1);
    expect(storiesOf(note, note, "", "")).toEqual([0, 1, 2, 3]);
    const longer = textOf(5, leastWords);
    expect(storiesOf(longer, longer)).toEqual([0, 0]);
  });

  it("is found in scripts without spaces between words", () => {
    const chinese = Array.from({ length: 300 }, (_, at) =>
      String.fromCharCode(0x4e00 + ((at * 7919) % 3000)),
    ).join("");
    expect(storiesOf(chinese, `${chinese.slice(0, 250)}。`, chinese.split("").toReversed().join(""))).toEqual(
      [0, 0, 2],
    );
  });

  it("belongs to the first that it is like, so that a chain of changes ends", () => {
    const chain = [0, 1, 2, 3].map((step) =>
      [...words.slice(step * 80), textOf(20 + step, step * 80)].join(" "),
    );
    const firsts = storiesOf(...chain);
    expect(firsts.slice(0, 2)).toEqual([0, 0]);
    expect(firsts[3]).not.toBe(0);
  });
});

describe("stories", () => {
  const text = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 3 }))
    .map(([seed, cut]) => textOf(seed, 200 - cut * 10));

  it("name an article's own number or an earlier one that is the first of its own story", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const firsts = storiesOf(...texts);
        firsts.forEach((first, at) => {
          expect(first).toBeLessThanOrEqual(at);
          expect(firsts[first]).toBe(first);
        });
      }),
    );
  });

  it("hang on nothing but the articles' order: one more at the end changes none before it", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), (texts) => {
        expect(storiesOf(...texts.slice(0, -1))).toEqual(storiesOf(...texts).slice(0, -1));
      }),
    );
  });

  it("list their versions by the first, in order", () => {
    expect([...versionsOf(Uint32Array.from([0, 1, 0, 3, 1, 0]))]).toEqual([
      [0, [0, 2, 5]],
      [1, [1, 4]],
    ]);
  });
});

describe("hostile texts", () => {
  it.each([
    ["one line of ten megabytes", "news ".repeat(2_000_000)],
    ["one word of ten megabytes", "n".repeat(10_000_000)],
    ["ten megabytes of marks", "\\*".repeat(5_000_000)],
  ])("%s costs no more than what is read of it", (_, text) => {
    const started = performance.now();
    signatureOf(text);
    expect(performance.now() - started).toBeLessThan(500);
  });

  it("twenty thousand copies of one text are one story, found in linear time", () => {
    const copy = signatureOf(whole);
    const signatures = new Uint32Array(20_000 * signatureLength);
    for (let at = 0; at < 20_000; at++) signatures.set(copy, at * signatureLength);
    const started = performance.now();
    expect(new Set(findStories(signatures))).toEqual(new Set([0]));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
