import { describe, expect, it } from "vitest";
import { furnitureKey, longestFurniture, withFurniture } from "../../src/label/furniture.ts";
import { furnitureOf, indexFurniture, ownerOf } from "../../src/label/known-furniture.ts";
import { labelLines } from "../../src/label/label-lines.ts";
import { type FurnitureLine, noTeaching, type Teaching } from "../../src/label/teaching.ts";
import { appeal, linesOf, samplePage } from "./sample-page.ts";

const headline = "Ferry runs aground on sandbar for the third time this spring";

/** Label and rule of a line of the sample page, read with a teaching. */
const readWith = (teaching: Partial<Teaching>, publisher?: string) => {
  const furniture = furnitureOf(indexFurniture({ ...noTeaching, ...teaching }), publisher);
  const labelled = labelLines(linesOf(samplePage), furniture ? { furniture } : {});
  return (text: string): string => {
    const found = labelled.find(({ line }) => line.text === text);
    return `${found?.label} ${found?.rule}`;
  };
};

const met = (...lines: readonly (string | FurnitureLine)[]): readonly FurnitureLine[] =>
  lines.map((line) => (typeof line === "string" ? { text: line, said: 7 } : line));

describe("what two lines of furniture have in common", () => {
  it.each([
    ["Share this article!", "SHARE THIS ARTICLE"],
    ["12 comments", "7 Comments"],
    ["* More › from the Echo", "More from the Echo"],
  ])("is the same for %j and %j", (a, b) => {
    expect(furnitureKey(a)).toBe(furnitureKey(b));
  });

  it.each([
    ["a number", "12"],
    ["marks", "— | —"],
    ["a line that nobody would list", "word ".repeat(longestFurniture)],
  ])("is nothing for %s", (_, text) => {
    expect(furnitureKey(text)).toBeUndefined();
  });
});

describe("a line that repeats in an archive", () => {
  const learnt = { everywhere: met(appeal), publishers: [] };

  it("is read as a paragraph as long as nobody knows better", () => {
    expect(readWith({})(appeal)).toBe("body line-model");
  });

  it("is furniture once it is learnt, and says so", () => {
    expect(readWith({ learnt })(appeal)).toBe("chrome furniture-learnt");
  });

  it("leaves the lines around it as they are", () => {
    const [before, after] = [readWith({}), readWith({ learnt })];
    for (const text of samplePage.filter((one) => one !== appeal)) expect(after(text)).toBe(before(text));
  });

  it("stays a headline, a byline or a date where the page says that it is one", () => {
    const read = readWith({
      learnt: { everywhere: met(headline, "By Orla Pennick", "Published 14 May 2015"), publishers: [] },
    });
    expect(
      [headline, "By Orla Pennick", "Published 14 May 2015"].map(read).map((one) => one.split(" ")[0]),
    ).toEqual(["title", "byline", "date"]);
  });

  it.each([
    ["a short subhead of which the page is sure", "subhead", 0.95, "Sport", "subhead"],
    ["one of which it is not", "subhead", 0.8, "Sport", "chrome"],
    ["a long paragraph, however sure", "body", 0.99, appeal, "chrome"],
    ["a teaser, which says more", "related", 0.6, "Sport", "related"],
  ] as const)("is weighed against the page: %s", (_, label, confidence, text, expected) => {
    const line = { number: 1, last: 1, text, gap: 0, indent: 0 };
    expect(withFurniture("learnt", { line, label, confidence, rule: "line-model" }).label).toBe(expected);
  });

  it("is none where a person says never, and surely is where a person says always", () => {
    const saying = (said: "always" | "never") =>
      readWith({ learnt: { everywhere: [{ text: appeal, said }], publishers: [] } })(appeal);
    expect([saying("never"), saying("always")]).toEqual(["body line-model", "chrome furniture-taught"]);
  });

  it("belongs to its publisher's texts alone, and there its publisher's word goes first", () => {
    const own = {
      everywhere: met(appeal),
      publishers: [{ name: "The Saltings Echo", lines: [{ text: appeal, said: "never" as const }] }],
    };
    expect(readWith({ learnt: own }, "thesaltingsecho")(appeal)).toBe("body line-model");
    expect(readWith({ learnt: own }, "someoneelse")(appeal)).toBe("chrome furniture-learnt");
  });
});

describe("what a person calls furniture", () => {
  it("is no headline, and another line becomes the headline", () => {
    const read = readWith({ furniture: [headline] });
    expect(read(headline)).toBe("chrome furniture-taught");
    expect(samplePage.filter((text) => read(text).startsWith("title "))).not.toEqual([]);
  });

  it("may be a pattern, which must fit the whole line", () => {
    const pattern = (source: string) => readWith({ furniture: [{ pattern: source }] })(appeal);
    expect(pattern("The Saltings Echo has told .* since \\d+,.*")).toBe("chrome furniture-taught");
    expect(pattern("Saltings Echo")).toBe("body line-model");
  });
});

describe("a pattern that other engines hang on", () => {
  it("takes no longer than any other", () => {
    const furniture = furnitureOf(
      indexFurniture({ ...noTeaching, furniture: [{ pattern: "(a+)+b|(a|aa)*c|(.*a){20}" }] }),
    );
    const start = performance.now();
    for (let times = 0; times < 20; times++) expect(furniture?.(`${"a".repeat(780)}!`)).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("whose text it is", () => {
  const own = ["Home", "News", "Tides", "Letters to the Echo", "More from the Echo"];
  const index = indexFurniture({
    ...noTeaching,
    learnt: {
      everywhere: [],
      publishers: [
        { name: "The Saltings Echo", lines: met(...own) },
        { name: "Harbour Ledger", lines: met("Home", "News") },
      ],
    },
  });

  it("shows in five lines of one publisher's own", () => {
    expect(ownerOf(index, samplePage)).toBe("thesaltingsecho");
  });

  it("stays open with fewer", () => {
    expect(
      ownerOf(
        index,
        samplePage.filter((text) => text !== "Tides"),
      ),
    ).toBeUndefined();
  });
});
