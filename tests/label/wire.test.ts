import { describe, expect, it } from "vitest";
import { pageOf } from "../../src/label/page.ts";
import { labelWire } from "../../src/label/wire.ts";

const page = (texts: readonly string[]) =>
  pageOf(texts.map((text, i) => ({ number: i + 1, last: i + 1, text, gap: 0, indent: 0 })));

describe("an agency's text", () => {
  it("is story from its date line to its end mark, rows of figures included", () => {
    const labels = labelWire(
      page([
        "FERRY LOSS NARROWS",
        "6-MAR-1987 11:08:06.99",
        "Shr loss 12 cts vs 31",
        "It said so.",
        "Reuter",
      ]),
    );
    expect(labels?.map(({ label }) => label)).toEqual(["title", "date", "body", "body", "chrome"]);
  });

  it.each([
    ["without a date line", ["Ferry loss narrows", "It said so.", "Reuter"]],
    ["without an end mark or hard wraps", ["Ferry loss narrows", "2019-03-14", "It said so.", "Contact"]],
  ])("is not seen in a page %s", (_, texts) => {
    expect(labelWire(page(texts))).toBe(undefined);
  });
});
