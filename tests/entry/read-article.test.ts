import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makeReady, readArticle } from "../../src/entry/read-article.ts";
import { labelLines } from "../../src/label/label-lines.ts";
import { type FurnitureLine, noTeaching, type Teaching } from "../../src/label/teaching.ts";
import { linesOf, samplePage } from "../label/sample-page.ts";

const name = "The Saltings Echo";

/** The sample page with the signs by which it is known whose it is, and a date that can mean two days. */
const lines = linesOf([
  name,
  ...samplePage.map((text) => (text.startsWith("Published") ? "Published 03/04/2015" : text)),
  `© 2015 ${name}. All rights reserved.`,
  "www.saltingsecho.example",
]);

const readWith = (teaching: Partial<Teaching>) =>
  readArticle({ lines, fileName: "a.txt" }, makeReady({ ...noTeaching, ...teaching }));

describe("an article that is read with what the archive teaches", () => {
  it("is what it is without, where nothing is taught", () => {
    expect(readWith({}).lines).toEqual(labelLines(lines));
    expect(readWith({}).article.publisher?.value).toBe(name);
  });

  it("has its date in its publisher's order, and another's is none of its business", () => {
    const inOrder = (publisher: string, dateOrder: "dmy" | "mdy") =>
      readWith({ publishers: [{ name: publisher, dateOrder, furniture: [] }] }).article.published?.value;
    expect(inOrder("the saltings echo", "dmy")).toBe("2015-04-03");
    expect(inOrder("The Saltings Echo", "mdy")).toBe("2015-03-04");
    expect(inOrder("Morning Gull", "mdy")).toBe(readWith({}).article.published?.value);
  });

  it("is labelled as by all that is known of its publisher's texts, however it came to that", () => {
    const said = fc.constantFrom<FurnitureLine["said"]>(4, 9, "always", "never");
    const list = fc
      .uniqueArray(fc.constantFrom(...samplePage), { maxLength: 6 })
      .chain((texts) => fc.tuple(...texts.map((text) => fc.record({ text: fc.constant(text), said }))));
    fc.assert(
      fc.property(list, list, (everywhere, own) => {
        const learnt = { everywhere, publishers: own.length === 0 ? [] : [{ name, lines: own }] };
        const reading = readWith({ learnt });
        expect(reading.lines).toEqual(labelLines(lines, reading.own));
        for (const { text, said: what } of own)
          if (what === "always") expect(reading.own.furniture?.(text)).toBe("taught");
      }),
      { numRuns: 60 },
    );
  });
});
