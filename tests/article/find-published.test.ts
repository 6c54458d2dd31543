import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

const lead = "The ferry firm said that a second boat would sail to the islands before the summer is out.";

const found = (lines: readonly TestLine[]) => {
  const { published, updated } = composeArticle({ lines: labelled(lines) });
  return [published?.value, published?.evidence.rule, updated?.value];
};

const page = (...dates: readonly TestLine[]): readonly TestLine[] => [
  ["title", "Islands to get a second ferry"],
  ...dates,
  ["body", lead],
];

describe("the day of publication", () => {
  test.each([
    [
      "Published: 15:56 BST, 27 April 2014 | Updated: 15:57 BST, 29 April 2014",
      "2014-04-27",
      "published-label",
      "2014-04-29",
    ],
    ["Veröffentlicht am 13. Mai 2016 um 15:44", "2016-05-13", "published-label", undefined],
    ["Actualizado el 25/05/2015 21:57 h", "2015-05-25", "updated-label", undefined],
    ["Friday, 22 Nov 2014 4:55 PM", "2014-11-22", "date-line", undefined],
    ["By Ada Brook November 19, 2009, 07:47 PM EST", "2009-11-19", "byline-date", undefined],
  ] as const)("comes from %s", (line, day, rule, updated) => {
    expect(found(page(["date", line]))).toEqual([day, rule, updated]);
  });

  test("is the labelled one, not the masthead's", () => {
    const lines: readonly TestLine[] = [
      ["chrome", "Saturday, May 7 2016"],
      ["chrome", "News"],
      ["chrome", "Sport"],
      ...page(["date", "Published May 3, 2016"]),
    ];
    expect(found(lines)).toEqual(["2016-05-03", "published-label", undefined]);
  });

  test("is not one of a list of other articles' days", () => {
    const lines: readonly TestLine[] = [
      ...page(["date", "3 March 2014"]),
      ["related", "Harbour dredged"],
      ["date", "9 March 2014"],
      ["related", "Quay painted"],
      ["date", "8 March 2014"],
    ];
    expect(found(lines)[0]).toBe("2014-03-03");
  });

  test("is never read out of words such as hours ago, nor out of a headline's number", () => {
    const lines: readonly TestLine[] = [
      ["title", "Covid-19, part 1"],
      ["date", "5 hours ago"],
      ["body", lead],
    ];
    expect(found(lines)).toEqual([undefined, undefined, undefined]);
  });

  test("settles 03/04 by another date on the page, leaves it open without one", () => {
    expect(
      found(page(["date", "Published 03/04/2015 10:00"], ["caption", "The ferry on March 4, 2015."]))[0],
    ).toBe("2015-03-04");
    const { published } = composeArticle({ lines: labelled(page(["date", "Published 03/04/2015"])) });
    expect(published?.evidence.confidence ?? 0).toBeLessThan(0.75);
  });

  test("comes from the date line of an old database's text, with its dateline", () => {
    const lines = labelled([
      ["title", "ISLAND FERRY CO ORDERS SECOND BOAT"],
      ["date", "6-MAR-1987 11:08:06.99", 0],
      [
        "body",
        "SANDVIK, March 6 - Island Ferry Co said it had ordered a second boat for delivery in the autumn.",
      ],
    ]);
    const { published, dateline } = composeArticle({ lines });
    expect([published?.value, dateline?.value]).toEqual(["1987-03-06", "SANDVIK"]);
  });

  test("comes from a dateline that names the whole day", () => {
    const lines: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["body", `SANDVIK, 12 October 2012 (Isles News) – ${lead}`],
    ];
    expect(found(lines)).toEqual(["2012-10-12", "dateline-day", undefined]);
  });

  test("takes a dateline's year from a picture of that week, and from nothing where no date is near", () => {
    const report = `SANDVIK, March 7 (Isles News) - ${lead}`;
    const pictured: readonly TestLine[] = [
      ["title", "Islands to get a second ferry"],
      ["caption", "The old ferry at its quay on March 5, 2014."],
      ["body", report],
    ];
    expect(found(pictured)).toEqual(["2014-03-07", "dateline-and-year", undefined]);
    expect(
      found([
        ["title", "Islands to get a second ferry"],
        ["body", report],
      ]),
    ).toEqual([undefined, undefined, undefined]);
  });

  test("gives way to caption and weekday where only the masthead names a day", () => {
    const lines: readonly TestLine[] = [
      ["chrome", "Saturday, May 7 2016"],
      ["chrome", "News"],
      ["chrome", "Sport"],
      ["title", "Islands to get a second ferry"],
      ["caption", "The old ferry at its quay on March 3, 2015."],
      ["body", `On Tuesday it was told. ${lead}`],
    ];
    expect(found(lines)).toEqual(["2015-03-03", "caption-and-weekday", undefined]);
  });

  test("is a month where a monthly's line says no more", () => {
    expect(found(page(["date", "March 2018"]))).toEqual(["2018-03", "month-line", undefined]);
  });
});
