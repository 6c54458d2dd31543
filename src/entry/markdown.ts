import type { Block } from "../article/article.ts";

/** What Markdown (CommonMark, tables and strikethrough) may read as markup anywhere in a line. */
const inline = /[\\`*_[\]<~]|&(?=#?\w{1,32};)/g;

/** What it reads as markup at a line's start: headings, quotes, lists, rules, fences and tables. */
const opening = /^(?:([#>+=|:-])|(\d{1,9})([.)]))/;

/** Text of one line as Markdown that renders to exactly these words. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(inline, "\\$&")
    .replace(opening, (_, mark: string | undefined, number: string, dot: string) =>
      mark === undefined ? `${number}\\${dot}` : `\\${mark}`,
    );

const marks: { readonly [Kind in Block["kind"]]: string } = { paragraph: "", subhead: "## ", item: "- " };

/** Between two blocks: items of one list stand close, all else is set apart by a blank line. */
const between = (before: Block, after: Block): string =>
  before.kind === "item" && after.kind === "item" ? "\n" : "\n\n";

/** The body of an entry: each block one line of Markdown, in order; ends in a line end unless it is empty. */
export const blocksToMarkdown = (blocks: readonly Block[]): string => {
  const pieces = blocks.map((block, index) => {
    const previous = blocks[index - 1];
    return `${previous ? between(previous, block) : ""}${marks[block.kind]}${escapeMarkdown(block.text)}`;
  });
  return pieces.length === 0 ? "" : `${pieces.join("")}\n`;
};
