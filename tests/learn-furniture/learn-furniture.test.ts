import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { FurnitureLine, FurnitureList } from "../../src/label/teaching.ts";
import { keepCorrections } from "../../src/learn-furniture/keep-corrections.ts";
import { beginLearning, countLines, type ReadLine, weighText } from "../../src/learn-furniture/learning.ts";
import { isFurniture, settleFurniture } from "../../src/learn-furniture/settle-furniture.ts";
import { atMost, emptySketch, hashOf, note } from "../../src/learn-furniture/sketch.ts";

type Text = { readonly publisher?: string; readonly lines: readonly ReadLine[] };

const learnFrom = (texts: readonly Text[]): FurnitureList => {
  const learning = beginLearning();
  for (const { publisher, lines } of texts)
    countLines(
      learning,
      publisher,
      lines.map(({ text }) => text),
    );
  for (const { publisher, lines } of texts) weighText(learning, publisher, lines);
  return settleFurniture(learning);
};

const says = (label: ReadLine["label"], text: string): ReadLine => ({ label, text });

/** Words that no two articles share: a number in letters, since figures count as equal. */
const own = (number: number): string =>
  [...String(number)].map((digit) => "abcdefghij".charAt(Number(digit))).join("");

const articleLines = (number: number): readonly ReadLine[] => [
  says("title", `Headline ${own(number)}`),
  says(
    "body",
    `Paragraph ${own(number)} that tells what happened on the quay, at the length of a paragraph of a report.`,
  ),
  says(
    "body",
    `Paragraph ${own(number)} that tells what the harbour master made of it, at about the same length again.`,
  ),
];

const paper = (publisher: string, count: number, ...more: readonly ReadLine[]): readonly Text[] =>
  Array.from({ length: count }, (_, index) => ({
    publisher,
    lines: [...articleLines(index + publisher.length * 1000), ...more],
  }));

const appeal = "Our readers pay for every word that stands here, and so can you, from one pound a month.";

const ownOf = (list: FurnitureList, name: string): readonly FurnitureLine[] =>
  list.publishers.find((one) => one.name === name)?.lines ?? [];

describe("learning furniture", () => {
  it("takes what a publisher repeats, with the number of articles, and leaves what is each article's own", () => {
    const list = learnFrom(paper("The Ledger", 7, says("chrome", "Tide tables"), says("body", appeal)));
    expect(list).toEqual({
      everywhere: [],
      publishers: [
        {
          name: "The Ledger",
          lines: [
            { text: appeal, said: 7 },
            { text: "Tide tables", said: 7 },
          ],
        },
      ],
    });
  });

  it("takes what three publishers repeat once, for all", () => {
    const shared = says("chrome", "Accept all cookies");
    const texts = ["The Ledger", "Morning Gull", "Kelp Review"].flatMap((name) => paper(name, 3, shared));
    expect(learnFrom(texts)).toEqual({
      everywhere: [{ text: "Accept all cookies", said: 9 }],
      publishers: [],
    });
  });

  it("learns from texts whose publisher nobody knows, too", () => {
    const texts = paper("x", 6, says("chrome", "Tide tables")).map(({ lines }) => ({ lines }));
    expect(learnFrom(texts).everywhere).toEqual([{ text: "Tide tables", said: 6 }]);
  });

  it.each([
    ["an author's name", says("byline", "By Orla Pennick")],
    ["a column's headline", says("title", "Letters to the harbour master")],
    ["a date", says("date", "Wednesday 4 May")],
    ["a subhead", says("subhead", "What happens next")],
    ["a caption", says("caption", "The quay in winter. File photo")],
  ])("leaves %s alone, however often it comes back", (_, line) => {
    expect(learnFrom(paper("The Ledger", 9, line))).toEqual({ everywhere: [], publishers: [] });
  });

  it("does not take the paragraphs of an article that was kept in many versions", () => {
    const version = { publisher: "The Ledger", lines: articleLines(1) };
    const retitled = {
      publisher: "The Ledger",
      lines: [says("title", "Another headline"), ...articleLines(1).slice(1)],
    };
    expect(learnFrom([version, retitled, version, version, ...paper("The Ledger", 2)]).publishers).toEqual(
      [],
    );
  });

  it("counts numbers as equal and shows the line as it was first met", () => {
    const texts = paper("The Ledger", 4).map((text, index) => ({
      ...text,
      lines: [...text.lines, says("chrome", `${index + 3} min read`)],
    }));
    expect(ownOf(learnFrom(texts), "The Ledger")).toEqual([{ text: "3 min read", said: 4 }]);
  });
});

describe("what is furniture", () => {
  const tally = (articles: number, { prose = 0, named = 0, text = appeal } = {}) => ({
    text,
    group: "theledger",
    articles,
    named,
    prose,
    publishers: new Set(["theledger"]),
  });
  const threshold = { articles: 3, publishers: 1 };

  it.each([
    ["two articles", tally(2), 2, false],
    ["three articles of three", tally(3), 3, true],
    ["one article in fifty", tally(3), 150, true],
    ["fewer than one in fifty", tally(3), 151, false],
    ["a paragraph in one article of five", tally(20, { prose: 20 }), 100, true],
    ["a paragraph in fewer: background that is told again", tally(19, { prose: 19 }), 100, false],
    ["what is a paragraph in half of its articles only", tally(19, { prose: 9 }), 100, true],
    ["a subhead", tally(20, { prose: 20, text: "What happens next" }), 20, false],
    ["what is a byline in a fifth", tally(10, { named: 2 }), 10, true],
    ["what is a byline in more", tally(10, { named: 3 }), 10, false],
  ])("is decided for %s", (_, line, articles, expected) => {
    expect(isFurniture(line, articles, threshold)).toBe(expected);
  });
});

describe("a person's corrections", () => {
  const list = (
    everywhere: readonly FurnitureLine[],
    ledger: readonly FurnitureLine[] = [],
  ): FurnitureList => ({
    everywhere,
    publishers: ledger.length === 0 ? [] : [{ name: "The Ledger", lines: ledger }],
  });

  it("stay, and what was learnt is counted anew", () => {
    const before = list(
      [
        { text: "Menu", said: 3 },
        { text: "Yes", said: "never" },
      ],
      [{ text: "Tide tables", said: "always" }],
    );
    const learnt = list(
      [
        { text: "Yes", said: 8 },
        { text: "Home", said: 9 },
      ],
      [
        { text: "Tide tables", said: 4 },
        { text: "Berths", said: 3 },
      ],
    );
    expect(keepCorrections(before, learnt)).toEqual(
      list(
        [
          { text: "Yes", said: "never" },
          { text: "Home", said: 9 },
        ],
        [
          { text: "Tide tables", said: "always" },
          { text: "Berths", said: 3 },
        ],
      ),
    );
  });

  it("hold for every publisher where they stand under everywhere, however the line is written", () => {
    const before = list([{ text: "tide tables!", said: "never" }]);
    expect(keepCorrections(before, list([], [{ text: "Tide Tables", said: 7 }]))).toEqual(before);
  });
});

describe("the sketch", () => {
  it("never counts too few, and a text that is alone in it exactly", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 80 }), (texts) => {
        const sketch = emptySketch();
        for (const text of texts) note(sketch, hashOf(1, text));
        for (const text of texts)
          expect(atMost(sketch, hashOf(1, text))).toBeGreaterThanOrEqual(
            Math.min(255, texts.filter((one) => one === text).length),
          );
        expect(atMost(sketch, hashOf(2, "in another group"))).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});
