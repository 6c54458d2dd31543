import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { handlesInLine, sitesInLine } from "../../src/article/publisher/sites-in-line.ts";
import { labelled, type TestLine } from "./labelled.ts";

const report: readonly TestLine[] = [
  ["title", "Islands to get a second ferry"],
  ["body", "The ferry firm said that a second boat would sail to the islands before the summer is out."],
];

const publisherOf = (above: readonly string[], below: readonly string[]): string | undefined =>
  composeArticle({
    lines: labelled([
      ...above.map((text): TestLine => ["chrome", text]),
      ...report,
      ...below.map((text): TestLine => ["chrome", text]),
    ]),
  }).publisher?.value;

describe("the publisher", () => {
  test("is the name that subscribes, signs and holds the rights", () => {
    expect(
      publisherOf(
        ["The Harbour Ledger", "News", "Sport"],
        ["Subscribe to The Harbour Ledger", "© 2019 The Harbour Ledger. All rights reserved."],
      ),
    ).toBe("The Harbour Ledger");
  });

  test("is the paper, not the house that only holds the rights", () => {
    expect(
      publisherOf(
        ["Harbour Ledger", "News", "Sport"],
        ["Follow Harbour Ledger", "Subscribe to Harbour Ledger", "© 2019 Quayside Holding"],
      ),
    ).toBe("Harbour Ledger");
  });

  test("is named without a possessive's ending and without the words of a notice", () => {
    expect(publisherOf([], ["Welcome to Harbour Ledger’s shop", "Copyright Harbour Ledger 2018"])).toBe(
      "Harbour Ledger",
    );
  });

  test("is the site's address where no name is printed, and what several addresses share", () => {
    expect(publisherOf([], ["Contact: desk@harbourledger.example", "www.harbourledger.example"])).toBe(
      "harbourledger.example",
    );
    expect(
      publisherOf(
        [],
        ["Contact: desk@harbourledger.com", "Programme: harbourledger.tv", "harbourledger.com"],
      ),
    ).toBe("harbourledger");
  });

  test("is the name made of a paper's words rather than that of the house which holds the rights", () => {
    expect(
      publisherOf(
        ["Möwenpost", "Politik", "Sport"],
        ["Mehr aus der Möwenpost", "© 2021 Kai Mediengruppe. Alle Rechte vorbehalten."],
      ),
    ).toBe("Möwenpost");
  });

  test("is nobody where the furniture names no one", () => {
    expect(publisherOf(["Menu", "Search"], ["Share this", "More stories"])).toBeUndefined();
  });
});

test("handles are told from mail addresses", () => {
  expect(handlesInLine("Follow @HarbourLedger or write to desk@harbourledger.example")).toEqual([
    "HarbourLedger",
  ]);
  expect(sitesInLine("desk@harbourledger.example").map(({ stem }) => stem)).toEqual(["harbourledger"]);
});
