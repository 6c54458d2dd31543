import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import type { Block } from "../../src/article/article.ts";
import { blocksToMarkdown, escapeMarkdown } from "../../src/entry/markdown.ts";
import { hostileText } from "../hostile-text.ts";

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

const entities: { readonly [name: string]: string } = {
  "&lt;": "<",
  "&gt;": ">",
  "&amp;": "&",
  "&quot;": '"',
};
const wordsOf = (html: string): string =>
  html.replace(/<[^>]*>/g, "").replace(/&(?:lt|gt|amp|quot);/g, (name) => entities[name] ?? name);

/** What a Line may hold: no control characters, spaces plain and single at most inside, no lone surrogate. */
const lineText = hostileText
  .map((text) =>
    text
      .replace(/[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]/gu, "")
      .replace(/\p{Cs}/gu, "")
      .trim(),
  )
  .filter((text) => text !== "");

const block: fc.Arbitrary<Block> = fc.record({
  kind: fc.constantFrom("paragraph" as const, "subhead" as const, "item" as const),
  text: lineText,
  line: fc.constant(1),
});

const tags: { readonly [Kind in Block["kind"]]: string } = { paragraph: "p", subhead: "h2", item: "li" };

test("a body renders to exactly the words it was made of, as the blocks it was made of", () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
      const html = markdown.render(blocksToMarkdown(blocks));
      const rendered = [...html.matchAll(/<(p|h2|li)>([\s\S]*?)<\/\1>/g)];
      expect(
        rendered.map(([, tag, inner]) => [
          tag,
          wordsOf(inner ?? "")
            .replace(/\s+/g, " ")
            .trim(),
        ]),
      ).toEqual(blocks.map(({ kind, text }) => [tags[kind], text.replace(/\s+/g, " ")]));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ["1. The first", "1\\. The first"],
  ["It rose 3.5% to 4*5", "It rose 3.5% to 4\\*5"],
  ["- dash", "\\- dash"],
  ["Tom & Jerry", "Tom & Jerry"],
  ["AT&amp;T", "AT\\&amp;T"],
  ["“Yes.”", "“Yes.”"],
])("writes %j as %j and no more", (text, expected) => expect(escapeMarkdown(text)).toBe(expected));
