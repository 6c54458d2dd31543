import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { smallNameInNotice } from "../../src/article/publisher/rights-notices.ts";
import { sitesInLine } from "../../src/article/publisher/sites-in-line.ts";
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

  test("is the whole name where its part is printed about as often", () => {
    expect(
      publisherOf(
        ["The Harbour Ledger", "News", "Sport"],
        ["Get the Ledger’s court email", "Ledger picture desk", "The Harbour Ledger, 14 Custom House Street"],
      ),
    ).toBe("The Harbour Ledger");
  });

  test("is the whole name at the head of a page that calls itself by its part and an article below", () => {
    expect(
      publisherOf(
        ["The Harbour Ledger", "News", "Sport"],
        ["THE LEDGER ON SATURDAY: The boats that never came home.", "14 Custom House Street"],
      ),
    ).toBe("The Harbour Ledger");
  });

  test("may have a possessive in its name", () => {
    expect(
      publisherOf(
        ["Nell's Harbour", "News", "Sport"],
        ["Subscribe to Nell's Harbour", "© 2019 Nell's Harbour. All rights reserved."],
      ),
    ).toBe("Nell's Harbour");
  });

  test("is written small where its notice of rights has it so", () => {
    expect(publisherOf(["Politik"], ["Die Redaktion von alte Möwe", "© alte Möwe | Impressum"])).toBe(
      "alte Möwe",
    );
    expect(smallNameInNotice("© 2004-2021, Северная гавань, ООО «Чайка»")).toBe("Северная гавань");
  });

  test("is not read out of the words of a notice", () => {
    expect(smallNameInNotice("© 2020 all rights reserved")).toBeUndefined();
    expect(smallNameInNotice("© 2020 Harbour Ledger. All rights reserved.")).toBeUndefined();
  });

  test("is no heading of a menu", () => {
    expect(publisherOf(["News", "Home", "News"], ["Subscribe to News", "News app"])).toBeUndefined();
  });

  test("has the article that its site has", () => {
    expect(
      publisherOf(
        ["Quay", "News", "Sport"],
        ["Follow Quay", "Quay app", "Quay jobs", "Read The Quay", "www.thequay.example"],
      ),
    ).toBe("The Quay");
  });

  test("ends with a possessive where nothing that it could own follows", () => {
    expect(publisherOf(["Nell's", "News", "Sport"], ["Nell's", "Search Nells.example"])).toBe("Nell's");
  });

  test("is the full name where its acronym is printed more often", () => {
    expect(
      publisherOf(
        ["HNW", "News", "Sport"],
        [
          "Subscribe to HNW",
          "About HNW",
          "HNW app",
          "HNW podcast",
          "Harbour News Weekly, 14 Custom House Street",
        ],
      ),
    ).toBe("Harbour News Weekly");
  });

  test("is nobody where the furniture names no one", () => {
    expect(publisherOf(["Menu", "Search"], ["Share this", "More stories"])).toBeUndefined();
  });
});

test("a mail address names its site", () => {
  expect(sitesInLine("desk@harbourledger.example").map(({ stem }) => stem)).toEqual(["harbourledger"]);
});

test("an address is read in capitals, in small letters and as a name is written", () => {
  const lines = ["HARBOUR.NEWS", "harbour.news", "Harbour.News", "Harbour.Net"];
  expect(lines.flatMap(sitesInLine).map(({ stem }) => stem)).toEqual(Array(4).fill("harbour"));
  expect(sitesInLine("The ferry sailed.It came back.")).toEqual([]);
});
