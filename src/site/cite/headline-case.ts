/** Articles, conjunctions, prepositions and the small words of names: what English manuals leave small in a headline. */
const smallWords: ReadonlySet<string> = new Set(
  `a an the and but or nor so yet for as
  at by in of off on out per pro to up via v vs versus
  about above across after against along alongside amid amidst among amongst around aside astride
  atop before behind below beneath beside besides between beyond circa despite down during except from given
  inside into like near next notwithstanding onto outside over past plus qua since than through throughout till
  toward towards under underneath unlike until unto upon with within without de van von`.split(/\s+/),
);

const word = /[\p{L}\p{N}\p{M}]+/gu;

/** Signs after which a new sentence or a subtitle begins. */
const newStart = /[?!:]['"”’)\]]?\s*['"“‘([]?$/;

const startsAnew = (before: string): boolean => newStart.test(before);

/** What stands after an apostrophe within a word is no word of its own: `council’s`. */
const isTail = (before: string): boolean => /[\p{L}\p{N}]['’]$/u.test(before);

const capitalized = (text: string): string => {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
};

/**
 * An English headline with capitals as its manuals have them: every word but articles, conjunctions and prepositions, and
 * those too at the beginning, at the end and after a colon. A word with a capital anywhere stays as it is.
 */
export const headlineCase = (title: string): string => {
  const words = [...title.matchAll(word)];
  const last = words.length - 1;
  let done = 0;
  const pieces: string[] = [];
  for (const [number, { 0: text, index }] of words.entries()) {
    // Far enough back to see a sign, its closing mark, a space and an opening mark.
    const before = title.slice(Math.max(0, index - 6), index);
    const isAtEdge = number === 0 || ((number === last || startsAnew(before)) && text.length > 1);
    const isTaken = isAtEdge || (text.length > 1 && !smallWords.has(text));
    const isPlain = text === text.toLowerCase() && !isTail(before);
    pieces.push(title.slice(done, index), isTaken && isPlain ? capitalized(text) : text);
    done = index + text.length;
  }
  return [...pieces, title.slice(done)].join("");
};
