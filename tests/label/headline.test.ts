import { describe, expect, it } from "vitest";
import { untaughtHeadline } from "../../src/label/choose-headline.ts";
import { headlineCandidates, headlineSigns } from "../../src/label/headline-signs.ts";
import { choose, paragraph, read, type Told } from "./headline-page.ts";

const answer = (lines: readonly Told[], line: number, sign: (typeof headlineSigns)[number]) => {
  const { page, likelihoods } = read(lines);
  return headlineCandidates(page, likelihoods).find((one) => one.line === line)?.answers[
    headlineSigns.indexOf(sign)
  ];
};

const valuing = (sign: (typeof headlineSigns)[number]) =>
  headlineSigns.map((name) => (name === "odds" ? 0.5 : name === sign ? 2 : 0));

describe("the headline", () => {
  it("is the likeliest line where nothing else speaks", () => {
    const lines: readonly Told[] = [
      ["Harnholm ferry stops", "before", 0.4],
      ["Board meets twice over it", "subtitle", 0.5],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  it("is the line whose words the paragraphs tell, where that counts", () => {
    const lines: readonly Told[] = [
      ["Continue reading our newsletter", "before", 0.5],
      ["Harnholm ferry stopped sailing", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, valuing("told"))).toBe(1);
  });

  it("is not the path to the page that ends with it", () => {
    const lines: readonly Told[] = [
      ["HomeNewsHarnholm ferry stopped sailing", "before", 0.6],
      ["Harnholm ferry stopped sailing", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  it("is not the path to the page that stands under it", () => {
    const lines: readonly Told[] = [
      ["Harnholm ferry stopped sailing", "before", 0.4],
      ["Home Islands Harnholm ferry stopped sailing", "before", 0.6],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(0);
  });

  it.each([
    ["an address", "https://courier.example/harnholm-ferry-stops"],
    ["an appeal", "Sign up to our letter from the islands"],
    ["a byline", "By Ann Bell and Cy Dorn"],
    ["the second half of another", "… and the board says nothing"],
    ["a line that leads on", "From the islands:"],
    ["what is sent to readers", "All of the islands in your inbox"],
    ["a table's row", "Harnholm 2 11 0 14 Skerry 3"],
  ])("is not %s", (_, text) => {
    const lines: readonly Told[] = [
      [text, "before", 0.6],
      ["Harnholm ferry stops", "before", 0.4],
      [paragraph, "body", 0],
    ];
    expect(choose(lines, untaughtHeadline)).toBe(1);
  });

  it("is nowhere where no line is at all likely", () => {
    expect(choose([[paragraph, "body", 0]], untaughtHeadline)).toBe(undefined);
  });

  it("is looked for among ten lines at most, the likeliest first", () => {
    const lines = Array.from(
      { length: 14 },
      (_, i): Told => [`Headline number ${i}`, "before", 0.02 + i / 100],
    );
    const { page, likelihoods } = read(lines);
    expect(headlineCandidates(page, likelihoods).map(({ line }) => line)).toEqual([
      13, 12, 11, 10, 9, 8, 7, 6, 5, 4,
    ]);
  });
});

describe("what is asked of a headline", () => {
  const head: readonly Told[] = [
    ["Harnholm ferry", "before", 0.3],
    ["The ferry to Harnholm has stopped, its board says", "before", 0.3],
    ["By Ann Bell", "byline", 0],
    [paragraph, "body", 0],
    ["Seals return in numbers", "after", 0.1],
  ];

  it.each([
    ["the byline under it", 1, "credited", 1],
    ["the shorter line over it", 1, "topped", 1],
    ["the line over it that says the same", 1, "resumed", 1],
    ["its place after the first paragraph", 4, "late", 1],
    ["that no paragraph tells its words", 4, "strange", 1],
    ["that paragraphs do", 0, "strange", 0],
    ["that another line says nearly the same above", 1, "retold", 1],
    ["that it is a few words over another", 0, "kicker", 1],
    ["that another line begins with it", 0, "lengthened", 0],
    ["how short it is", 0, "brief", 1],
    ["that it names no picture's maker", 0, "pictured", 0],
    ["that it closes no sentence", 1, "sentence", 0],
  ] as const)("tells %s", (_, line, sign, expected) => {
    expect(answer(head, line, sign)).toBe(expected);
  });

  it.each([
    ["names a picture's maker", "The ferry at its quay (Photo: Ann Bell)", "pictured", 1],
    ["closes a sentence", "The ferry has stopped.", "sentence", 1],
    ["stands behind a list's mark", "* The ferry has stopped", "marked", 1],
    ["is a name and two years", "Ann Bell, 1938–2014", "figures", 0],
    ["is a table's row", "Harnholm 2 11 0", "figures", 1],
    ["holds a number among its words", "The ferry has stopped 2 weeks ago", "figures", 0],
    ["exclaims", "The ferry has stopped!", "sentence", 0],
    ["asks", "Has the ferry stopped?", "sentence", 0],
    ["opens the text, a blank line under it", "The ferry has stopped", "alone", 1],
    [
      "ends with a mere name that stands by itself",
      "No boat sails to the port of Harnholm island",
      "path",
      0,
    ],
    ["ends with a headline that stands by itself", "News > Harnholm island has no boat", "path", 1],
  ] as const)("tells that a line %s", (_, text, sign, expected) => {
    const lines: readonly Told[] = [
      [text, "before", 0.3],
      ["Harnholm island", "before", 0.1],
      ["Harnholm island has no boat", "before", 0.1],
      [paragraph, "body", 0],
    ];
    expect(answer(lines, 0, sign)).toBe(expected);
  });

  it("reads scripts that put no spaces between words", () => {
    const lines: readonly Told[] = [
      ["島の渡し船が休航", "before", 0.3],
      ["月曜日から島の渡し船が休航となり、港の委員会は二度会合を開いた。島の人々は困っている。", "body", 0],
    ];
    expect(answer(lines, 0, "told")).toBe(1);
  });
});
