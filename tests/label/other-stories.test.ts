import { describe, expect, it } from "vitest";
import { otherStoriesFrom } from "../../src/label/other-stories.ts";
import { pageOf } from "../../src/label/page.ts";
import type { State } from "../../src/label/states.ts";

const paragraph = (n: number): string =>
  `Paragraph ${n} speaks of the ferry at some length, of its crew and its timetable, and closes with a full stop.`;

const article: readonly (readonly [string, State])[] = [1, 2, 3, 4, 5].map((n) => [paragraph(n), "body"]);

const find = (texts: readonly (readonly [string, State])[]): number | undefined =>
  otherStoriesFrom(
    pageOf(texts.map(([text], i) => ({ number: i + 1, last: i + 1, text, gap: 1, indent: 0 }))),
    texts.map(([, state]) => state),
  );

const under = (heading: (n: number) => string, state: State): readonly (readonly [string, State])[] =>
  [6, 7, 8, 9].flatMap((n) => [[heading(n), state] as const, [paragraph(n), "body"] as const]);

describe("a list under an article", () => {
  it("is found where each paragraph has a headline of its own", () => {
    const list = under((n) => `Town number ${n} opens its new harbour`, "subhead");
    expect(find([...article, ["More from this paper", "inside"], ...list])).toBe(5);
  });

  it("is found where headlines are cut to a length", () => {
    const list = under((n) => `Town number ${n} opens its new harbour to all the...`, "subhead");
    expect(find([...article, ["More from this paper", "inside"], ...list])).toBe(5);
  });

  it("is not found under a single paragraph, which may open an article of short chapters", () => {
    const chapters = under((n) => `Wine number ${n} of the island's harbour`, "subhead");
    const lead = `${paragraph(1)} ${paragraph(2)} ${paragraph(3)} ${paragraph(4)}`;
    expect(find([[lead, "body"], ["Story continues below", "inside"], ...chapters])).toBe(undefined);
  });

  it("is found where each paragraph has a date of its own", () => {
    const list = under((n) => `March ${n}, 2019 at 6:34 am`, "date");
    expect(find([...article, ["4 responses", "inside"], ...list])).toBe(5);
  });

  it("is not found where advertisements stand between paragraphs", () => {
    expect(
      find([
        ...article,
        ["Story continues below", "inside"],
        ...under(() => "Story continues below", "inside"),
      ]),
    ).toBe(undefined);
  });

  it("is not found in an article of short chapters", () => {
    const chapters = under((n) => `Chapter ${n} of the harbour's long story`, "subhead");
    expect(find([...chapters, ...chapters.map(([text, state]) => [`Again: ${text}`, state] as const)])).toBe(
      undefined,
    );
  });
});
