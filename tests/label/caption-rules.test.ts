import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/label/page.ts";
import { labelPlace } from "../../src/label/rules.ts";
import type { State } from "../../src/label/states.ts";

/** A line, what the model takes it for, how sure it is, and the blank lines over it. */
type Read = readonly [text: string, state: State, sureness?: number, gap?: number];

const paragraph =
  "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.";

const named = (lines: readonly Read[], i: number) => {
  const page = pageOf(
    lines.map(([text, , , gap = 1], n) => ({ number: n + 1, last: n + 1, text, gap, indent: 0 })),
  );
  const shape = page.shapes[i];
  if (shape === undefined) throw new Error(`no line ${i}`);
  const reading = {
    states: lines.map(([, state]) => state),
    sureness: lines.map(([, , sureness = 0.9]) => sureness),
    lastBody: lines.findLastIndex(([, state]) => state === "body"),
    items: new Set<number>(),
    title: lines.findIndex(([, state]) => state === "title"),
  };
  const { label, rule } = labelPlace({ page, reading, i, shape });
  return `${label} ${rule}`;
};

const amid = (line: Read): string =>
  named([["Ferry stops", "title"], [paragraph, "body"], line, [paragraph, "body"]], 2);

describe("a picture's words", () => {
  it.each([
    ["a credit in words", "Photo by Ann Bell", "credit credit-alone"],
    ["a photographer and a house", "Ann Bell/Northlight", "credit credit-alone"],
    ["a word for those who hear the page", "Image caption The quay on Monday", "caption caption-word"],
    [
      "a photographer in brackets at the end",
      "The quay at Harnholm, on the last day of the ferry. (Ann Bell/Northlight)",
      "caption credit-at-end",
    ],
    [
      "a photographer behind a dash",
      "The quay at Harnholm on the last day of the ferry - Ann Bell/Northlight",
      "caption credit-at-end",
    ],
    [
      "a credit behind a bar",
      "The quay at Harnholm on the last day of it | photo by Ann Bell",
      "caption credit-at-end",
    ],
    ["a glued word", "The quay at Harnholm on the last day of the ferryCedida", "caption credit-at-end"],
    [
      "a label in capitals",
      "The quay at Harnholm on the last day of it. FOTO Ann Bell",
      "caption credit-at-end",
    ],
  ])("are known by %s", (_, text, expected) => {
    expect(amid([text, "inside"])).toBe(expected);
  });

  it("are known by the credit right under them, in one block", () => {
    const lines: readonly Read[] = [
      [paragraph, "body"],
      ["The quay at Harnholm lies empty on the first morning.", "body"],
      ["(Image credit: Ann Bell)", "caption", 0.9, 0],
      [paragraph, "body"],
    ];
    expect(named(lines, 1)).toBe("caption caption-over-credit");
  });

  it("are not a paragraph over a picture that has a credit alone", () => {
    const lines: readonly Read[] = [
      [paragraph, "body"],
      [paragraph, "body"],
      ["Photo: Ann Bell", "caption"],
    ];
    expect(named(lines, 1)).toBe("body line-model");
  });

  it("are known where the page prints them twice, once with the credit", () => {
    const lines: readonly Read[] = [
      [paragraph, "body"],
      ["The quay at Harnholm lies empty on the first morning.", "body"],
      ["The quay at Harnholm lies empty on the first morning. Ann Bell/AFP", "inside"],
      [paragraph, "body"],
    ];
    expect(named(lines, 1)).toBe("caption caption-again");
  });

  it("may follow the last paragraph, but a notice of rights does not", () => {
    const under = (text: string): string =>
      named(
        [
          [paragraph, "body"],
          [text, "after"],
        ],
        1,
      );
    expect(under("Photo: Ann Bell")).toBe("credit credit-alone");
    expect(under("© Harnholm Courier 2019")).toBe("chrome line-model");
  });
});

describe("what is taken for a picture's words", () => {
  it("is furniture where the model is in doubt and no credit is near", () => {
    expect(amid(["Seals return to the sound", "caption", 0.5])).toBe("chrome doubtful-caption");
  });

  it("stays where the model is sure, or a credit is near", () => {
    expect(amid(["Seals in the sound", "caption", 0.8])).toBe("caption line-model");
    expect(amid(["Seals in the sound on Monday. Ann Bell", "caption", 0.4])).toBe("caption line-model");
    const lines: readonly Read[] = [
      [paragraph, "body"],
      ["Seals in the sound", "caption", 0.4],
      ["Photo: Ann Bell", "caption"],
      [paragraph, "body"],
    ];
    expect(named(lines, 1)).toBe("caption line-model");
  });

  it.each([
    ["the headline once more", "Ferry stops", "chrome headline-again"],
    ["a date", "06.11.2019, 21:18", "date date-alone"],
    ["a byline", "By Ann Bell", "byline byline-word"],
  ])("is not %s", (_, text, expected) => {
    expect(amid([text, "caption"])).toBe(expected);
  });
});

it("a picture's own heading stays with the words under it, though the model is not sure of it", () => {
  const lines: readonly Read[] = [
    ["Ferry stops", "title"],
    [paragraph, "body"],
    ["NORTHPIX Harnholm Ferry", "caption", 0.2],
    [
      "The ferry leaves the quay at Harnholm for the last time on the evening of May 10, 2011. AP",
      "caption",
      0.4,
      0,
    ],
    [paragraph, "body"],
  ];
  expect(named(lines, 2)).toBe("caption caption-heading");
});

describe("a picture's credit", () => {
  const words = "The quay at Harnholm on the last day of the ferry";

  it.each(["Ann Bell / The Northlight", "Northlight archive"])("is %s right under its words", (credit) => {
    const lines: readonly Read[] = [
      ["Ferry stops", "title"],
      [paragraph, "body"],
      [words, "inside"],
      [credit, "inside", 0.9, 0],
      [paragraph, "body"],
    ];
    expect(named(lines, 3)).toBe("credit credit-alone");
    expect(named(lines, 2)).toBe("caption caption-over-credit");
  });

  it.each(["Ann Bell / The Northlight", "Northlight archive"])("is not %s anywhere else", (text) => {
    expect(amid([text, "inside"])).not.toContain("credit");
  });

  it.each([
    "By Reuters",
    "Reuters, Sandvik,",
    "Quelle: hafenpost.de",
    "Photo: the ferry leaves Harnholm under heavy rain",
  ])("is not %s where no picture's words are", (text) => {
    expect(amid([text, "inside"])).not.toContain("credit-alone");
  });

  it("goes before the words of a picture, too", () => {
    const text = "© Ann Bell The ferry to the island of Harnholm on the last day that it sailed";
    expect(amid([text, "body"])).toBe("caption caption-word");
  });

  it("is no player's line with its running time", () => {
    expect(amid(["Video: the ferry at first light 01:48", "inside"])).not.toContain("credit");
  });

  it("is no notice of rights, unless that stands right under a caption", () => {
    const notice = "© 2019 Northlight Publishing";
    expect(amid([notice, "caption"])).toBe("chrome rights-notice");
    const under: readonly Read[] = [
      ["Ferry stops", "title"],
      [paragraph, "body"],
      [words, "caption"],
      [notice, "caption", 0.9, 0],
    ];
    expect(named(under, 3)).toContain("credit");
  });
});
