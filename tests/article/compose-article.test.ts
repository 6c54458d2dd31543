import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { composeArticle } from "../../src/article/compose-article.ts";
import type { LabelledLine } from "../../src/label/label.ts";
import { labels } from "../../src/label/label.ts";
import { labelled } from "./labelled.ts";

const characters = (texts: readonly string[]): string =>
  [...texts.join("").replace(/\s/gu, "")].sort().join("");

/** A field stands word for word unless its own line was kept among the removed. */
const standing = (field: Article["title"], article: Article): readonly string[] =>
  field === undefined || article.removed.some(({ line }) => field.evidence.lines.includes(line))
    ? []
    : [field.value];

const wordsOf = (article: Article): readonly string[] => [
  ...standing(article.title, article),
  ...standing(article.subtitle, article),
  ...article.captions.flatMap(({ heading, text, credit }) => [heading ?? "", text ?? "", credit ?? ""]),
  ...article.body.map(({ text }) => text),
  ...article.removed.map(({ text }) => text),
];

const lineText = fc.oneof(
  fc.string({ minLength: 1, maxLength: 60, unit: "grapheme" }).map((text) => text.trim() || "x"),
  fc.constantFrom(
    "By Ada Brook and Tom Reed",
    "The bridge on May 4, 2011. KIM LO/AFP/Getty",
    "(Image: Getty)",
    "Town votes for a bridge | The Harbour Post",
    "Town votes for a bridge",
    "* a bullet",
    "LEEDS, March 4 - The bridge opened.",
    "© 2011 The Harbour Post",
    "Foto: Jo Lind/dpa",
  ),
);

const arbitraryLines = fc
  .array(
    fc.tuple(
      fc.constantFrom(...labels),
      lineText,
      fc.nat({ max: 2 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    ),
    {
      maxLength: 30,
    },
  )
  .map((lines): readonly LabelledLine[] =>
    labelled(lines.map(([label, text, gap]) => [label, text, gap])).map((line, index) => ({
      ...line,
      confidence: lines[index]?.[3] ?? 0,
    })),
  );

describe("composeArticle", () => {
  test("loses no line and doubles none, whatever the labels say", () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        const article = composeArticle({ lines });
        expect(characters(wordsOf(article))).toBe(characters(lines.map(({ line }) => line.text)));
      }),
    );
  });

  test("points every evidence at lines of the text", () => {
    fc.assert(
      fc.property(arbitraryLines, (lines) => {
        const numbers = new Set(lines.map(({ line }) => line.number));
        const { captions, body, removed, ...fields } = composeArticle({ lines });
        const pointed = [
          ...Object.values(fields).flatMap(({ evidence }) => evidence.lines),
          ...[...captions, ...body, ...removed].map(({ line }) => line),
        ];
        expect(pointed.filter((line) => !numbers.has(line))).toEqual([]);
      }),
    );
  });

  test("gives nothing for no lines", () => {
    expect(composeArticle({ lines: [] })).toEqual({ captions: [], body: [], removed: [] });
  });

  test("dates a report by its picture when the lead names the same weekday", () => {
    const article = composeArticle({
      lines: labelled([
        ["chrome", "Watch Harbour Televison"],
        ["title", "Ferry firm promises a second boat for the islands"],
        [
          "caption",
          "(L to R) Mayor Ines Falk and ferry master Per Holm open the new quay in Sandvik, March 2, 2015. JO LIND/AFP/Getty",
        ],
        [
          "body",
          "Sandvik — The ferry firm said on Monday that a second boat would sail to the islands before summer.",
        ],
        ["caption", "Old Quay Sandvik"],
        ["caption", "The old quay in Sandvik, Norway, Nov. 20, 2009. AP", 0],
        ["body", "The islands have waited for a second boat since 2009, when the old one sank at the quay."],
      ]),
    });
    expect(article.published?.value).toBe("2015-03-02");
    expect(article.published?.evidence).toEqual({
      lines: [5, 7],
      rule: "caption-and-weekday",
      confidence: 0.7,
    });
    expect(article.dateline?.value).toBe("Sandvik");
    expect(article.captions).toEqual([
      {
        text: "(L to R) Mayor Ines Falk and ferry master Per Holm open the new quay in Sandvik, March 2, 2015.",
        credit: "JO LIND/AFP/Getty",
        line: 5,
        after: 0,
      },
      {
        heading: "Old Quay Sandvik",
        text: "The old quay in Sandvik, Norway, Nov. 20, 2009.",
        credit: "AP",
        line: 9,
        after: 1,
      },
    ]);
  });

  test("gives the month alone when only a month and day in the body follow the picture's date", () => {
    const article = composeArticle({
      lines: labelled([
        ["title", "Ferry talks go on despite the strike"],
        [
          "caption",
          "Ferry master Per Holm walks to the talks in Sandvik, Norway, May 10, 2011. REUTERS/Jo Lind - RTX12AB",
        ],
        [
          "body",
          "SANDVIK — The talks went on for a week. The Aug. 6 meeting lasted an hour, according to the union.",
        ],
      ]),
    });
    expect(article.published?.value).toBe("2011-08~");
    expect(article.captions[0]?.credit).toBe("REUTERS/Jo Lind - RTX12AB");
  });

  test("does not end a caption's text at the points of an abbreviation", () => {
    const article = composeArticle({
      lines: labelled([
        ["caption", "The ferry at its quay in Sandvik, Maine, U.S., May 10, 2011. REUTERS/Jo Lind - RTX12AB"],
      ]),
    });
    expect(article.captions[0]).toMatchObject({
      text: "The ferry at its quay in Sandvik, Maine, U.S., May 10, 2011.",
      credit: "REUTERS/Jo Lind - RTX12AB",
    });
  });

  test("takes the publisher from an appeal that names it", () => {
    const article = composeArticle({
      lines: labelled([
        ["title", "Ferry talks go on despite the strike"],
        ["body", "The talks went on for a week, and nobody in the Southern Isles was told why."],
        [
          "promo",
          "Join the Southern Isles readers who experience all of Sea-Courier, with its daily letters.",
        ],
        ["promo", "Only £2 a week."],
      ]),
    });
    expect(article.publisher?.value).toBe("Sea-Courier");
  });

  test("names no publisher where the furniture names none", () => {
    const article = composeArticle({
      lines: labelled([
        ["title", "Ferry talks go on despite the strike"],
        ["body", "The talks went on for a week, and nobody was told why."],
        ["chrome", "Share this article"],
      ]),
    });
    expect(article.publisher).toBeUndefined();
  });

  test("takes the publisher's name off the headline and keeps the whole line among the removed", () => {
    const article = composeArticle({
      lines: labelled([
        ["title", "Islands to get a second ferry | The Harbour Post"],
        [
          "body",
          "The ferry firm said that a second boat would sail to the islands before the summer is out.",
        ],
        ["chrome", "Subscribe to The Harbour Post"],
        ["chrome", "© 2015 The Harbour Post"],
      ]),
    });
    expect(article.publisher?.value).toBe("The Harbour Post");
    expect(article.title).toMatchObject({ value: "Islands to get a second ferry", evidence: { lines: [1] } });
    expect(article.removed[0]).toEqual({
      line: 1,
      label: "title",
      text: "Islands to get a second ferry | The Harbour Post",
    });
  });
});
