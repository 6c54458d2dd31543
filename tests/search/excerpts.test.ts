import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptsOf, markedPieces, marksFor } from "../../src/search/excerpts.ts";
import { parseQuery } from "../../src/search/parse-query.ts";
import type { Marks, Piece } from "../../src/search/results.ts";

const marks = (query: string): Marks => {
  const parsed = parseQuery(query);
  if ("fault" in parsed) throw new Error(parsed.fault);
  return marksFor(parsed);
};

const shown = (pieces: readonly Piece[]): string =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");

const filler = "Nothing of note was said about it that day. ".repeat(20);

describe("the words in context", () => {
  it("show the words marked, as they are written", () => {
    const [first = []] = excerptsOf("The Café's owners met.", marks("cafe owner*"), { width: 80, most: 3 });
    expect(shown(first)).toBe("The [Café's] [owners] met.");
  });

  it("choose the stretches that show most of the words, in the text's order", () => {
    const text = `Oil rose. ${filler} Oil and gas fell together. ${filler} Gas rose.`;
    const excerpts = excerptsOf(text, marks("oil gas"), { width: 60, most: 2 }).map(shown);
    expect(excerpts).toHaveLength(2);
    expect(excerpts[1]).toContain("[Oil] and [gas] fell together");
    expect(excerpts[0]).toMatch(/^\[Oil\] rose\..*…$/);
  });

  it("begin with the text where it has none of the words", () => {
    const [first = []] = excerptsOf(filler, marks("oil"), { width: 30, most: 2 });
    expect(shown(first)).toMatch(/^Nothing of note.*…$/);
  });

  it("mark what is written without spaces", () => {
    const [first = []] = excerptsOf("北方港口的价格今年上涨。", marks("港口的"), { width: 60, most: 1 });
    expect(shown(first)).toBe("北方[港口的]价格今年上涨。");
  });

  it("leave nothing of a text out when the whole is marked", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.string({ maxLength: 20 }),
        (text, query) => {
          const pieces = markedPieces(text, marks(query));
          expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        },
      ),
    );
  });

  it("are text, whatever the text holds, and soon found in ten million characters", () => {
    const hostile = "<script>alert(1)</script> oil ".repeat(330_000);
    const start = performance.now();
    const [first = []] = excerptsOf(hostile, marks("oil script"), { width: 80, most: 3 });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(first.every((piece) => Object.keys(piece).sort().join() === "marked,text")).toBe(true);
  });
});
