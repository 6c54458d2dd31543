import { describe, expect, test } from "vitest";
import { composeArticle } from "../../src/article/compose-article.ts";
import { labelled, type TestLine } from "./labelled.ts";

const report: TestLine = ["body", "The ferry firm said that a second boat would sail before summer."];

const titleOf = (headline: string, ...others: readonly TestLine[]) =>
  composeArticle({ lines: labelled([["title", headline], report, ...others]) }).title;

describe("the headline on its page", () => {
  test.each<readonly [string, string, readonly string[], string, string]>([
    [
      "is read without the mark of a list",
      "* Islands to get a second ferry",
      [],
      "Islands to get a second ferry",
      "title-without-mark",
    ],
    [
      "is read without the path before it, where the page prints it alone",
      "You are here: Home » Harbour » “No boat, no school”",
      ["“No boat, no school”"],
      "“No boat, no school”",
      "title-without-kicker",
    ],
    [
      "is read without the section before it, where a numbered list prints it alone",
      "Harbour : The ferry fair: who will sail?",
      ["3. The ferry fair: who will sail?"],
      "The ferry fair: who will sail?",
      "title-without-kicker",
    ],
    [
      "is read without a kicker glued to it, where the page prints it alone",
      "Summer on the islands Second ferry to sail before the school holidays",
      ["Second ferry to sail before the school holidays"],
      "Second ferry to sail before the school holidays",
      "title-without-kicker",
    ],
    [
      "is read without the quotation that the markup glued to it",
      "„Wir warten noch“Zweite Fähre soll vor dem Sommer fahren",
      [],
      "Zweite Fähre soll vor dem Sommer fahren",
      "title-without-quotation",
    ],
    [
      "is read without the quotation that a slash sets off",
      '"We are still waiting" / Second ferry to sail before summer',
      [],
      "Second ferry to sail before summer",
      "title-without-quotation",
    ],
    [
      "is read without the kind of text glued to it",
      "Kommentar Warum die zweite Fähre erst im Herbst fahren wird",
      [],
      "Warum die zweite Fähre erst im Herbst fahren wird",
      "title-without-genre",
    ],
    [
      "takes the colon that the page's path prints",
      "Storms on the coast When they come - and what to do",
      ["* Storms on the coast: When they come - and what to do"],
      "Storms on the coast: When they come - and what to do",
      "title-with-colon",
    ],
  ])("%s", (_, headline, others, value, rule) => {
    const title = titleOf(headline, ...others.map((text): TestLine => ["chrome", text]));
    expect(title).toMatchObject({ value, evidence: { rule } });
  });

  test.each([
    "“No boat, no school” say the islands' parents",
    '"No boat"s are to sail before the summer is out',
    "“No boat, no school”Ferry",
    "Opinion is divided on the second ferry to the islands",
    "Opinion Polls Show Islanders Divided Over Second Ferry",
    "Kommentar: Warum die zweite Fähre erst im Herbst fahren wird",
    "Opinion Why no boat",
  ])("keeps the first words of %s", (headline) => {
    expect(titleOf(headline)).toMatchObject({ value: headline, evidence: { rule: "title-line" } });
  });

  test("stands on two lines where the first ends with a colon and the page prints both as one", () => {
    const { title, removed } = composeArticle({
      lines: labelled([
        ["chrome", "* Dance at the old quay: All the boats are out"],
        ["title", "Dance at the old quay:"],
        ["chrome", "All the boats are out", 0],
        report,
      ]),
    });
    expect(title).toMatchObject({
      value: "Dance at the old quay: All the boats are out",
      evidence: { rule: "title-on-two-lines", lines: [3, 4] },
    });
    expect(removed.map(({ line }) => line)).toEqual([1, 3, 4]);
  });

  test.each<readonly [string, string, readonly TestLine[]]>([
    [
      "keeps its topic before a colon, however often the page prints the rest alone",
      "Ferry office: What is it and what does it do?",
      [["chrome", "What is it and what does it do?"]],
    ],
    [
      "keeps its last name, where the page prints that alone",
      "Meet harbour artist Alexandrine Montgomery Oldenburg",
      [["chrome", "Alexandrine Montgomery Oldenburg"]],
    ],
    [
      "keeps its words where a subhead takes them up",
      "Summer on the islands Second ferry to sail before the school holidays",
      [["subhead", "Second ferry to sail before the school holidays"]],
    ],
    [
      "keeps its first line alone where nothing shows that the next belongs to it",
      "Dance at the old quay:",
      [["chrome", "Newsletter"]],
    ],
  ])("%s", (_, headline, others) => {
    expect(titleOf(headline, ...others)).toMatchObject({ value: headline, evidence: { rule: "title-line" } });
  });
});
