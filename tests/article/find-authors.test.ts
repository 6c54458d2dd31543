import { describe, expect, test } from "vitest";
import { readByline } from "../../src/article/authors/read-byline.ts";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

describe("readByline", () => {
  test.each([
    ["By Ada Brook, Tom Reed and Kim O'Hara", ["Ada Brook", "Tom Reed", "Kim O'Hara"]],
    ["By  ADA BROOK And TOM REED For The Sunday Post", ["ADA BROOK", "TOM REED"]],
    ["Ada BrookStaff Writer", ["Ada Brook"]],
    ["Ada Brook@adabrook", ["Ada Brook"]],
    ["byAda Brook", ["Ada Brook"]],
    ["Von Ada Brook und Tom Reed, dpa", ["Ada Brook", "Tom Reed", "dpa"]],
    ["Von Ada Brook, Online-Redakteurin", ["Ada Brook"]],
    ["Por Inés de la Cruz y Tomás Rey", ["Inés de la Cruz", "Tomás Rey"]],
    ["Par Anne Leroy le 14.09.2010 à 11h46", ["Anne Leroy"]],
    ["Anne Leroy | lundi 9 décembre 2013 à 09h08", ["Anne Leroy"]],
    ["Ada Brook|Published 4 months ago", ["Ada Brook"]],
    ["Trine Holm og Per Falk-Hansen", ["Trine Holm", "Per Falk-Hansen"]],
    ["By Ada Brook and Tom Reed The Associated Press", ["Ada Brook", "Tom Reed"]],
    ["The Associated PressApril 28, 2013 GMT", ["The Associated Press"]],
    ["December 19, 2016 by Ada Brook", ["Ada Brook"]],
    ["Amy Falk Political Correspondent", ["Amy Falk"]],
    ["By PMD Staff", ["PMD Staff"]],
    ["* Ada Brook", ["Ada Brook"]],
    ["* Por Inés Rey", ["Inés Rey"]],
    ["red. 27.04.2021 14:51", ["red."]],
    ["Periodista: Inés Rey", ["Inés Rey"]],
  ] as const)("finds the authors in %s", (text, names) => {
    expect(readByline(text)?.names).toEqual(names);
  });

  test.each([
    "Latest News",
    "Share this article",
    "Add Comment",
    "Read More",
    "5 hours ago",
    "Der Tag in Bildern.",
    "Key Points",
    "社会",
  ])("finds nobody in %s", (text) => {
    expect(readByline(text)).toBeUndefined();
  });
});

const lead = "The ferry firm said that a second boat would sail to the islands before the summer is out.";

const authors = (lines: readonly TestLine[]) => composeArticle({ lines: labelled(lines) }).authors?.value;

describe("the authors", () => {
  test("stand on the lines under a line that is only By", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["chrome", "By"],
      ["chrome", "Ada BrookNews Reporter", 0],
      ["chrome", "Tom ReedNews Reporter", 0],
      ["body", lead],
    ];
    expect(authors(lines)).toEqual(["Ada Brook", "Tom Reed"]);
  });

  test("are not the people whom the report is about", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["chrome", "Ines Falk"],
      ["body", lead],
      ...Array.from({ length: 6 }, (): TestLine => ["body", `Mayor Ines Falk said so. ${lead}`]),
    ];
    expect(authors(lines)).toBeUndefined();
  });

  const report = Array.from({ length: 6 }, (): TestLine => ["body", lead]);

  test.each([
    ["an address of mail", "ada.brook@northsea.example"],
    ["a way to the author's other stories", "ContactMore by this author"],
  ])("are a name behind the report with %s under it", (_, under) => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ...report,
      ["chrome", "Ada Brook"],
      ["chrome", under, 0],
      ["chrome", "The ferry in pictures", 0],
    ];
    expect(authors(lines)).toEqual(["Ada Brook"]);
  });

  test("are not a name behind the report over anything else", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ...report,
      ["chrome", "Ada Brook"],
      ["chrome", "Authorities look at ferries", 0],
      ["chrome", "The ferry in pictures", 0],
    ];
    expect(authors(lines)).toBeUndefined();
  });

  test("are a name in a picture's place over the time of publication", () => {
    const lines: readonly TestLine[] = [
      ["title", "Andra färjan till öarna"],
      ["caption", "Ada Brook"],
      ["chrome", "Publicerad 22:31", 0],
      ["body", lead],
    ];
    expect(authors(lines)).toEqual(["Ada Brook"]);
  });

  const standfirst = "A second boat is to sail to the islands before summer.";
  const between = ["Save", "Share", "Listen", "Print"].map((text): TestLine => ["chrome", text, 0]);

  test("stand under a standfirst that was taken for the first paragraph", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["body", standfirst],
      ...between,
      ["date", "Published on 28 April 2024, 14:26, Ada Brook"],
      ["body", lead],
      ["body", lead],
    ];
    expect(authors(lines)).toEqual(["Ada Brook"]);
  });

  test("do not stand so far below after a second paragraph", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["body", standfirst],
      ["body", lead],
      ...between,
      ["date", "Published on 28 April 2024, 14:26, Ada Brook"],
      ["body", lead],
      ["body", lead],
    ];
    expect(authors(lines)).toBeUndefined();
  });

  test("are told by the sentence about them under the report", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["body", lead],
      ["bio", "Ada Brook is a senior reporter who covers the harbour."],
    ];
    expect(authors(lines)).toEqual(["Ada Brook"]);
  });

  test("go on in the next line behind a comma or an and", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["byline", "Ada Brook, Tom Reed and"],
      ["chrome", "Kim O'Hara", 0],
      ["body", lead],
    ];
    expect(authors(lines)).toEqual(["Ada Brook", "Tom Reed", "Kim O'Hara"]);
  });

  test("are two on two lines where only one stands beside the date", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["chrome", "Ada Brook"],
      ["byline", "Tom Reed"],
      ["date", "3 March 2014"],
      ["body", lead],
    ];
    expect(authors(lines)).toEqual(["Ada Brook", "Tom Reed"]);
  });

  test.each([
    ["a desk under the headline", "Redacción", ["Redacción"]],
    ["a Japanese name with its given name in hiragana", "山川さくら", ["山川さくら"]],
  ])("may be %s", (_, line, names) => {
    expect(
      authors([
        ["title", "Islands to get a second ferry"],
        ["chrome", line],
        ["body", lead],
      ]),
    ).toEqual(names);
  });

  test.each<readonly [string, TestLine]>([
    ["whose post is embedded", ["body", "— Ada Brook (@adabrook) May 2, 2020"]],
    ["a subhead", ["subhead", "Von Wind und Wellen"]],
    ["a rubric in capitals", ["chrome", "HARBOUR TRADE"]],
  ])("are not %s", (_, line) => {
    const lines: readonly TestLine[] = [["title", "Islands to get a second ferry"], ["body", lead], line];
    const more = Array.from({ length: 6 }, (): TestLine => ["body", lead]);
    expect(authors([...lines, ...more])).toBeUndefined();
  });

  test("are not the menu's newsroom above the headline", () => {
    expect(
      authors([
        ["chrome", "Redaktion"],
        ["chrome", "Hafen"],
        ["title", "Zweite Fähre für die Inseln"],
        ["body", lead],
      ]),
    ).toBeUndefined();
  });
});
