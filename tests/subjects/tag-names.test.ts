import { describe, expect, it } from "vitest";
import { decodeTags, tagCount } from "../../src/subjects/decode-tags.ts";
import { spansOfTags, tagNames } from "../../src/subjects/tag-names.ts";
import { tidySpans } from "../../src/subjects/tidy-spans.ts";

const found = (text: string): readonly string[] => {
  const words = text.split(" ");
  const [spans = []] = tagNames([words]);
  return spans.map(({ kind, from, to }) => `${kind}: ${words.slice(from, to).join(" ")}`);
};

const tidied = (text: string, from: number, to: number): readonly string[] => {
  const words = text.split(" ");
  return tidySpans([{ kind: "person", from, to }], words).map((span) =>
    words.slice(span.from, span.to).join(" "),
  );
};

describe("tagNames", () => {
  it("tells people, places and organisations apart in plain prose", () => {
    expect(found("Yesterday Maria Keller of the World Bank flew from Lisbon to Nairobi .")).toEqual([
      "person: Maria Keller",
      "organisation: World Bank",
      "place: Lisbon",
      "place: Nairobi",
    ]);
  });

  it("finds no name in a sentence without capitals", () => {
    expect(found("the harvest was poor and the rain came late .")).toEqual([]);
  });
});

describe("decodeTags", () => {
  it("never lets the inside of a name stand without its beginning", () => {
    const inside = Float64Array.from({ length: 2 * tagCount }, (_, cell) => (cell % tagCount === 2 ? 5 : 0));
    expect([...decodeTags(inside, new Float64Array((tagCount + 1) * tagCount))]).toEqual([1, 2]);
  });
});

describe("spansOfTags", () => {
  it("parts two names that touch", () => {
    expect(spansOfTags(["B-PER", "I-PER", "B-PER", "O", "B-LOC"], 3)).toEqual([
      { kind: "person", from: 3, to: 5 },
      { kind: "person", from: 5, to: 6 },
      { kind: "place", from: 7, to: 8 },
    ]);
  });
});

describe("tidySpans", () => {
  it.each([
    ["Although Solheim was late", 0, 2, ["Solheim"]],
    ["Foreign Minister Ingrid Solheim left", 0, 4, ["Ingrid Solheim"]],
    ["the Trump Hamburg speech", 1, 3, ["Trump", "Hamburg"]],
    ["on Monday , he left", 1, 2, []],
    ["( Ingrid Solheim ) said", 0, 4, ["Ingrid Solheim"]],
  ] as const)("makes of %j", (text, from, to, names) => {
    expect(tidied(text, from, to)).toEqual(names);
  });
});
