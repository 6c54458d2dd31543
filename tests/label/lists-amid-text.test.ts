import { describe, expect, it } from "vitest";
import { listsAmidText } from "../../src/label/lists-amid-text.ts";

const find = (texts: readonly string[]): readonly number[] => [
  ...listsAmidText(
    texts,
    texts.map((text) => text.endsWith(".")),
  ),
];

describe("a list amid the text", () => {
  it("is the lines with marks between two paragraphs", () => {
    expect(find(["The board asks for:", "It asks.", "• a ferry", "• a bell", "It hopes."])).toEqual([2, 3]);
  });

  it.each([
    ["follows no paragraph", ["Menu", "• a ferry", "• a bell", "It hopes."]],
    ["leads to no paragraph", ["It asks.", "• a ferry", "• a bell", "Menu"]],
    ["is a single line", ["It asks.", "• a ferry", "It hopes."]],
    ["has the marks that converters give to menus", ["It asks.", "* Home", "* News", "It hopes."]],
    ["is broken by another line", ["It asks.", "• a ferry", "Share", "• a bell", "It hopes."]],
  ])("is none where it %s", (_, texts) => {
    expect(find(texts)).toEqual([]);
  });
});
