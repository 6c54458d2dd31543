import type { Correction } from "../search/results.ts";
import { type Token, tokensIn } from "../search/words.ts";

/** A query as it was typed, with each word that no article has put right. */
export const corrected = (typed: string, corrections: readonly Correction[]): string => {
  const right = new Map(corrections.map(({ word, instead }) => [word, instead]));
  let done = 0;
  let text = "";
  for (const { form, start, end } of tokensIn(typed)) {
    const instead = right.get(form);
    if (instead === undefined || start < done) continue;
    text += typed.slice(done, start) + instead;
    done = end;
  }
  return text + typed.slice(done);
};

const lastWord = (typed: string): Token | undefined => tokensIn(typed).at(-1);

/** A query whose last word is finished. */
export const completed = (typed: string, word: string): string =>
  `${typed.slice(0, lastWord(typed)?.start ?? typed.length)}${word} `;

/** A query without its last word, and without what would stand alone before it: a minus, a quote, a field. */
export const withoutLastWord = (typed: string): string =>
  typed
    .slice(0, lastWord(typed)?.start ?? typed.length)
    .replace(/(?:^|\s)[^\s]{0,20}$/, " ")
    .trim();
