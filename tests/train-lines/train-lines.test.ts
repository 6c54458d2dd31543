import { describe, expect, it } from "vitest";
import { untaughtHeadline } from "../../src/label/choose-headline.ts";
import { labelWith } from "../../src/label/label-with.ts";
import { loadModel } from "../../src/label/model.ts";
import { pageOf } from "../../src/label/page.ts";
import { states } from "../../src/label/states.ts";
import type { Line } from "../../src/text/line.ts";
import { allowedStates } from "../../src/train-lines/allowed-states.ts";
import { frequentWords } from "../../src/train-lines/frequent-words.ts";
import { shorterLesson } from "../../src/train-lines/shorter-lesson.ts";
import { type Lesson, trainLines } from "../../src/train-lines/train-lines.ts";

const towns = ["Ferry", "Mill", "Abbey", "Quarry", "Orchard", "Lighthouse"];

const linesOf = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, i) => ({ number: i + 1, last: i + 1, text, gap: i === 0 ? 0 : 1, indent: 0 }));

const lessonOf = (town: string, n: number): Lesson => {
  const story = [
    ["Menu", "other"],
    ["Sign in", "other"],
    [`${town} council votes to keep the old bridge open`, "title"],
    [`By Ann ${town}`, "byline"],
    [
      `The council of ${town} voted on Monday to keep the old bridge open to walkers, after an evening of talk.`,
      "body",
    ],
    [
      `“It was here before any of us,” said the mayor of ${town}, who had walked over it on her way to the vote.`,
      "body",
    ],
    ["Nobody spoke against it.", "body"],
    [
      `The bridge of ${town} was built ${n + 3} generations ago, and has been mended by hand in every one of them.`,
      "body",
    ],
    ["Contact", "other"],
    ["Privacy policy", "other"],
  ] as const;
  return {
    publisher: `${town}.example`,
    lines: linesOf(story.map(([text]) => text)),
    names: story.map(([, name]) => name),
  };
};

const lessons = towns.map(lessonOf);

describe("training the line model", () => {
  it("gives the same bytes for the same lessons", () => {
    expect(JSON.stringify(trainLines(lessons))).toBe(JSON.stringify(trainLines(lessons)));
  });

  it("leaves it to the line model which line is the headline", () => {
    expect(trainLines(lessons).headline).toEqual(untaughtHeadline);
  });

  it("learns to read a page of a publisher it has not seen", () => {
    const label = labelWith(loadModel(trainLines(lessons)));
    const unseen = lessonOf("Harbour", 9);
    expect(label(unseen.lines).map((line) => line.label)).toEqual([
      "chrome",
      "chrome",
      "title",
      "byline",
      "body",
      "body",
      "body",
      "body",
      "chrome",
      "chrome",
    ]);
  });

  it("refuses a model of other features", () => {
    expect(() => loadModel({ ...trainLines(lessons), words: ["one", "two", "three"] })).toThrow(
      /npm run train/,
    );
  });
});

describe("the states that labels allow", () => {
  const bits = (names: readonly string[], texts: readonly string[]): readonly string[][] =>
    [...allowedStates(linesOf(texts), names)].map((allowed) =>
      states.filter((_, k) => ((allowed >> k) & 1) === 1),
    );
  const paragraph = "The council voted on Monday to keep the old bridge open to walkers.";

  it("tells furniture by its place", () => {
    expect(
      bits(["other", "title", "other", "body", "other"], ["Menu", "A vote", "Share", paragraph, "Contact"]),
    ).toEqual([["before"], ["title"], ["inside"], ["body"], ["after"]]);
  });

  it("takes nothing from a line that the corpus leaves open", () => {
    expect(bits(["unknown"], ["Menu"])[0]).toHaveLength(states.length);
  });

  it("lets no other line be the headline where the corpus knows it", () => {
    const [, first] = bits(["title", "unknown"], ["A vote", "Menu"]);
    expect(first).not.toContain("title");
    expect(first).toHaveLength(states.length - 1);
  });

  it("does not believe a caption in the menu", () => {
    const names = ["caption", ...Array<string>(6).fill("other"), "title", "body"];
    const texts = ["Newsletter and more", ..."abcdef", "A vote", paragraph];
    expect(bits(names, texts)[0]).toEqual(["before"]);
  });
});

describe("the words that the model may know", () => {
  it("leaves out those of few publishers", () => {
    const pages = lessons.map(({ lines, publisher }) => ({ page: pageOf(lines), publisher }));
    const words = frequentWords(pages, 6);
    expect(words).toContain("menu");
    expect(words).not.toContain("abbey");
  });
});

describe("a shorter lesson", () => {
  const allowed = (...names: readonly (typeof states)[number][]): Uint32Array =>
    Uint32Array.from(names, (name) => 1 << states.indexOf(name));
  const lines = linesOf(["Vote", "One.", "Share", "Two.", "Three.", "Contact"]);

  it("keeps the first paragraphs and what stands around the article", () => {
    const short = shorterLesson(
      { lines, allowed: allowed("title", "body", "inside", "body", "body", "after") },
      1,
    );
    expect(short?.lines.map(({ text }) => text)).toEqual(["Vote", "One.", "Contact"]);
    expect(short?.allowed).toEqual(allowed("title", "body", "after"));
  });

  it("is not made of a page that is short already, or in part unknown", () => {
    const whole = { lines, allowed: allowed("title", "body", "inside", "body", "body", "after") };
    expect(shorterLesson(whole, 3)).toBe(undefined);
    const open = Uint32Array.from(whole.allowed, (bits, i) => (i === 2 ? (1 << states.length) - 1 : bits));
    expect(shorterLesson({ lines, allowed: open }, 1)).toBe(undefined);
  });
});
