import { francAll } from "franc";
import { data } from "franc/data.js";
import { writtenLanguages } from "../knowledge/written-languages.ts";
import { kindOf, LETTER } from "../label/characters.ts";

/** A language, ISO 639-3, and how near a text is to it: 1 for the nearest. */
export type WeighedLanguage = readonly [language: string, nearness: number];

/** The Latin script's languages, and how often each trigram comes in each: for its languages a place and a rank in turn. */
type LatinIndex = {
  readonly languages: readonly string[];
  readonly ranks: ReadonlyMap<string, readonly number[]>;
};

const buildIndex = (): LatinIndex => {
  const models = Object.entries(data.Latin ?? {}).filter(([name]) => writtenLanguages.includes(name));
  const ranks = new Map<string, number[]>();
  models.forEach(([, model], language) => {
    model.split("|").forEach((trigram, rank) => {
      const known = ranks.get(trigram);
      if (known === undefined) ranks.set(trigram, [language, rank]);
      else known.push(language, rank);
    });
  });
  return { languages: models.map(([name]) => name), ranks };
};

const latin = buildIndex();

/** How far a trigram is from a language that does not have it among its commonest, as `franc` counts. */
const unranked = 300;

/** Trigrams of a text's words, as `franc` reads them, and how often each stands there. */
const countTrigrams = (text: string): ReadonlyMap<string, number> => {
  const words = text
    .replace(/[\u0021-\u0040]+/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
  const padded = ` ${words} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= padded.length; at++) {
    const trigram = padded.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
};

/** How far a text's trigrams are from those of each language of the Latin script, in their order. */
const distancesOf = (text: string): Float64Array => {
  const trigrams = countTrigrams(text);
  const distances = new Float64Array(latin.languages.length).fill(unranked * trigrams.size);
  for (const [trigram, count] of trigrams) {
    const ranks = latin.ranks.get(trigram);
    if (ranks === undefined) continue;
    for (let at = 0; at < ranks.length; at += 2) {
      const language = ranks[at] ?? 0;
      const difference = Math.abs(count - (ranks[at + 1] ?? 0) - 1);
      distances[language] = (distances[language] ?? 0) + difference - unranked;
    }
  }
  return distances;
};

const weighLatin = (text: string): readonly WeighedLanguage[] => {
  const distances = distancesOf(text);
  const least = Math.min(...distances);
  const most = text.length * unranked - least;
  return latin.languages
    .map((language, at) => [language, 1 - ((distances[at] ?? 0) - least) / most] as const)
    .sort(([, a], [, b]) => b - a);
};

/** Letters before this code unit are of the Latin script, but for the sign of a millionth. */
const [firstOther, micro] = [0x250, 0xb5];

const isMostlyLatin = (text: string): boolean => {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < firstOther && code !== micro && (kindOf(code) & LETTER) !== 0) letters++;
  }
  return letters * 2 > text.length;
};

/**
 * The written languages by their nearness to a text of some hundred characters, the nearest first, as `franc` weighs
 * them. A text in Latin script is weighed by an index of the same trigrams, in a quarter of the time.
 */
export const weighLanguages = (text: string): readonly WeighedLanguage[] =>
  isMostlyLatin(text) ? weighLatin(text) : francAll(text, { only: [...writtenLanguages] });
