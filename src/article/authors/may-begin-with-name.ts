import { agencies } from "../../knowledge/agencies.ts";
import { deskNames, nameParticles } from "../../knowledge/byline-words.ts";
import { weekdayOf } from "../../knowledge/weekdays.ts";
import { hasSeam, kindOf, LETTER, LOWER } from "../../label/characters.ts";
import { isDateLabel } from "../dates/date-role.ts";

/** Figures, bars and scripts without large and small letters: there the first two words tell nothing. */
const tellsNothing = /[\d|•·●\u0600-\u0eff\u1000-\u109f\u3040-\u9fff\uac00-\ud7af]/;

const lettersOf = (word: string): string => /^[\p{L}\p{M}]*/u.exec(word)?.[0].toLowerCase() ?? "";

/** How agencies and desks, whose names may be small words or one, begin. */
const houseBeginnings: ReadonlySet<string> = new Set([...agencies, ...deskNames].map(lettersOf));

const isKind = (word: string, kind: number): boolean => (kindOf(word.charCodeAt(0)) & kind) !== 0;

/** Whether a word is none of a person's name: it begins small, and is no particle and no `d’…`. */
const isSmallWord = (word: string): boolean =>
  isKind(word, LOWER) && !nameParticles.has(lettersOf(word)) && !/^[dl]['’]/.test(word);

/** A word that is left out before names are looked for. */
const isOfDate = (word: string): boolean =>
  isDateLabel(word) || weekdayOf(word.replace(/[,.]+$/u, "")) !== undefined;

/**
 * Whether the first thing that a line says can be a person's or a house's name, by its first two words. Where that
 * is not so it holds no bare names: most lines of a page are told so at once.
 */
export const mayBeginWithName = (line: string): boolean => {
  const [first = "", second] = line.split(" ", 2);
  const isTold = isKind(first, LETTER) && (second === undefined || isSmallWord(first) || isSmallWord(second));
  return (
    !isTold ||
    tellsNothing.test(line) ||
    hasSeam(line) ||
    houseBeginnings.has(lettersOf(first)) ||
    (second !== undefined && isOfDate(first))
  );
};
