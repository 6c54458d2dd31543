import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/label/page.ts";
import { shoutedLinks } from "../../src/label/shouted-links.ts";

const paragraph =
  "The ferry to the island of Harnholm stopped sailing on Monday, and the harbour board has met about it twice.";
const link = "ISLANDERS BUILD THEIR OWN BOAT AFTER FERRY STOPS";

const linksIn = (texts: readonly string[]): readonly number[] =>
  shoutedLinks(
    pageOf(texts.map((text, i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 }))),
    () => true,
  );

describe("lines in capitals amid a text", () => {
  it.each<readonly [string, readonly string[], readonly number[]]>([
    ["are links to other stories where they are long", [paragraph, link, paragraph], [1]],
    ["may ask", [paragraph, "WHAT IS LEFT OF THE OLD HARNHOLM FERRY?", paragraph], [1]],
    [
      "are the text's own where it has short ones",
      [paragraph, link, paragraph, "A HARD WINTER", paragraph],
      [],
    ],
    [
      "are the text's own where they close a sentence",
      [paragraph, "THE HARBOUR BOARD SAID THAT NO BOAT WOULD SAIL.", paragraph],
      [],
    ],
    [
      "are no links where they are a few words",
      [paragraph, "HARNHOLM STEAMSHIP NAVIGATION COMPANY", paragraph],
      [],
    ],
  ])("%s", (_, texts, expected) => {
    expect(linksIn(texts)).toEqual(expected);
  });

  it("are let be in scripts that have none", () => {
    expect(
      linksIn([
        paragraph,
        "島の渡し船が休航となり、港の委員会は二度会合を開いたが何も決まらなかった",
        paragraph,
      ]),
    ).toEqual([]);
  });
});
