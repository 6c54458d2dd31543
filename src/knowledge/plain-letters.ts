/** Latin letters that no decomposition of Unicode takes apart, in lower case, and how they are written without them. */
const plainLetters: { readonly [letter: string]: string } = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŋ: "n",
  ə: "e",
};

/** A text in lower case with those letters written as plain ones. */
export const withPlainLetters = (lower: string): string =>
  lower.replace(/[ßæœøđðþłıħŋə]/g, (letter) => plainLetters[letter] ?? letter);
