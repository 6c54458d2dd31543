/** What a UTF-16 code unit is, as bits. */
export const LETTER = 1;
export const UPPER = 2;
export const LOWER = 4;
export const DIGIT = 8;
export const MARK = 16;
/** A part of a word: letter, mark or figure. */
export const WORD = LETTER | DIGIT | MARK;

const kinds: readonly (readonly [RegExp, number])[] = [
  [/^\p{L}$/u, LETTER],
  [/^\p{Lu}$/u, UPPER],
  [/^\p{Ll}$/u, LOWER],
  [/^\p{N}$/u, DIGIT],
  [/^\p{M}$/u, MARK],
];

/** Whether a code unit is half of a pair, of which the bits say nothing. */
export const isHalf = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const build = (): Uint8Array => {
  const table = new Uint8Array(65_536);
  for (let code = 0; code < 65_536; code++) {
    const character = String.fromCharCode(code);
    // Halves of a pair belong to rare scripts' letters or to emoji; as parts of words they do no harm.
    if (isHalf(code)) continue;
    for (const [pattern, bit] of kinds) if (pattern.test(character)) table[code] = (table[code] ?? 0) | bit;
  }
  return table;
};

const table = build();

/** The bits of a code unit. */
export const kindOf = (code: number): number => table[code] ?? 0;

/** Whether somewhere in a text a small letter meets a large one, as where two words were glued. */
export const hasSeam = (text: string): boolean => {
  let isAfterSmall = false;
  for (let i = 0; i < text.length; i++) {
    const bits = kindOf(text.charCodeAt(i));
    if (isAfterSmall && (bits & UPPER) !== 0) return true;
    isAfterSmall = (bits & LOWER) !== 0;
  }
  return false;
};
