/**
 * Characters that a terminal might obey rather than show, or that hide others: controls, direction marks, what has no
 * width, line separators, halves of characters.
 */
const unsafe = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A text as a terminal may show it: in one line, each unsafe character by its number, `\u{1b}`. */
export const showText = (text: string): string =>
  text.replace(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);

/** The same, cut to so many of the text's characters. */
export const showStart = (text: string, longest: number): string => {
  const start = [...text.slice(0, 2 * longest + 2)];
  return start.length > longest
    ? `${showText(start.slice(0, Math.max(0, longest - 1)).join(""))}…`
    : showText(start.join(""));
};
