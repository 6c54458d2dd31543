/**
 * A body's Markdown as plain text, a paragraph a block: the marks and escapes that Backfile writes are taken off (see
 * `blocksToMarkdown`). Other Markdown, which only a person can have written, stays as it is.
 */
export const plainTextOf = (markdown: string): string =>
  markdown
    .replace(/^(?:## |- )/gm, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .trim();

/** How many words a text has: what stands between spaces and holds a letter or a digit. */
export const countWords = (text: string): number => {
  let words = 0;
  for (const [piece] of text.matchAll(/\S+/g)) if (/[\p{L}\p{N}]/u.test(piece)) words++;
  return words;
};
