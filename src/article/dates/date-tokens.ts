/** A run of digits or of letters of one case pattern; `PressApril 28` gives `Press`, `April`, `28`. */
export type DateToken = {
  readonly text: string;
  /** The number that digits make; missing for words. */
  readonly number?: number;
  readonly start: number;
  readonly end: number;
};

/**
 * Longer lines are cut here for dates: a date line, byline or caption is far shorter, and of a paragraph
 * only its first sentences bear on the day.
 */
const longestRead = 2000;

const tokenPattern = /\d+|\p{Lu}+(?![\p{Ll}\p{M}])|\p{Lu}?[\p{Ll}\p{M}]+|[\p{Lo}\p{Lm}\p{M}]+/gu;

/** Digits of any script as 0-9, full-width forms as plain ones; the length in UTF-16 units may change. */
export const plainDigits = (text: string): string =>
  /[\u0660-\uffef]/.test(text)
    ? text
        .replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
        .replace(
          /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u1040-\u1049]/g,
          (sign) => String(digitValue(sign.charCodeAt(0))),
        )
    : text;

/** First code points of the digit runs that dates of our languages use. */
const digitRuns = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040];

const digitValue = (code: number): number => code - (digitRuns.findLast((first) => first <= code) ?? code);

/** A date's parts stand this near to a digit. */
const reach = 32;

/** The stretches of a text around its digits: only there can a date be. */
const stretches = (text: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = [];
  for (const { 0: digits, index } of text.matchAll(/\d+/g)) {
    const [from, to] = [Math.max(0, index - reach), index + digits.length + reach];
    const last = found.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to;
    else found.push([from, to]);
  }
  return found;
};

const tokensBetween = (text: string, from: number, to: number): readonly DateToken[] =>
  [...text.slice(from, to).matchAll(tokenPattern)].map(({ 0: token, index }) => ({
    text: token,
    start: from + index,
    end: from + index + token.length,
    ...(/^\d/.test(token) && token.length <= 8 ? { number: Number(token) } : {}),
  }));

/** The words and numbers near the digits of a line's first 2,000 characters, after `plainDigits`. */
export const tokenizeDates = (plain: string): readonly DateToken[] => {
  const head = plain.slice(0, longestRead);
  return stretches(head).flatMap(([from, to]) => tokensBetween(head, from, to));
};
