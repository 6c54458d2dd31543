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

/** The words and numbers of a line's first 2,000 characters, after `plainDigits`. */
export const tokenizeDates = (plain: string): readonly DateToken[] =>
  [...plain.slice(0, longestRead).matchAll(tokenPattern)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
    ...(/^\d/.test(text) && text.length <= 8 ? { number: Number(text) } : {}),
  }));
