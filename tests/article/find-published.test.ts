import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

const lead = "The ferry firm said that a second boat would sail to the islands before the summer is out.";

const found = (lines: readonly TestLine[], fileName?: string) => {
  const { published, updated } = composeArticle({
    lines: labelled(lines),
    ...(fileName === undefined ? {} : { fileName }),
  });
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
    ["2019.03.26 lastupdate", "2019-03-26", "updated-label", undefined],
    ["26 March 2019 (updated)", "2019-03-26", "updated-label", undefined],
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

  test("is the date before that of an update on the same line", () => {
    const line = "Innenland | hafen | 11.2.2025 | 23:55 | Uppfært 12.2.2025 7:25";
    expect(found(page(["date", line]))).toEqual(["2025-02-11", "date-line", "2025-02-12"]);
  });

  test("is read beside a mail address, and beside four authors", () => {
    expect(found(page(["date", "Ada Brook ada.brook.harbour@isles.example | 22 April 2022"]))[0]).toBe(
      "2022-04-22",
    );
    const authors = "By Ada Brook, Bartholomew Hill-Carter, Constance Fairweather and Dorothea Lakesmith";
    expect(found(page(["byline", `${authors} 9 September 2025, 2.55pm`]))[0]).toBe("2025-09-09");
  });

  test("is no teaser's far down in the text", () => {
    const paragraphs = Array.from({ length: 12 }, (): TestLine => ["body", lead]);
    expect(found([...page(), ...paragraphs, ["date", "23 December 2014, 13:31"], ["body", lead]])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each([
    ["a slashed date of another order", "25/04/2015", "2015-04-03"],
    ["a slashed date that shows the order", "04/25/2015", "2015-03-04"],
    ["a date of the same days", "9 March 2015", "2015-03-04"],
    ["the country's clocks", "10:00 BST", "2015-04-03"],
  ])("settles 03/04 by %s", (_, other, day) => {
    expect(found(page(["date", "Published 03/04/2015 10:00"], ["caption", `The ferry, ${other}.`]))[0]).toBe(
      day,
    );
  });

  test.each([
    ["dmy", "2015-04-03"],
    ["mdy", "2015-03-04"],
  ] as const)("is read in the order %s that the archive says its publisher writes", (dateOrder, day) => {
    const { published } = composeArticle({
      lines: labelled(page(["date", "Published 03/04/2015"], ["caption", "10:00 EST"])),
      dateOrder,
    });
    expect([published?.value, published?.evidence.confidence]).toEqual([day, 0.97]);
  });

  test.each(["Published 12/04/03", "Published 12-4-3"])(
    "has its year first in %s where the archive says so",
    (text) => {
      const { published } = composeArticle({ lines: labelled(page(["date", text])), dateOrder: "ymd" });
      expect(published?.value).toBe("2012-04-03");
    },
  );

  test("is only the year of a date whose day and month nothing tells apart", () => {
    expect(found(page(["date", "11/08/2023"]))).toEqual(["2023", "day-or-month", undefined]);
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

  test("takes the year of a line without one from a picture or the file's name of those weeks", () => {
    const lines = page(["date", "Monday, March 9"], ["caption", "The old ferry on March 5, 2015."]);
    expect(found(lines)).toEqual(["2015-03-09", "day-and-year", undefined]);
    expect(found(page(["date", "Monday, March 9"]), "a/2015-03-10_ferry.txt").slice(0, 2)).toEqual([
      "2015-03-09",
      "day-and-year",
    ]);
    expect(found(page(["date", "Monday, March 9"]))).toEqual([undefined, undefined, undefined]);
  });

  test("is about the year on which rights and text agree, or that of the newest picture", () => {
    const told: TestLine = ["body", `In 2018 it was told. ${lead}`];
    expect(found([...page(), told, ["chrome", "© 2011-2018 Isles News"]])).toEqual([
      "2018~",
      "rights-and-text-year",
      undefined,
    ]);
    expect(found([...page(), told, ["chrome", "© 2019 Isles News"]])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(found(page(["caption", "The old ferry on March 5, 2015."]))).toEqual([
      "2015~",
      "caption-year",
      undefined,
    ]);
    expect(found([...page(["caption", "The old ferry on March 5, 2015."]), told])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test("is the month of the lead's day behind the picture's, unless the text names a later year", () => {
    const lines = page(
      ["caption", "The old ferry on March 5, 2015."],
      ["body", `At the July 6 meeting. ${lead}`],
    );
    expect(found(lines)).toEqual(["2015-07~", "month-day-after-caption", undefined]);
    expect(found([...lines, ["body", "The boat of 2016 is larger."]])).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
